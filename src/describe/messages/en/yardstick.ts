/** What a goal is held against: the game in which nobody acts. */
export const yardstick = {
  'turn.goalNobody': 'Nobody acts: {amount} · score 50',
  'why.yardstick.mean':
    'The goal “{goal}” holds its average so far against that of the game in which nobody acts. There the figure went from {from} to {to} in this half-year.',
  'why.yardstick.last':
    'The goal “{goal}” holds where it stands against the game in which nobody acts. There the figure went from {from} to {to} in this half-year.',
  'why.yardstick.meanLevel':
    'The goal “{goal}” holds its average so far against that of the game in which nobody acts. There the figure stayed at {to} in this half-year.',
  'why.yardstick.lastLevel':
    'The goal “{goal}” holds where it stands against the game in which nobody acts. There the figure stayed at {to} in this half-year.',
  'why.stands': 'In your game it stands at {amount}.',
} as const
