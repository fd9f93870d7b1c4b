import type { AmountUnit } from '../../describe/amounts'
import { FIGURES } from '../../describe/figures'
import type { Words } from '../../describe/words'
import type { TurnRecord } from '../../game/record'
import { MAIN_ROUTES, type Route, tonnesOn } from '../../game/routes'
import type { BySeat, Seat } from '../../game/words'
import { CHN, RUS, USA } from '../../model/words'

/** One measure whose course over the turns a chart shows. */
export interface ShownCourse {
  readonly id: string
  readonly name: string
  readonly unit: AmountUnit
  valueIn(record: TurnRecord): number
}

/** What matters to each seat beside the figures of the whole world. */
const OWN = {
  china: ['chinaJobs', 'chinaEarnings'],
  unitedStates: ['usSmelterJobs', 'usMetalCost'],
  rusal: ['rusalNetDebt', 'rusalHomeUse'],
} as const satisfies BySeat<readonly (keyof typeof FIGURES)[]>

/** The charts of a report: price, output, excess capacity and trust for all, two of the seat's own. */
export function coursesOf(words: Words, seat: Seat): readonly ShownCourse[] {
  const [first, second] = OWN[seat]
  const ids = ['worldPrice', first, 'worldOutput', second, 'excessCapacity', 'trust'] as const
  return ids.map(id => ({ id, name: words.t(`chart.name.${id}`), ...FIGURES[id] }))
}

/** Mt a year on each of the main routes. */
export function routeCourses(words: Words): readonly (ShownCourse & { readonly route: Route })[] {
  return MAIN_ROUTES.map(route => ({
    id: route.id,
    route,
    name: words.t(`route.${route.id}`),
    unit: 'megatonneAYear',
    valueIn: record => tonnesOn(route, record),
  }))
}

const REGION_OF: BySeat<number> = { china: CHN, unitedStates: USA, rusal: RUS }

/** Whose trade a route is, as a seat sees it: its own, or only that of others. */
export function isRouteOf(seat: Seat, { origin, destination }: Route): boolean {
  return [origin, destination].includes(REGION_OF[seat])
}
