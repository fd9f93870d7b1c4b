import type { TurnRecord } from '../../game/record'
import type { ScreenProps } from '../app/lazyScreen'
import { useWords } from '../app/session'
import { CourseChart } from './CourseChart'
import { coursesOf } from './courses'

/** Price, output, excess capacity, trust and what matters to the seat, over the turns. */
export function CourseCharts({ game, seat, best }: ScreenProps & { best?: readonly TurnRecord[] | undefined }) {
  const words = useWords()
  return (
    <section class="course-charts" aria-label={words.t('report.course')}>
      {coursesOf(words, seat).map(course => (
        <CourseChart key={course.id} game={game} seat={seat} course={course} best={best} />
      ))}
    </section>
  )
}
