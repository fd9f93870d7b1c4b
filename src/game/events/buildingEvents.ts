import type { EventTerms } from './gameEvent'

/** What is built faster or slower than usual. */
export const BUILDING_EVENTS = [
  {
    id: 'buildingRush',
    chance: 0.015,
    turns: 2,
    effect: { chinaBuildingFactor: 1.4 },
    counterpart: 'More than 7 Mt of Chinese smelters were under construction in May 2017.',
    source: 'China Nonferrous Metals Industry Association, June 2017.',
  },
  {
    id: 'creditSqueeze',
    chance: 0.02,
    turns: 2,
    effect: { chinaBuildingFactor: 0.65 },
    counterpart: 'A campaign begun in 2016 took Chinese shadow finance from over 60% of GDP to about 40%.',
    source: 'Reserve Bank of Australia, Bulletin, December 2020.',
  },
  {
    id: 'gulfSmelter',
    chance: 0.015,
    turns: 2,
    effect: { restBuildingFactor: 2 },
    counterpart: 'Line 6 of Aluminium Bahrain added 0.54 Mt a year between December 2018 and November 2019.',
    source: 'Aluminium Bahrain (Alba).',
  },
  {
    id: 'coalBlocks',
    chance: 0.015,
    turns: 2,
    effect: { restBuildingFactor: 0.4 },
    counterpart:
      'The Supreme Court of India cancelled 214 coal blocks on 24 September 2014; Hindalco was among the firms hit.',
    source: 'Supreme Court of India, Writ Petition 120 of 2012; Reuters on the firms.',
  },
  {
    id: 'chineseMill',
    chance: 0.01,
    turns: 3,
    effect: { millFactor: [1.02, 1, 1, 1, 1] },
    counterpart:
      'China Zhongwang planned rolling lines for 1.8 Mt a year at Tianjin, the first due by the end of 2016.',
    source: 'Aluminium Insider, 2016.',
  },
  {
    id: 'sheetLines',
    chance: 0.015,
    turns: 3,
    effect: { millFactor: [1, 1.03, 1, 1, 1] },
    counterpart:
      'Aleris opened car-sheet lines for 400 million dollars at Lewisport, Kentucky, in November 2017; Novelis planned 0.2 Mt a year at Guthrie by 2020.',
    source: 'Company announcements.',
  },
] as const satisfies readonly EventTerms[]
