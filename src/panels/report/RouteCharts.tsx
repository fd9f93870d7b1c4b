import type { ScreenProps } from '../app/lazyScreen'
import { useWords } from '../app/session'
import { ChartTable } from '../chart/ChartTable'
import { courseOf, halvesOf } from '../parts/course'
import { CourseChart } from './CourseChart'
import { isRouteOf, routeCourses } from './courses'

/** Who ships to whom: each main route as a small chart from zero, all figures in one table. */
export function RouteCharts({ game, seat }: ScreenProps) {
  const words = useWords()
  const { t } = words
  const courses = routeCourses(words)
  const records = courseOf(game)
  return (
    <section class="route-charts">
      <h2>{t('report.routes')}</h2>
      <p>{t('report.routesNote')}</p>
      <div class="route-grid">
        {courses.map(course => (
          <CourseChart
            key={course.id}
            game={game}
            seat={seat}
            course={course}
            isOwn={isRouteOf(seat, course.route)}
            isFromZero
            isPlain
          />
        ))}
      </div>
      <details class="chart-more">
        <summary>{t('chart.table')}</summary>
        <ChartTable
          title={t('report.routes')}
          unit="megatonneAYear"
          turns={halvesOf(words, game).slice(0, records.length)}
          lines={courses.map(({ id, name, valueIn }) => ({
            id,
            kind: 'own',
            label: name,
            from: 0,
            values: records.map(valueIn),
          }))}
        />
      </details>
    </section>
  )
}
