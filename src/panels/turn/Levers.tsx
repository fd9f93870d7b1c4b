import type { Game } from '../../game/game'
import type { Lever } from '../../game/levers'
import { Hint } from '../guidance/Hint'
import { LeverRow } from './LeverRow'
import type { ShownLever } from './LeverTabs'
import type { FoldedLevers } from './leversInFront'
import { MoreLevers } from './MoreLevers'

/** All levers of the seat: those in front, the others folded under one row. */
export function Levers(props: FoldedLevers & { game: Game; shown: ShownLever }) {
  const { game, front, folded, shown } = props
  const row = (lever: Lever) => (
    <LeverRow
      key={lever.id}
      lever={lever}
      standing={lever.kind === 'order' ? lever.start : game.world.settings[lever.id]}
      isShown={shown === 'all' || shown === lever.id}
    />
  )
  return (
    <div class="levers">
      {front.slice(0, 1).map(row)}
      <Hint at="lever" />
      {front.slice(1).map(row)}
      <Hint at="more" />
      {folded.length > 0 && <MoreLevers levers={folded}>{folded.map(row)}</MoreLevers>}
    </div>
  )
}
