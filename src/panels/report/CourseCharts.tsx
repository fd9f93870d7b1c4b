import type { AmountUnit } from '../../describe/amounts'
import { describeCourse } from '../../describe/course'
import { FIGURES } from '../../describe/figures'
import type { MessageKey } from '../../describe/messages/catalogue'
import type { TurnRecord } from '../../game/record'
import type { Seat } from '../../game/words'
import type { ScreenProps } from '../app/lazyScreen'
import { useWords } from '../app/session'
import { Chart } from '../chart/Chart'
import { courseOf, halfName, halvesOf, noChangeCourseOf } from '../parts/course'

type CourseKey = Extract<MessageKey, 'report.price' | 'report.output' | `report.own.${string}` | 'report.excess'>

interface Course {
  readonly key: CourseKey
  readonly unit: AmountUnit
  valueIn(record: TurnRecord): number
}

/** What matters to each seat beside price and output. */
const OWN = {
  china: FIGURES.chinaJobs,
  unitedStates: FIGURES.usSmelterJobs,
  rusal: FIGURES.rusalNetDebt,
} as const

function coursesOf(seat: Seat): readonly Course[] {
  return [
    { key: 'report.price', ...FIGURES.worldPrice },
    { key: 'report.output', ...FIGURES.worldOutput },
    { key: `report.own.${seat}`, ...OWN[seat] },
    { key: 'report.excess', ...FIGURES.excessCapacity },
  ]
}

/** Price, output, what matters to the seat, and excess capacity over the turns, beside the game in which nobody acts. */
export function CourseCharts({ game, seat }: ScreenProps) {
  const words = useWords()
  const own = courseOf(game)
  const none = noChangeCourseOf(game)
  const turns = halvesOf(words, game)
  const halves = own.map((_, index) => halfName(words, game, index))
  return (
    <section class="course-charts" aria-label={words.t('report.course')}>
      {coursesOf(seat).map(({ key, unit, valueIn }) => {
        const name = words.t(key)
        const values = own.map(valueIn)
        const noChange = none.map(valueIn)
        return (
          <Chart
            key={key}
            title={name}
            unit={unit}
            turns={turns}
            seat={seat}
            sentence={describeCourse(words, { name, unit, own: values, noChange, halves })}
            lines={[
              { id: 'own', kind: 'own', label: words.t('report.yourGame'), from: 0, values },
              { id: 'none', kind: 'noChange', label: words.t('report.noDecision'), from: 0, values: noChange },
            ]}
          />
        )
      })}
    </section>
  )
}
