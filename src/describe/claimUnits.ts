import type { ClaimTestId, FiguresOf } from '../why/claims/tests'
import { CLAIM_TESTS } from '../why/claims/tests'
import { describeAmount, describeExact } from './amounts'
import type { ClaimWords } from './claimWords'

/** How a figure of a claim is written. */
export type ClaimUnit =
  | 'jobs'
  | 'jobsChange'
  | 'megatonne'
  | 'exactMegatonne'
  | 'millionUsd'
  | 'millionUsdChange'
  | 'usd'
  | 'rate'
  | 'percent'
  | 'percentFine'
  | 'percentChange'
  | 'moreOrLess'
  | 'higherOrLower'
  | 'exact'
  | 'pointsChange'

type LimitNames<Id extends ClaimTestId> = keyof (typeof CLAIM_TESTS)[Id]['limits'] & string

/** Units of the figures of a test, and of its thresholds with `Limit` behind their names. */
type UnitsOf<Id extends ClaimTestId> = Readonly<
  Record<keyof FiguresOf<Id> & string, ClaimUnit> & Record<`${LimitNames<Id>}Limit`, ClaimUnit>
>

const GAINS = { chinaGain: 'pointsChange', usGain: 'pointsChange', rusalGain: 'pointsChange' } as const

/** How every figure and threshold of every test is written. */
export const CLAIM_UNITS: { readonly [Id in ClaimTestId]: UnitsOf<Id> } = {
  thirdCountries: {
    peakMt: 'megatonne',
    importShare: 'percent',
    millChange: 'moreOrLess',
    borneOutLimit: 'percentFine',
    notBorneOutLimit: 'percentFine',
    importShareLimit: 'percent',
  },
  globalMarkets: {
    priceUsd: 'usd',
    priceClosedUsd: 'usd',
    priceChange: 'higherOrLower',
    borneOutLimit: 'percentFine',
    notBorneOutLimit: 'percentFine',
  },
  smelterJobs: {
    jobs2013: 'jobs',
    jobs2016: 'jobs',
    jobsEnd: 'jobs',
    fall: 'percent',
    capacityJobs: 'jobs',
    borneOutLimit: 'percent',
    notBorneOutLimit: 'percent',
    capacityMtLimit: 'exactMegatonne',
  },
  newCapacity: {
    endMt: 'megatonne',
    borneOutLimit: 'exactMegatonne',
    notBorneOutLimit: 'exactMegatonne',
    capacity2016MtLimit: 'exactMegatonne',
  },
  enforcement: {
    unenforcedMt: 'megatonne',
    enforcedMt: 'megatonne',
    gapMt: 'megatonne',
    borneOutLimit: 'exactMegatonne',
    notBorneOutLimit: 'exactMegatonne',
  },
  dialogue: {
    ...GAINS,
    chinaAssumed: 'pointsChange',
    usAssumed: 'pointsChange',
    rusalAssumed: 'pointsChange',
    gainLimit: 'exact',
    harmLimit: 'exact',
    lossLimit: 'exact',
  },
  barriers: {
    chinaMUsd: 'millionUsdChange',
    usMUsd: 'millionUsdChange',
    russiaMUsd: 'millionUsdChange',
    hubMUsd: 'millionUsdChange',
    restMUsd: 'millionUsdChange',
    worldMUsd: 'millionUsdChange',
    lossMUsdLimit: 'millionUsd',
  },
  downstream: {
    smelterJobs: 'jobsChange',
    millJobs: 'jobsChange',
    userJobs: 'jobsChange',
    lostJobs: 'jobs',
    gainedJobs: 'jobs',
    borneOutLimit: 'exact',
    notBorneOutLimit: 'exact',
    smelterShareLimit: 'percent',
    aluminiumJobsLimit: 'jobs',
  },
  markets: {
    firstMt: 'megatonne',
    lastMt: 'megatonne',
    fall: 'percent',
    borneOutLimit: 'percent',
    notBorneOutLimit: 'percent',
  },
  krasnoyarsk: {
    plantMt: 'megatonne',
    usableMt: 'megatonne',
    fallMt: 'megatonne',
    absorbed: 'percent',
    toChinaMt: 'megatonne',
    yearlyReturn: 'percent',
    borneOutLimit: 'percent',
    notBorneOutLimit: 'percent',
    usualReturnLimit: 'percent',
  },
  together: {
    togetherMt: 'megatonne',
    aloneMt: 'megatonne',
    extraMt: 'megatonne',
    ...GAINS,
    borneOutLimit: 'exactMegatonne',
    notBorneOutLimit: 'exactMegatonne',
    harmLimit: 'exact',
  },
  panel: { lostMt: 'megatonne', lostMUsd: 'millionUsd', allowedMUsdLimit: 'millionUsd' },
  customs: {
    unitUsd: 'usd',
    yuanPerUsd: 'rate',
    unitChange: 'percentChange',
    exportsMt: 'megatonne',
    baseMt: 'megatonne',
    unitUsdLimit: 'usd',
    yuanPerUsdLimit: 'rate',
    unitChangeLimit: 'percentChange',
    roundUsdLimit: 'usd',
    roundYuanLimit: 'rate',
    roundChangeLimit: 'percentFine',
    roundMtLimit: 'exactMegatonne',
  },
}

