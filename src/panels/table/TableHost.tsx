import { useEffect, useRef, useState } from 'preact/hooks'
import type { Game } from '../../game/game'
import type { RegionId } from '../../model/words'
import type { Screen } from '../../store/appState'
import { useSession } from '../app/session'
import { RegionSheetPanel } from './RegionSheetPanel'
import { onRegionWanted } from './wantedRegion'

/** The place of the drawn table. It stays while screens change before it, and only its size and tilt follow them. */
export function TableHost({ game, screen }: { game: Game | undefined; screen: Screen }) {
  const { table } = useSession()
  const host = useRef<HTMLDivElement>(null)
  const [region, setRegion] = useState<RegionId | undefined>(undefined)
  useEffect(() => (host.current ? table.mount(host.current, setRegion) : undefined), [table])
  useEffect(() => onRegionWanted(setRegion), [])
  useEffect(() => table.highlight(region), [table, region])
  const isPlayed = screen === 'turn' || screen === 'result'
  return (
    <>
      <div class="table-host" inert={!isPlayed}>
        <div ref={host} class="table-tilt" data-testid="table" />
      </div>
      {game && isPlayed && region && (
        <RegionSheetPanel game={game} region={region} onClose={() => setRegion(undefined)} />
      )}
    </>
  )
}
