/** Names of seats, regions, pairs and of the computer players. */
export const places = {
  'seat.china.name': 'China',
  'seat.china.hook': 'You make about half the world’s aluminium. Everyone wants you to stop first.',
  'seat.unitedStates.name': 'United States',
  'seat.unitedStates.hook': 'Several thousand smelter jobs are gone. What would bring work back?',
  'seat.rusal.name': 'UC Rusal',
  'seat.rusal.hook': 'Pour more ingots into a glut, or build plants that use them.',
  'region.CHN.name': 'China',
  'region.USA.name': 'United States',
  'region.RUS.name': 'Russia',
  'region.HUB.name': 'Viet Nam, Mexico, Malaysia',
  'region.ROW.name': 'Rest of the world',
  'pair.chinaUnitedStates.name': 'China and United States',
  'pair.chinaRusal.name': 'China and UC Rusal',
  'pair.unitedStatesRusal.name': 'United States and UC Rusal',
} as const
