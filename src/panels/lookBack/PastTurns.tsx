import { useRef } from 'preact/hooks'
import { describeHeadline } from '../../describe/headline'
import type { ScreenProps } from '../app/lazyScreen'
import { useActions, useApp, useWords } from '../app/session'
import { useLearn } from '../guidance/situation'
import { halfName } from '../parts/course'
import { placeByOpener } from '../parts/placeByOpener'
import { turnOf } from '../result/turnOf'
import '../styles/lookBack.css'

/** Id of the list of past turns, for the button that opens it. */
export const PAST_TURNS = 'past-turns'

/** The past turns of a game, newest first, each with what it brought; choosing one shows it. */
export function PastTurns({ game, seat }: ScreenProps) {
  const words = useWords()
  const { lookBack } = useActions()
  const learn = useLearn()
  const shownTurn = useApp(state => state.shownTurn)
  const isReplayed = useApp(state => state.replayed)
  const list = useRef<HTMLDivElement>(null)
  const show = (turn: number | undefined) => {
    list.current?.hidePopover()
    lookBack(turn)
    learn('lookBack')
  }
  const turns = game.records.map(record => record.turn).reverse()
  return (
    <div ref={list} id={PAST_TURNS} class="past-turns" popover="auto" onBeforeToggle={placeByOpener}>
      <h2>{words.t('lookBack.open')}</h2>
      <ul>
        {shownTurn !== undefined && (
          <li>
            <button type="button" onClick={() => show(undefined)}>
              <strong>{words.t(isReplayed ? 'derived.report' : 'lookBack.now')}</strong>
            </button>
          </li>
        )}
        {turns.map(turn => {
          const { now, before } = turnOf({ game, seat, turn })
          return (
            <li key={turn}>
              <button type="button" aria-current={turn === shownTurn} onClick={() => show(turn)}>
                <strong>{halfName(words, game, turn)}</strong>{' '}
                <span>{describeHeadline(words, seat, now, before)[0]}</span>
              </button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
