import { describeCourse } from '../../describe/course'
import type { TurnRecord } from '../../game/record'
import type { ScreenProps } from '../app/lazyScreen'
import { useApp, useWords } from '../app/session'
import { Chart, type ChartLine } from '../chart/Chart'
import { baseOf, courseOf, halfName, halvesOf, noChangeCourseOf } from '../parts/course'
import type { ShownCourse } from './courses'

/** The course of one measure over the turns beside the game in which nobody acts. */
export function CourseChart(
  props: ScreenProps & {
    course: ShownCourse
    /** The turns of the best play found. */
    best?: readonly TurnRecord[] | undefined
    isOwn?: boolean
    isFromZero?: boolean
    isPlain?: boolean
  },
) {
  const { game, seat, course, best, isOwn = true, isFromZero, isPlain } = props
  const words = useWords()
  const isReplayed = useApp(state => state.replayed)
  const { name, unit, valueIn } = course
  const own = courseOf(game).map(valueIn)
  const noChange = noChangeCourseOf(game).map(valueIn)
  const halves = own.map((_, index) => halfName(words, game, index))
  return (
    <Chart
      title={name}
      unit={unit}
      turns={halvesOf(words, game)}
      sentence={describeCourse(words, { name, unit, own, noChange, halves })}
      lines={[
        { id: 'none', kind: 'noChange', label: words.t('report.noDecision'), from: 0, values: noChange },
        ...(best ? [bestLine(words.t('report.bestFound'), [baseOf(game), ...best].map(valueIn))] : []),
        {
          id: 'own',
          kind: 'own',
          label: words.t(isReplayed ? 'report.thisGame' : 'report.yourGame'),
          from: 0,
          values: own,
        },
      ]}
      {...(isOwn ? { seat } : {})}
      {...(isFromZero ? { isFromZero } : {})}
      {...(isPlain ? { isPlain } : {})}
    />
  )
}

function bestLine(label: string, values: readonly number[]): ChartLine {
  return { id: 'best', kind: 'other', label, from: 0, values }
}
