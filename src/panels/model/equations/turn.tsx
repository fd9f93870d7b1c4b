/** The equations between the market and the next turn: capacity, growth, jobs, money. Their figures come from the code. */
import type { ComponentChildren } from 'preact'
import { ASSUMPTIONS } from '../../../model/assumptions'
import { BASE_CAPACITY_MT, BASE_INGOT_PRICE_USD } from '../../../model/baseProblem'
import { PUBLIC_FIGURES } from '../../../model/figures'
import { CHN, ROW } from '../../../model/words'
import { POLITICS_CONSTANTS, WORLD_CONSTANTS } from '../../../report/parameters'
import { choice, delta, frac, id, num, op, paren, row, sub, subsup, sum, sup } from './mathml'
import { SYMBOLS as S } from './symbols'

/** Writes a number of the model as the language does. */
export type Figure = (value: number) => ComponentChildren

const ONE = num('1')
const sized = (letter: string, place: string) => sub(id(letter), id(place))
const { capacity: C, china, jobs: J, rusal } = WORLD_CONSTANTS
const { pacts } = POLITICS_CONSTANTS

/** Smelting capacity of China and of the rest of the world, and what China begins to build. */
export const capacity = (n: Figure) => [
  row(
    sub(id('K′'), id('CHN')),
    op('='),
    id('K'),
    op('+'),
    S.building,
    op('−'),
    S.order,
    paren(n(C.CUT_COMPLIANCE), op('+'), n(1 - C.CUT_COMPLIANCE), S.enforcement),
    op('−'),
    S.exitRate,
    op('·'),
    choice('max', num('0'), row(n(1 - C.ORDINARY_IDLE_SHARE), id('K'), op('−'), id('q'))),
  ),
  row(
    sup(S.building, id('′')),
    op('='),
    n(C.CHINA_BUILD_MT),
    sup(paren(sized('p', 'CHN'), op('/'), n(BASE_INGOT_PRICE_USD[CHN])), num('3')),
    paren(ONE, op('−'), n(C.ENFORCEMENT_STOPS), S.enforcement),
  ),
  row(
    sub(id('K′'), id('ROW')),
    op('='),
    id('K'),
    op('−'),
    S.exitRate,
    op('·'),
    choice('max', num('0'), row(n(1 - C.ORDINARY_IDLE_SHARE), id('K'), op('−'), id('q'))),
    op('+'),
    n(C.REST_BUILD_MT),
    sup(paren(sized('p', 'ROW'), op('/'), n(BASE_INGOT_PRICE_USD[ROW])), num('2')),
  ),
  row(
    S.keptDown,
    op('='),
    n(BASE_CAPACITY_MT[CHN]),
    op('−'),
    sized('K', 'CHN'),
    op('+'),
    n(pacts.KEPT_PROMISE_MT),
    sum(id('turns'), S.pactWeight),
    op('−'),
    n(-pacts.FOUND_PROMISE_MT),
    sum(id('turns'), S.found),
  ),
]

/** Demand and mills one half-year later. */
export const demandGrowth = [
  row(subsup(id('g'), id('d'), id('′')), op('='), S.demandGrowth, paren(ONE, op('+'), S.growthRate)),
]

const ratio = frac(id('q'), sup(id('q'), num('0')))
const dearer = (good: string) => paren(sub(<mover accent>{[id('P'), op('^')]}</mover>, id(good)), op('−'), ONE)

/** Jobs in US smelters, mills and metal users, and in China. */
export const jobs = (n: Figure) => [
  row(sized('J', 'smelters'), op('='), n(PUBLIC_FIGURES.usSmelterJobs.value), ratio),
  row(sized('J', 'mills'), op('='), n(PUBLIC_FIGURES.usMillJobs.value), ratio),
  row(
    delta(),
    sized('J', 'users'),
    op('='),
    op('−'),
    num('100'),
    paren(
      n(ASSUMPTIONS.userJobsPerSemisPercent.value),
      dearer('semis'),
      op('+'),
      n(ASSUMPTIONS.userJobsPerIngotPercent.value),
      dearer('ingot'),
    ),
    paren(ONE, op('−'), n(J.AID_RELIEF_PER_BILLION), S.aid),
  ),
  row(
    sized('J', 'China'),
    op('='),
    n(J.CHINA_SMELTER_JOBS_PER_MT),
    sized('q', 'ingot'),
    op('+'),
    n(J.CHINA_MILL_JOBS_PER_MT),
    sized('q', 'semis'),
    op('+'),
    n(J.CHINA_BUILDING_JOBS_PER_MT),
    S.building,
    op('−'),
    n(100 * J.CHINA_USER_JOBS_PER_PERCENT),
    dearer('semis'),
  ),
]

/** Welfare, producers' surplus, and the books of China's industry and of Rusal. */
export const accounts = (n: Figure) => [
  row(
    S.welfare,
    op('='),
    S.consumerSurplus,
    op('+'),
    S.producerSurplus,
    op('+'),
    S.duties,
    op('+'),
    S.exportTaxes,
    op('−'),
    S.supportCost,
  ),
  row(
    frac(row(delta(), S.producerSurplus), row(delta(), id('p'))),
    op('='),
    id('q'),
    paren(ONE, op('+'), id('s'), op('/'), sup(id('p'), num('0'))),
  ),
  row(
    sub(S.earnings, id('C')),
    op('='),
    frac(ONE, num('2')),
    paren(
      sum(id('g'), S.producerSurplus),
      op('−'),
      n(china.NEW_CAPACITY_CHARGE_USD),
      S.built,
      op('−'),
      S.supportCost,
      op('+'),
      S.exportTaxes,
    ),
    op('−'),
    S.order,
    paren(n(china.CUT_COST_MUSD), op('+'), n(china.CUT_COST_RISE_MUSD), S.order),
  ),
  row(
    sub(S.earnings, id('R')),
    op('='),
    frac(ONE, num('2')),
    paren(n(PUBLIC_FIGURES.rusalEbitdaMUsd.value), op('+'), delta(), S.producerSurplus),
  ),
  row(
    sup(S.debt, id('′')),
    op('='),
    paren(ONE, op('+'), n(rusal.INTEREST)),
    S.debt,
    op('+'),
    n((rusal.CAPEX_MUSD + rusal.TAX_MUSD - rusal.ASSOCIATE_DIVIDEND_MUSD) / 2),
    op('+'),
    S.investment,
    op('−'),
    sub(S.earnings, id('R')),
  ),
]
