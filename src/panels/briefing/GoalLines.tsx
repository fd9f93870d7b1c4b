import { describeNumber } from '../../describe/amounts'
import { SOURCE_OF_GOAL } from '../../describe/goalFigures'
import { describeGoalAmount } from '../../describe/goalValue'
import { type GoalTarget, goalTargets, isLosingLess } from '../../report/goalTargets'
import type { ScreenProps } from '../app/lazyScreen'
import { useWords } from '../app/session'
import { baseOf } from '../parts/course'
import { Term } from '../terms/Term'

/** Free line left and right of the outermost mark, as a share of what lies between the marks. */
const MARGIN = 0.25
/** Least distance of two marks with room for their labels under them, as a share of what lies between the marks. */
const LEAST_APART = 0.8

/** What counts: every goal of the seat as a line with its start and a good result. */
export function GoalLines({ game, seat }: ScreenProps) {
  const { t } = useWords()
  const targets = goalTargets(game, seat, baseOf(game))
  return (
    <section>
      <h2>{t('briefing.goals')}</h2>
      <p class="goal-key">
        <span class="mark-start" /> {t('briefing.start')} <span class="mark-zero" /> {t('briefing.nobodyActs')}{' '}
        <span class="mark-good" /> {t('briefing.good')}
      </p>
      <ul class="goal-lines">
        {targets.map(target => (
          <GoalLine key={target.goal.id} target={target} />
        ))}
      </ul>
      {targets.some(isLosingLess) && <p class="goal-note">{t('briefing.losingLess')}</p>}
    </section>
  )
}

function GoalLine({ target }: { target: GoalTarget }) {
  const words = useWords()
  const { goal, start, noChange, good } = target
  const name = words.t(`goal.${goal.id}.name`)
  const amount = (measure: number) => describeGoalAmount(words, goal, measure)
  const startText =
    goal.id === 'promise'
      ? amount(start)
      : words.t('briefing.startAt', { amount: describeNumber(words, start, goal.unit) })
  const marks = [start, noChange, good]
  const least = Math.min(...marks)
  const span = Math.max(...marks) - least
  const isApart = Math.abs(good - start) >= LEAST_APART * span
  // Labels without room under their marks stand together on the side of their marks.
  const side = (start + good) / 2 < least + span / 2 ? 'left' : 'right'
  const startLabel = (
    <span key="start" class="goal-start">
      {startText}
    </span>
  )
  const goodLabel = (
    <span key="good" class="goal-good">
      {amount(good)}
    </span>
  )
  return (
    <li>
      <strong>
        <Term id={SOURCE_OF_GOAL[goal.id]} goal={goal.id} class="term-label">
          {name}
        </Term>
      </strong>{' '}
      <span class="goal-weight">{words.format.percent(goal.weight)}</span>
      <div class="goal-line" role="img" aria-label={sentence()}>
        <span class="mark-start" style={{ left: share(start) }} />
        <span class="mark-zero" style={{ left: share(noChange) }} />
        <span class="mark-good" style={{ left: share(good) }} />
      </div>
      <div class="goal-ends" data-apart={isApart} data-side={side}>
        {start <= good ? [startLabel, goodLabel] : [goodLabel, startLabel]}
      </div>
    </li>
  )

  function share(measure: number): string {
    return `${(100 * (measure - least + MARGIN * span)) / (span * (1 + 2 * MARGIN))}%`
  }

  function sentence(): string {
    return words.t('briefing.goalLine', {
      name,
      start: amount(start),
      noChange: amount(noChange),
      good: amount(good),
    })
  }
}
