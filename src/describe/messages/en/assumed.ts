/** Names of the assumptions that can be changed, and what a game that changes them says of itself. */
export const assumed = {
  'assumed.heading': 'Not the usual model',
  'assumed.short': 'changed model',
  'assumed.note': {
    one: 'This game was played with one changed assumption: its figures cannot be set beside those of other games.',
    other:
      'This game was played with {count} changed assumptions: its figures cannot be set beside those of other games.',
  },
  'assumed.line': '{name}: {value} instead of {usual}',
  'assumption.ingotSigma.name': 'How easily buyers change the origin of ingot',
  'assumption.semisSigma.name': 'How easily buyers change the origin of products',
  'assumption.semisDemandElasticity.name': 'How much less is used when products get dearer',
  'assumption.ingotDemandElasticity.name': 'How much less is used when ingot gets dearer',
  'assumption.chinaCostSpread.name': 'How far smelter costs lie apart in China',
  'assumption.usCostSpread.name': 'How far smelter costs lie apart in the United States',
  'assumption.russiaCostSpread.name': 'How far smelter costs lie apart in Russia',
  'assumption.hubCostSpread.name': 'How far smelter costs lie apart in the transit countries',
  'assumption.restCostSpread.name': 'How far smelter costs lie apart in the rest of the world',
  'assumption.valueAddedElasticity.name': 'How strongly mills answer to better pay',
  'assumption.ingotValueAddedSubstitution.name': 'How easily mills replace metal by work',
  'assumption.detourShare.name': 'Part of Chinese products for the United States that took the detour in 2016',
  'assumption.detourSigma.name': 'How easily buyers change to the detour',
  'assumption.userJobsPerSemisPercent.name': 'US jobs lost when products get 1% dearer',
  'assumption.userJobsPerIngotPercent.name': 'US jobs lost when ingot gets 1% dearer',
  'assumption.plantHomeDemand.name': 'New home demand for each tonne of Krasnoyarsk plant',
} as const
