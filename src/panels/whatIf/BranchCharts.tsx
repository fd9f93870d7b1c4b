import type { BranchRun } from '../../why/whatIf/branchRun'
import type { ScreenProps } from '../app/lazyScreen'
import { useWords } from '../app/session'
import { Chart } from '../chart/Chart'
import { baseOf, courseOf, halvesOf } from '../parts/course'
import { comparedMeasures } from './measures'

/** World price and own goals, the game and the branch in one chart each. */
export function BranchCharts({ game, seat, run }: ScreenProps & { run: BranchRun }) {
  const words = useWords()
  const turns = halvesOf(words, game)
  return (
    <section class="what-if-charts" aria-label={words.t('whatIf.courses')}>
      {comparedMeasures(words, game, seat).map(({ id, name, title, unit, valueIn, describe }) => {
        const own = courseOf(game)
        const other = [baseOf(game), ...run.records]
        const ends = { name, real: describe(own.at(-1)!), other: describe(other.at(-1)!) }
        return (
          <Chart
            key={id}
            title={title}
            unit={unit}
            turns={turns}
            sentence={words.t('whatIf.courseSaid', ends)}
            lines={[
              { id: 'other', kind: 'other', label: words.t('whatIf.line'), from: 0, values: other.map(valueIn) },
              { id: 'own', kind: 'own', label: words.t('report.yourGame'), from: 0, values: own.map(valueIn) },
            ]}
            seat={seat}
          />
        )
      })}
    </section>
  )
}
