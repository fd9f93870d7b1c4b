/** What stands in and under the charts. */
export const charts = {
  'chart.cut': 'axis from {from}',
  'chart.key': 'dashed: {name}',
  'chart.keyOther': 'thin: {name}',
  'chart.end': '{name} {value}',
  'chart.more': 'In words and figures',
  'chart.table': 'The figures as a table',
  'chart.name.worldPrice': 'World price',
  'chart.name.worldOutput': 'World output',
  'chart.name.excessCapacity': 'World idle capacity',
  'chart.name.trust': 'Trust, mean of all pairs',
  'chart.name.chinaJobs': 'Employment in China',
  'chart.name.chinaEarnings': 'Earnings of China’s industry',
  'chart.name.usSmelterJobs': 'Employment in US smelters',
  'chart.name.usMetalCost': 'US buyers’ metal cost above 2016',
  'chart.name.rusalNetDebt': 'Net debt of UC Rusal',
  'chart.name.rusalHomeUse': 'Metal used in Russia',
  'route.CHN-USA': 'China to United States',
  'route.CHN-HUB-USA': 'China, diverted',
  'route.RUS-USA': 'Russia to United States',
  'route.ROW-USA': 'Others to United States',
  'route.CHN-ROW': 'China to others',
  'route.RUS-ROW': 'Russia to others',
  'chart.courseRise': '{name} rises from {from} to {to}; where nobody acts it ends at {without}.',
  'chart.courseRisePeak':
    '{name} rises from {from} to {to}, after a peak of {turning} in {half}; where nobody acts it ends at {without}.',
  'chart.courseRiseLow':
    '{name} rises from {from} to {to}, after a low of {turning} in {half}; where nobody acts it ends at {without}.',
  'chart.courseFall': '{name} falls from {from} to {to}; where nobody acts it ends at {without}.',
  'chart.courseFallPeak':
    '{name} falls from {from} to {to}, after a peak of {turning} in {half}; where nobody acts it ends at {without}.',
  'chart.courseFallLow':
    '{name} falls from {from} to {to}, after a low of {turning} in {half}; where nobody acts it ends at {without}.',
  'chart.courseFlat': '{name} stays near {from}; where nobody acts it ends at {without}.',
  'chart.courseFlatPeak':
    '{name} ends near its start at {to}, after a peak of {turning} in {half}; where nobody acts it ends at {without}.',
  'chart.courseFlatLow':
    '{name} ends near its start at {to}, after a low of {turning} in {half}; where nobody acts it ends at {without}.',
} as const
