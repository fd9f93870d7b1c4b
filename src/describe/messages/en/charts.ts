/** What stands in and under the charts. */
export const charts = {
  'chart.cut': 'axis starts at {from}',
  'chart.more': 'In words and figures',
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
