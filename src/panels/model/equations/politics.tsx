/** The equations of trust, mandates, scores and of what caused what. Their figures come from the code. */
import { OPENING_TRUST } from '../../../game/world'
import { POLITICS_CONSTANTS } from '../../../report/parameters'
import { bracket, choice, delta, frac, gap, id, infix, num, op, type Part, paren, row, sub, sum, sup } from './mathml'
import { SYMBOLS as S } from './symbols'
import type { Figure } from './turn'

const { trust: T, standing: N, pacts: A, mandate: M, score: P } = POLITICS_CONSTANTS

/** The size of a factor; one is not written. */
function size(n: Figure, factor: number): readonly Part[] {
  return Math.abs(factor) === 1 ? [] : [n(Math.abs(factor))]
}

/** A term with its sign, as it stands behind others. */
function term(n: Figure, factor: number, ...parts: readonly Part[]): Part {
  return row(infix(factor < 0 ? '−' : '+'), ...size(n, factor), ...parts)
}

const first = (n: Figure, factor: number, ...parts: readonly Part[]) =>
  row(...(factor < 0 ? [op('−')] : []), n(Math.abs(factor)), ...parts)

/** What pacts add to a pair's trust, behind what the line before adds: kept, found broken, left. */
function pactLine(n: Figure, trustOfPair: Part, kept: number): Part {
  return row(
    delta(),
    sup(trustOfPair, id('pact')),
    op('='),
    first(n, kept, S.pactWeight),
    term(n, A.FOUND_TRUST, S.found),
    term(n, A.LEFT_TRUST, S.left),
  )
}

/** What a half-year adds to the trust of each pair, what pacts add to it, and what it adds to US standing. */
export const trust = (n: Figure) => [
  row(
    delta(),
    S.trust,
    op('='),
    first(n, T.PER_DUTY_RISE, delta(), sup(S.burden, op('+'))),
    term(n, T.PER_DUTY_FALL, delta(), sup(S.burden, op('−'))),
    term(n, T.PER_DUTY_LEVEL, S.burden),
    term(n, T.PER_CAPACITY_MT, S.capacityGrowth),
    term(n, T.PER_EXPORT_MT, paren(S.exports, op('−'), n(T.BASE_EXPORTS_MT))),
    term(n, T.PER_REROUTED_MT, paren(S.diverted, op('−'), n(T.BASE_REROUTED_MT))),
    term(n, T.PER_CHINESE_DUTY, S.chineseDuty),
  ),
  row(
    delta(),
    S.trustRusal,
    op('='),
    first(n, T.CO_INVESTING, S.coInvesting),
    term(n, T.RUSAL_PER_CAPACITY_MT, S.capacityGrowth),
  ),
  row(
    delta(),
    S.trustUsRusal,
    op('='),
    n(T.US_RUSAL_DRIFT),
    term(n, T.US_RUSAL_PER_DUTY, S.metalDuty),
    term(n, T.US_RUSAL_PER_SHARE_SOLD, S.shareSold),
  ),
  pactLine(n, S.trust, A.KEPT_TRUST_CHINA_US),
  pactLine(n, S.trustRusal, A.KEPT_TRUST_CHINA_RUSAL),
  pactLine(n, S.trustUsRusal, A.KEPT_TRUST_US_RUSAL),
  row(
    delta(),
    S.standing,
    op('='),
    first(n, N.PER_METAL_DUTY, S.allMetalDuty),
    term(n, N.PER_SEMIS_DUTY, S.semisDuty),
    term(n, N.PER_SEMIS_DUTY_ABOVE, choice('max', num('0'), row(S.semisDuty, op('−'), n(N.SEMIS_DUTY_NOTICED)))),
    term(n, N.PER_AID_USD, S.smelterAid),
    term(n, N.PER_TRUST, paren(S.trust, op('−'), n(OPENING_TRUST.chinaUnitedStates))),
    term(n, A.KEPT_STANDING, S.pactWeight),
    term(n, A.FOUND_STANDING, S.found),
  ),
]

const above = paren(S.goalMean, op('−'), num('50'))

/** What a half-year adds to a mandate while the goals stand on one side of 50. */
function mandateStep(n: Figure, byGoals: Part, side: '>' | '<'): Part {
  return row(
    delta(),
    S.mandate,
    op('='),
    byGoals,
    term(n, M.PER_AID_BILLION, S.aid),
    term(n, M.PER_PIP_HELD, S.pipsHeld),
    term(n, A.KEPT_MANDATE, S.pactWeight),
    term(n, A.FOUND_MANDATE, S.found),
    term(n, A.LEFT_MANDATE, S.left),
    gap(),
    S.goalMean,
    op(side),
    num('50'),
  )
}

/** What a half-year adds to a mandate, where the goals stand above 50, and where they stand below. */
export const mandate = (n: Figure) => [
  mandateStep(n, choice('min', n(M.LARGEST_RISE), row(n(M.PER_POINT_ABOVE), above)), '>'),
  mandateStep(n, choice('max', row(op('−'), n(M.LARGEST_FALL)), row(n(M.PER_POINT_BELOW), above)), '<'),
]

/** The score of a goal, and of a seat. */
export const score = (n: Figure) => [
  row(
    S.score,
    op('='),
    choice(
      'max',
      num('0'),
      row(
        num('100'),
        op('−'),
        num('50'),
        sup(id('e'), row(op('−'), paren(S.measure, op('−'), S.noChange), op('/'), S.goodResult)),
      ),
    ),
  ),
  row(
    id('S'),
    op('='),
    sum(id('i'), sub(id('w'), id('i')), sub(id('s'), id('i'))),
    op('−'),
    n(P.DRAG_PER_PIP),
    id('k'),
  ),
]

const count = row(op('|'), S.coalition, op('|'))

/** The Shapley share of a cause. */
export const attribution = [
  row(
    S.share,
    op('='),
    sum(
      S.coalition,
      frac(row(count, op('!'), paren(id('n'), op('−'), count, op('−'), num('1')), op('!')), row(id('n'), op('!'))),
      bracket(S.outcome, paren(S.coalition, op('+'), id('i')), op('−'), S.outcome, paren(S.coalition)),
    ),
  ),
]
