import { describeAssumed } from '../../describe/assumed'
import { modelAddress } from '../../describe/modelLinks'
import type { Game } from '../../game/game'
import { changedAssumptions } from '../../model/assumptions'
import { useWords } from '../app/session'
import '../styles/assumed.css'
import { Icon } from './Icon'

/** That the game is not played with the usual model, and what is changed in it; nothing where it is. */
export function AssumedNote({ game }: { game: Game }) {
  const words = useWords()
  const mark = describeAssumed(words, changedAssumptions(game.scenario.assumptions))
  if (!mark) return null
  return (
    <aside class="assumed-note" aria-label={mark.heading}>
      <p>
        <strong>{mark.heading}.</strong> {mark.note}
      </p>
      <ul>
        {mark.lines.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </aside>
  )
}

/** The same in two words, for the strip above a turn; it leads to the assumptions. */
export function AssumedMark({ game }: { game: Game }) {
  const words = useWords()
  const mark = describeAssumed(words, changedAssumptions(game.scenario.assumptions))
  if (!mark) return null
  const all = [`${mark.heading}.`, ...mark.lines].join(' ')
  return (
    <a class="assumed-mark" href={modelAddress('assumptions')} aria-label={all} title={mark.lines.join('\n')}>
      <Icon name="changed" size={16} /> <span class="wide-only">{mark.short}</span>
    </a>
  )
}
