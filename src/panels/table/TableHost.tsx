import { useEffect, useRef } from 'preact/hooks'
import type { Game } from '../../game/game'
import { useSession } from '../app/session'
import type { ShownScreen } from '../app/shownScreen'
import { useLearn } from '../guidance/situation'
import { RegionSheetPanel } from './RegionSheetPanel'
import { TableOnItsWay } from './TableOnItsWay'
import { useCamera } from './useCamera'
import { useShownRegion } from './useShownRegion'

/** The place of the drawn table. It stays while screens change before it, and only its size and tilt follow them. */
export function TableHost({ game, screen }: { game: Game | undefined; screen: ShownScreen }) {
  const { table, words } = useSession()
  const host = useRef<HTMLDivElement>(null)
  const learn = useLearn()
  const { region, pass, press, leave, close } = useShownRegion(screen, () => learn('sheets'))
  useEffect(() => (host.current ? table.mount(host.current, pass) : undefined), [table])
  useCamera(host, screen)
  const isPlayed = screen === 'turn' || screen === 'result'
  useEffect(() => {
    if (isPlayed) table.highlight(region)
  }, [table, region, isPlayed])
  // Every turn is shown on the whole table.
  useEffect(() => table.look('whole'), [table, screen])
  const look = () => {
    if (!region) return
    table.look(region)
    close()
    host.current?.querySelector<HTMLElement>('[data-step="whole"]')?.focus()
  }
  return (
    <>
      <section class="table-host" aria-label={words.t('table.name')} inert={!isPlayed}>
        {/* biome-ignore lint/a11y: its buttons take the keys, and what is pressed on the map is one of theirs. */}
        <div ref={host} class="table-tilt" data-testid="table" onClick={event => press(event.target)} />
        <TableOnItsWay />
      </section>
      {game && isPlayed && region && (
        <RegionSheetPanel game={game} region={region} onClose={close} onLeave={leave} onLook={look} />
      )}
    </>
  )
}
