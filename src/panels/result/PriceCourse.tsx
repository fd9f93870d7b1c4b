import { describeCourse } from '../../describe/course'
import { FIGURES, PRICE_OF } from '../../describe/figures'
import type { ScreenProps } from '../app/lazyScreen'
import { useWords } from '../app/session'
import { Chart } from '../chart/Chart'
import { courseOf, halfShortName, noChangeCourseOf } from '../parts/course'

/** The price that matters to the seat, so far, beside the game in which nobody acts. */
export function PriceCourse({ game, seat }: ScreenProps) {
  const words = useWords()
  const id = PRICE_OF[seat]
  const { unit, valueIn } = FIGURES[id]
  const own = courseOf(game).map(valueIn)
  const none = noChangeCourseOf(game).map(valueIn)
  const name = words.t(`figure.${id}.name`)
  return (
    <Chart
      title={words.t('result.course', { name })}
      unit={unit}
      turns={own.map((_, index) => halfShortName(words, game, index))}
      sentence={describeCourse(words, name, unit, own, none)}
      lines={[
        { id: 'none', kind: 'noChange', label: words.t('report.noDecision'), from: 0, values: none },
        { id: 'own', kind: 'own', label: words.t('report.yourGame'), from: 0, values: own },
      ]}
      height={112}
      isPlain
    />
  )
}
