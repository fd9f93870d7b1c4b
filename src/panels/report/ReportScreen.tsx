import { useMemo } from 'preact/hooks'
import { describeDerived, describeScoreBeside } from '../../describe/derived'
import { describeCaretakers } from '../../describe/office'
import { describeVerdict, type Verdict, type VerdictFacts } from '../../describe/verdict'
import type { Words } from '../../describe/words'
import { type Game, type Seat, scoreGame } from '../../game'
import { hasRecord } from '../../report/history'
import { ownEffects } from '../../report/ownEffect'
import type { Derived } from '../../store/home'
import type { ScreenProps } from '../app/lazyScreen'
import { ScreenHeading } from '../app/ScreenHeading'
import { useApp, useWords } from '../app/session'
import { ClaimsLedger } from '../claims/ClaimsLedger'
import { Menu } from '../menu/Menu'
import { AssumedNote } from '../parts/AssumedNote'
import { halfName } from '../parts/course'
import { ReadAs } from '../parts/ReadAs'
import { SeatShape } from '../parts/SeatShape'
import { PredictionReport } from '../predict/PredictionReport'
import { GameWhy } from '../why/GameWhy'
import '../styles/report.css'
import '../styles/print.css'
import { Benchmarks } from '../whatIf/Benchmarks'
import { MatteredMost } from '../whatIf/MatteredMost'
import { bestOf, useBenchmarks } from '../whatIf/useBenchmarks'
import { CourseCharts } from './CourseCharts'
import { DecisionsTable } from './DecisionsTable'
import { GlyphStrip } from './GlyphStrip'
import { HistoryTable } from './HistoryTable'
import { ReplayedNote } from './ReplayedNote'
import { ReportFoot } from './ReportFoot'
import { RouteCharts } from './RouteCharts'
import { ScoreBar } from './ScoreBar'
import { ScoresTable } from './ScoresTable'

/** The report: verdict with its cost, the table turn by turn, charts and goals beside a game in which nobody acts, every decision, the log. */
export function ReportScreen({ game, seat }: ScreenProps) {
  const words = useWords()
  const scores = scoreGame(game)
  const played = game.records.length
  const measured = useBenchmarks({ game, seat })
  const best = bestOf(measured)
  const caretakers = describeCaretakers(words, game, seat)
  const derived = useApp(state => state.derived)
  const facts = useMemo(() => verdictFacts(game, seat), [game, seat])
  const verdict = derived ? otherwise(words, derived, game, seat) : describeVerdict(words, seat, facts)
  return (
    <main class="report">
      <ReplayedNote game={game} seat={seat} />
      <header class="report-head">
        <div>
          <p class="eyebrow">
            <SeatShape seat={seat} /> <strong>{words.t(`seat.${seat}.name`)}</strong>{' '}
            {words.t('report.eyebrow', {
              count: played,
              from: halfName(words, game, 1),
              to: halfName(words, game, played),
            })}
          </p>
          <ScreenHeading class="headline">{verdict.headline}</ScreenHeading>
          <ReadAs />
        </div>
        <div class="verdict">
          {[...(caretakers.length > 0 ? [caretakers.join(' ')] : []), ...verdict.sentences].map(sentence => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
        <ScoreBar score={scores[seat]} best={best?.scores?.[seat]} />
        <Menu />
      </header>
      <AssumedNote game={game} />
      <GlyphStrip game={game} seat={seat} />
      <div class="report-columns">
        <ScoresTable scores={scores} seat={seat} records={game.records} />
        <CourseCharts game={game} seat={seat} best={best?.records} />
        <ClaimsLedger game={game} seat={seat} />
      </div>
      <GameWhy game={game} seat={seat} />
      <div class="report-rows">
        <MatteredMost game={game} seat={seat} />
        <Benchmarks game={game} seat={seat} measured={measured} />
        <PredictionReport game={game} seat={seat} />
        <RouteCharts game={game} seat={seat} />
        <DecisionsTable game={game} seat={seat} />
      </div>
      {hasRecord(game) && <HistoryTable game={game} />}
      <ReportFoot game={game} seat={seat} />
    </main>
  )
}

/** Of a game that nobody played nothing is judged: it is set beside the one that was. */
function otherwise(words: Words, { mark, home }: Derived, game: Game, seat: Seat): Verdict {
  const what = describeDerived(words, mark, game.scenario, home.seat!)
  const beside = describeScoreBeside(words, seat, home.game!, game)
  return { headline: words.t('derived.headline'), sentences: [what, beside] }
}

function verdictFacts(game: Game, seat: Seat): VerdictFacts | undefined {
  if (game.records.length < game.scenario.turns) return undefined
  return { scores: scoreGame(game), own: ownEffects(game)?.[seat] }
}
