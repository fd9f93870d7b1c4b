/** Texts of the band around a forecast. */
export const band = {
  'band.note': '9 of 10 tries',
  'band.odds': '9 of 10:',
  'band.range': '{low}–{high}',
  'band.rangeTo': '{low} to {high}',
  'band.said': 'In 9 of 10 tries {range}.',
  'band.saidOf': '{name} {range}.',
  'band.others': 'In 9 of 10 tries:',
  'band.yours': 'your forecast band, {range}',
  'band.yoursSaid': 'Your forecast band at End turn was {range}; the turn came out at {value}, {place} it.',
  'band.inside': 'inside',
  'band.above': 'above',
  'band.below': 'below',
} as const
