import { useMemo } from 'preact/hooks'
import { describeCaretakers } from '../../describe/office'
import { describeVerdict, type VerdictFacts } from '../../describe/verdict'
import { type Game, type Seat, scoreGame } from '../../game'
import { hasRecord } from '../../report/history'
import { ownEffects } from '../../report/ownEffect'
import type { ScreenProps } from '../app/lazyScreen'
import { ScreenHeading } from '../app/ScreenHeading'
import { useWords } from '../app/session'
import { Menu } from '../menu/Menu'
import { halfName } from '../parts/course'
import { ReadAs } from '../parts/ReadAs'
import { SeatShape } from '../parts/SeatShape'
import { PredictionReport } from '../predict/PredictionReport'
import { GameWhy } from '../why/GameWhy'
import '../styles/report.css'
import '../styles/print.css'
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
  const caretakers = describeCaretakers(words, game, seat)
  const verdict = describeVerdict(
    words,
    seat,
    useMemo(() => verdictFacts(game, seat), [game, seat]),
  )
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
        <ScoreBar score={scores[seat]} />
        <Menu />
      </header>
      <GlyphStrip game={game} seat={seat} />
      <GameWhy game={game} seat={seat} />
      <div class="report-columns">
        <ScoresTable scores={scores} seat={seat} />
        <CourseCharts game={game} seat={seat} />
        <RouteCharts game={game} seat={seat} />
        <DecisionsTable game={game} />
      </div>
      <PredictionReport game={game} seat={seat} />
      {hasRecord(game) && <HistoryTable game={game} />}
      <ReportFoot game={game} seat={seat} />
    </main>
  )
}

function verdictFacts(game: Game, seat: Seat): VerdictFacts | undefined {
  if (game.records.length < game.scenario.turns) return undefined
  return { scores: scoreGame(game), own: ownEffects(game)?.[seat] }
}
