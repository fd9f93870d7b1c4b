import { useEffect, useRef, useState } from 'preact/hooks'
import type { Game } from '../../game/game'
import type { RegionId } from '../../model/words'
import { useSession } from '../app/session'
import type { ShownScreen } from '../app/shownScreen'
import { RegionSheetPanel } from './RegionSheetPanel'
import { TableOnItsWay } from './TableOnItsWay'
import { onRegionWanted } from './wantedRegion'

/** The place of the drawn table. It stays while screens change before it, and only its size and tilt follow them. */
export function TableHost({ game, screen }: { game: Game | undefined; screen: ShownScreen }) {
  const { table, words } = useSession()
  const host = useRef<HTMLDivElement>(null)
  const [region, setRegion] = useState<RegionId | undefined>(undefined)
  useEffect(() => (host.current ? table.mount(host.current, setRegion) : undefined), [table])
  useEffect(() => onRegionWanted(setRegion), [])
  const isPlayed = screen === 'turn' || screen === 'result'
  useEffect(() => {
    if (isPlayed) table.highlight(region)
  }, [table, region, isPlayed])
  return (
    <>
      <section class="table-host" aria-label={words.t('table.name')} inert={!isPlayed}>
        <div ref={host} class="table-tilt" data-testid="table" />
        <TableOnItsWay />
      </section>
      {game && isPlayed && region && (
        <RegionSheetPanel game={game} region={region} onClose={() => setRegion(undefined)} />
      )}
    </>
  )
}
