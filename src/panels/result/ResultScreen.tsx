import { describeChanges } from '../../describe/changes'
import { describeHeadline } from '../../describe/headline'
import type { ScreenProps } from '../app/lazyScreen'
import { ScreenHeading } from '../app/ScreenHeading'
import { useActions, useWords } from '../app/session'
import { courseOf, halfName, lastRecord } from '../parts/course'
import { PrimaryButton } from '../parts/PrimaryButton'
import { SeatShape } from '../parts/SeatShape'
import { Goals } from '../turn/Goals'
import '../styles/result.css'
import { ChangesTable } from './ChangesTable'
import { PriceCourse } from './PriceCourse'
import { SeatDecisions } from './SeatDecisions'
import { TrustNote } from './TrustNote'
import { Wire } from './Wire'

/** What a turn brought: news, a headline from the figures, what changed, what each seat decided, and on. */
export function ResultScreen({ game, seat }: ScreenProps) {
  const words = useWords()
  const { goOn } = useActions()
  const now = lastRecord(game)
  const before = courseOf(game).at(-2) ?? now
  const isLast = game.records.length >= game.scenario.turns
  const half = halfName(words, game, now.turn)
  return (
    <main class="result">
      <Wire half={half} seat={seat} now={now} before={before} />
      <div class="result-main">
        <p class="eyebrow">
          <SeatShape seat={seat} /> {words.t('result.eyebrow', { seat: words.t(`seat.${seat}.name`), half })}
        </p>
        <ScreenHeading class="headline">
          {describeHeadline(words, seat, now, before).map(sentence => (
            <span key={sentence}>{sentence} </span>
          ))}
        </ScreenHeading>
        <ChangesTable rows={describeChanges(words, seat, now, before)} />
        <SeatDecisions record={now} seat={seat} />
      </div>
      <aside class="result-side">
        <TrustNote now={now} before={before} />
        <Goals game={game} seat={seat} />
        <PriceCourse game={game} seat={seat} />
        <PrimaryButton onPress={goOn}>
          {isLast ? words.t('result.toReport') : words.t('result.play', { half: halfName(words, game, now.turn + 1) })}
        </PrimaryButton>
      </aside>
    </main>
  )
}
