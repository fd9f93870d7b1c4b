/** Public figures of 2017 to 2020 that a run of those years is set beside. All are published; none is an estimate of ours. */

/** What is compared, in the order in which it is shown. */
export const HISTORY_SERIES = [
  'worldPrice',
  'worldOutput',
  'chinaOutput',
  'chinaCapacity',
  'chinaExports',
  'chinaShareForUs',
  'usOutput',
  'usSmelterJobs',
  'rusalOutput',
  'rusalNetDebt',
] as const
export type HistorySeriesId = (typeof HISTORY_SERIES)[number]

/** One published figure of one year. */
export interface PublicFigure {
  readonly series: HistorySeriesId
  readonly year: number
  /** USD per tonne, Mt (a year), fraction, jobs or million USD. */
  readonly value: number
  readonly basis: 'public'
  readonly source: string
}

function published(series: HistorySeriesId, source: string, byYear: Readonly<Record<number, number>>): PublicFigure[] {
  return Object.entries(byYear).map(([year, value]) => ({
    series,
    year: Number(year),
    value,
    basis: 'public',
    source,
  }))
}

export const PUBLIC_HISTORY: readonly PublicFigure[] = [
  ...published('worldPrice', 'IMF primary commodity prices: LME cash, annual average', {
    2017: 1968,
    2018: 2109,
    2019: 1795,
    2020: 1704,
  }),
  ...published('worldOutput', 'International Aluminium Institute (Metal Bulletin, 22 January 2019)', {
    2017: 63.4,
    2018: 64.3,
  }),
  ...published('worldOutput', 'International Aluminium Institute (Light Metal Age, January 2021)', {
    2019: 63.66,
    2020: 65.296,
  }),
  ...published('chinaOutput', 'International Aluminium Institute (Light Metal Age): 37.337 Mt in 2020, up about 4 %', {
    2019: 35.9,
    2020: 37.337,
  }),
  ...published('chinaCapacity', 'China Nonferrous Metals Industry Association, end of May 2017', { 2017: 41.02 }),
  ...published('chinaCapacity', 'Shanghai Metals Market, as reported by Yuen Seng, December 2020', {
    2018: 43.2,
    2019: 43.2,
  }),
  ...published('chinaCapacity', 'Antaike, as reported by Yuen Seng, December 2020', { 2020: 42.63 }),
  ...published('chinaExports', 'Chinese customs (Reuters, 14 January 2019)', { 2017: 4.8, 2018: 5.8 }),
  ...published('chinaExports', 'Chinese customs (Reuters, 18 January 2021)', { 2020: 4.86 }),
  ...published('chinaShareForUs', 'Yuefeng Aluminium, note on Chinese export shares, 2019', {
    2017: 0.159,
    2018: 0.065,
  }),
  ...published('usOutput', 'USGS, smelter output', { 2017: 0.741 }),
  ...published('usOutput', 'Congressional Research Service, IF11787, March 2021', { 2020: 1 }),
  ...published('usSmelterJobs', 'Aluminum Association, economic impact study 2020', { 2018: 3131, 2020: 4829 }),
  ...published('rusalOutput', 'UC RUSAL results 2018 (Fastmarkets, February 2019)', { 2017: 3.705, 2018: 3.753 }),
  ...published('rusalNetDebt', 'UC RUSAL, annual report 2019', { 2017: 7648, 2018: 7442, 2019: 6466 }),
  ...published('rusalNetDebt', 'UC RUSAL, annual report 2020', { 2020: 5563 }),
]
