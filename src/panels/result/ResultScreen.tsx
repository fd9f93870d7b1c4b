import { describeAfterwards } from '../../describe/classroom'
import { describeHeadline } from '../../describe/headline'
import { describeOfficeLost, describeOwnLoss } from '../../describe/office'
import { isLost } from '../../game/office'
import type { ScreenProps } from '../app/lazyScreen'
import { ScreenHeading } from '../app/ScreenHeading'
import { useActions, useApp, useWords } from '../app/session'
import { Hint } from '../guidance/Hint'
import { AssumedNote } from '../parts/AssumedNote'
import { halfName } from '../parts/course'
import { PrimaryButton } from '../parts/PrimaryButton'
import { ReadAs } from '../parts/ReadAs'
import { SeatShape } from '../parts/SeatShape'
import { useMedia } from '../parts/useMedia'
import { PredictionMark } from '../predict/PredictionMark'
import { Goals } from '../turn/Goals'
import { TurnWhy } from '../why/TurnWhy'
import '../styles/result.css'
import '../styles/print.css'
import { ChangesTable } from './ChangesTable'
import { SeatDecisions } from './SeatDecisions'
import { TrustNote } from './TrustNote'
import { turnOf } from './turnOf'
import { Wire } from './Wire'

/** From this width on the goals have a place beside the figures; below it they come before them. */
const HAS_COLUMNS = '(min-width: 64em)'

/** What the last turn brought: news, a headline from the figures, what changed and why, who decided what, and on. */
export function ResultScreen({ game, seat }: ScreenProps) {
  const words = useWords()
  const { goOn } = useActions()
  const isTogether = useApp(state => state.preferences.together)
  const hasColumns = useMedia(HAS_COLUMNS)
  const turn = game.records.length
  const goals = <Goals game={game} seat={seat} hasFigures />
  const { now, before } = turnOf({ game, seat, turn })
  const half = halfName(words, game, turn)
  const isLast = turn >= game.scenario.turns
  const loss = describeOwnLoss(words, game, seat, turn)
  const next = isLost(game.world.office, seat) ? 'office.watch' : 'result.play'
  return (
    <main class="result">
      <Wire half={half} seat={seat} now={now} before={before} />
      <header class="result-head">
        <ReadAs />
        <p class="eyebrow">
          <SeatShape seat={seat} /> {words.t('result.eyebrow', { seat: words.t(`seat.${seat}.name`), half })}
        </p>
        <ScreenHeading class="headline">
          {(loss.length > 0 ? loss : describeHeadline(words, seat, now, before)).map(sentence => (
            <span key={sentence}>{sentence} </span>
          ))}
        </ScreenHeading>
        <PredictionMark game={game} seat={seat} turn={turn} />
        {describeOfficeLost(words, game, seat, turn).map(sentence => (
          <p key={sentence} class="office-lost">
            {sentence}
          </p>
        ))}
        {isTogether && <p class="class-question">{describeAfterwards(words, game)}</p>}
        <AssumedNote game={game} />
      </header>
      {!hasColumns && goals}
      <TurnWhy game={game} seat={seat} turn={turn} />
      <div class="result-side">
        <TrustNote game={game} seat={seat} turn={turn} />
        <Hint at="result" />
        <ChangesTable game={game} seat={seat} turn={turn} />
      </div>
      <SeatDecisions game={game} seat={seat} turn={turn} />
      {hasColumns && goals}
      <div class="result-next">
        <PrimaryButton onPress={goOn}>
          {isLast ? words.t('result.toReport') : words.t(next, { half: halfName(words, game, turn + 1) })}
        </PrimaryButton>
      </div>
    </main>
  )
}