/** Changes of prices and volumes smaller than this are written as none. */
const SMALLEST_CHANGE = 0.00005

function comparison({ t, format }: ClaimWords, change: number, more: 'claims.more' | 'claims.higher') {
  if (Math.abs(change) < SMALLEST_CHANGE) return t(more === 'claims.more' ? 'claims.same' : 'claims.level')
  const amount = format.percent(Math.abs(change), Math.abs(change) < 0.01 ? 2 : 1)
  if (change > 0) return t(more, { amount })
  return t(more === 'claims.more' ? 'claims.less' : 'claims.lower', { amount })
}

/** Write one figure of a claim. */
function describeClaimFigure(words: ClaimWords, unit: ClaimUnit, value: number): string {
  const { t, format } = words
  switch (unit) {
    case 'megatonne':
      return describeAmount(words, value, 'megatonne')
    case 'jobs':
    case 'millionUsd':
      return format.number(value, 0)
    case 'jobsChange':
    case 'millionUsdChange':
      return format.signed(value, 0)
    case 'usd':
      return format.usd(value, 0)
    case 'exactMegatonne':
      return t('unit.megatonne.amount', { amount: describeExact(words, value) })
    case 'exact':
      return describeExact(words, Math.abs(value))
    case 'rate':
      return format.number(value, 3)
    case 'percent':
      return format.percent(value)
    case 'percentFine':
      return format.percent(value, Number.isInteger(Math.round(1e6 * value) / 1e3) ? 1 : 2)
    case 'percentChange':
      return t('claims.percentChange', { amount: format.signed(100 * value, 1) })
    case 'moreOrLess':
      return comparison(words, value, 'claims.more')
    case 'higherOrLower':
      return comparison(words, value, 'claims.higher')
    case 'pointsChange':
      return format.signed(value, 1)
  }
}

/** Every figure and threshold of a test in words, by name; thresholds have `Limit` behind theirs. */
export function describeClaimFigures<Id extends ClaimTestId>(
  words: ClaimWords,
  id: Id,
  figures: FiguresOf<Id>,
): Readonly<Record<string, string>> {
  const units: Readonly<Record<string, ClaimUnit>> = CLAIM_UNITS[id]
  const limits = Object.entries(CLAIM_TESTS[id].limits).map(([name, value]) => [`${name}Limit`, value] as const)
  const all = [...Object.entries<number>(figures), ...limits]
  return Object.fromEntries(all.map(([name, value]) => [name, describeClaimFigure(words, units[name]!, value)]))
}
