/** Texts of a game beside the public figures of its years. */
export const history = {
  'history.heading': 'Beside what was published',
  'history.sentence':
    'Large: this game. Small: what was published. Nearest is “{best}”, {bestError} off on average; farthest is “{worst}”, {worstError} off. The model has no stocks and no panic, so its prices move too little.',
  'history.figure': 'Yearly figure',
  'history.error': 'Mean error',
  'history.none': 'not published',
  'history.published': 'was {amount}',
  'history.sources': 'Sources',
  'history.source': '{name}: {sources}.',
  'history.worldPrice': 'World price',
  'history.worldOutput': 'World output',
  'history.chinaOutput': 'Chinese output',
  'history.chinaCapacity': 'Chinese capacity',
  'history.chinaExports': 'Chinese exports',
  'history.chinaShareForUs': 'US share of Chinese semis exports',
  'history.usOutput': 'US smelter output',
  'history.usSmelterJobs': 'US smelter jobs',
  'history.rusalOutput': 'Russian output',
  'history.rusalNetDebt': 'Rusal’s net debt',
} as const
