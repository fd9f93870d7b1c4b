import { describeDiscussion } from '../../describe/classroom'
import { LEVERS_OF } from '../../game/levers'
import { isLost } from '../../game/office'
import type { ScreenProps } from '../app/lazyScreen'
import { useActions, useApp, useWords } from '../app/session'
import '../styles/classroom.css'
import { ClassClock } from './ClassClock'
import { HandsDialog } from './HandsDialog'
import { useLeverInFocus } from './useLeverInFocus'
import { openVote } from './vote'

/**
 * What a class that plays a seat together needs before it decides: a question, a clock, a show of hands. Nothing of it
 * becomes part of the game. Empty where nobody asked for it, and where a caretaker decides.
 */
export function ClassBand(props: ScreenProps) {
  const isTogether = useApp(state => state.preferences.together)
  return isTogether && !isLost(props.game.world.office, props.seat) ? <Band {...props} /> : null
}

function Band({ game, seat }: ScreenProps) {
  const words = useWords()
  const { setClassTurn } = useActions()
  const lever = useLeverInFocus()
  const kept = useApp(state => state.classTurn.vote)
  const open = LEVERS_OF[seat].filter(each => !game.scenario.closedLevers.includes(each.id))
  const vote = kept?.subject === 'own' || open.some(each => each.id === kept?.subject) ? kept : undefined
  const subject = lever ?? vote?.subject ?? (open.find(each => each.main) ?? open[0]!).id
  return (
    <section class="class-band" aria-label={words.t('classroom.band')}>
      <p class="class-question">{describeDiscussion(words, game, seat)}</p>
      <ClassClock />
      <button
        type="button"
        class="button class-hands"
        aria-haspopup="dialog"
        onClick={() => setClassTurn({ vote: openVote(vote, subject) })}
      >
        {words.t('hands.open')}
      </button>
      {vote?.isOpen && <HandsDialog game={game} open={open} vote={vote} />}
    </section>
  )
}
