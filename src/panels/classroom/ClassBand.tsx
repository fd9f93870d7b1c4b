import { useState } from 'preact/hooks'
import { describeDiscussion } from '../../describe/classroom'
import { isLost } from '../../game/office'
import type { ScreenProps } from '../app/lazyScreen'
import { useApp, useWords } from '../app/session'
import '../styles/classroom.css'
import { ClassClock } from './ClassClock'
import { HandsDialog } from './HandsDialog'
import { useLeverInFocus } from './useLeverInFocus'

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
  const lever = useLeverInFocus()
  const [isCounting, setCounting] = useState(false)
  return (
    <section class="class-band" aria-label={words.t('classroom.band')}>
      <p class="class-question">{describeDiscussion(words, game, seat)}</p>
      <ClassClock />
      <button type="button" class="button class-hands" aria-haspopup="dialog" onClick={() => setCounting(true)}>
        {words.t('hands.open')}
      </button>
      {isCounting && <HandsDialog game={game} seat={seat} lever={lever} onClose={() => setCounting(false)} />}
    </section>
  )
}
