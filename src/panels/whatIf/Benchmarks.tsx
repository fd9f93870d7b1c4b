import { describeAmount } from '../../describe/amounts'
import { describeBetterCourses } from '../../describe/benchmarks'
import { FIGURES } from '../../describe/figures'
import type { TurnRecord } from '../../game/record'
import { scoreGame } from '../../game/score'
import { type BySeat, bySeat, SEATS } from '../../game/words'
import type { Benchmark, BenchmarkRun } from '../../why/whatIf/benchmarks'
import type { ScreenProps } from '../app/lazyScreen'
import { useActions, useWords } from '../app/session'
import { type Reckoned, useReckonedShare } from '../app/useReckoned'
import { SeatShape } from '../parts/SeatShape'
import '../styles/measured.css'

/** The game beside the courses that it is measured by: scores of all seats, the price at the end, each as a replay. */
export function Benchmarks(props: ScreenProps & { measured: Reckoned<readonly Benchmark[]> | undefined }) {
  const { game, seat, measured } = props
  const words = useWords()
  const { t, format } = words
  if (!measured) return null
  const { output, hasFailed } = measured
  const better = output ? describeBetterCourses(words, seat, output) : ''
  const tried = output?.flatMap(run => ('tried' in run && run.tried ? [run.tried] : []))[0]
  return (
    <section class="benchmarks" aria-busy={measured.isAtWork}>
      <h2>{t('bench.heading')}</h2>
      {measured.isAtWork && <AtWork game={game} seat={seat} />}
      {hasFailed && <p role="status">{t('bench.failed')}</p>}
      {output && <Courses game={game} seat={seat} runs={output} />}
      {better !== '' && <p class="measured-note">{better}</p>}
      {tried !== undefined && <p class="measured-note">{t('bench.bestNote', { tried: format.number(tried, 0) })}</p>}
      {output?.some(run => 'log' in run && !run.scores) && <p class="measured-note">{t('bench.historyNote')}</p>}
    </section>
  )
}

function AtWork({ game, seat }: ScreenProps) {
  const { t, format } = useWords()
  const share = useReckonedShare('benchmarks', game, seat)
  return (
    <p>
      {t('bench.atWork', { share: format.percent(share) })} <progress value={share} aria-hidden="true" />
    </p>
  )
}

function Courses({ game, seat, runs }: ScreenProps & { runs: readonly Benchmark[] }) {
  const { t } = useWords()
  const [none, ...others] = runs
  const scores = scoreGame(game)
  const own = bySeat(each => scores[each].total)
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('bench.course')}</th>
          {SEATS.map(each => (
            <th key={each} scope="col">
              <SeatShape seat={each} size={12} /> {t(`seat.${each}.name`)}
            </th>
          ))}
          <th scope="col">{t('bench.price')}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {none && <CourseRow run={none} seat={seat} />}
        <tr data-own="true">
          <th scope="row">{t('bench.own')}</th>
          <Figures scores={own} seat={seat} last={game.records.at(-1)} />
          <td />
        </tr>
        {others.map(run => (
          <CourseRow key={run.id} run={run} seat={seat} />
        ))}
      </tbody>
    </table>
  )
}

function CourseRow({ run, seat }: { run: Benchmark; seat: ScreenProps['seat'] }) {
  const { t } = useWords()
  const name = t(`bench.${run.id}`)
  return (
    <tr data-testid={`benchmark-${run.id}`}>
      <th scope="row">{name}</th>
      {'gap' in run ? (
        <td colSpan={SEATS.length + 2} class="quiet">
          {t(`bench.gap.${run.gap}`)}
        </td>
      ) : (
        <>
          <Figures scores={run.scores} seat={seat} last={run.records.at(-1)} />
          <td>
            <OpenRun run={run} seat={seat} name={name} />
          </td>
        </>
      )}
    </tr>
  )
}

function OpenRun({ run, seat, name }: { run: BenchmarkRun; seat: ScreenProps['seat']; name: string }) {
  const { t } = useWords()
  const { openDerived } = useActions()
  return (
    <button
      type="button"
      class="button"
      aria-label={t('bench.openCourse', { course: name })}
      onClick={() => openDerived(run.log, seat, { kind: 'benchmark', benchmark: run.id })}
    >
      {t('bench.open')}
    </button>
  )
}

/** Scores of all seats and the price at the end; each cell names its column where the page has no room for the head. */
function Figures(props: {
  scores: BySeat<number> | undefined
  seat: ScreenProps['seat']
  last: TurnRecord | undefined
}) {
  const { scores, seat, last } = props
  const words = useWords()
  const { t, format } = words
  const { unit, valueIn } = FIGURES.worldPrice
  return (
    <>
      {SEATS.map(each => (
        <td key={each} class={each === seat ? 'strong' : undefined}>
          <span class="narrow-only quiet">{t(`seat.${each}.name`)}</span>
          {scores ? format.number(scores[each], 1) : '–'}
        </td>
      ))}
      <td class="benchmark-price">
        <span class="narrow-only quiet">{t('bench.price')}</span> {last && describeAmount(words, valueIn(last), unit)}
      </td>
    </>
  )
}
