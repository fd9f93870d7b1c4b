/** Texts of the briefing, in which `[[id|words]]` opens a term. All of one seat's together stay under 120 words. */
export const briefing = {
  'briefing.china.headline': 'Half the world’s metal. All of the blame.',
  'briefing.china.lead':
    'Beijing has said no new [[capacity]]. Provinces keep building. Decide what is enforced, and who pays.',
  'briefing.unitedStates.headline': 'The smelters close. The buyers are bigger.',
  'briefing.unitedStates.lead': 'A [[duty]] helps those who make metal and costs those who use it. Find work for both.',
  'briefing.rusal.headline': 'You have the ingots. Find them a home.',
  'briefing.rusal.lead':
    'A [[excessCapacity|surplus]] you did not make sets your [[price]]. Your representative in China suggests [[products]] from Krasnoyarsk.',
  'briefing.goals': 'What counts',
  'briefing.start': '2016',
  'briefing.startAt': '2016: {amount}',
  'briefing.nobodyActs': 'nobody acts',
  'briefing.good': 'good',
  'briefing.goalLine': '{name}: {start} in 2016, {noChange} if nobody acts, {good} is a good result',
  'briefing.losingLess': 'Worse than 2016? Without you it gets worse still: good means losing less.',
  'briefing.levers': 'What you decide',
  'briefing.sitDown': 'Sit down',
  'briefing.source': 'Figures: Global Times, November 2016',
  'briefing.halfFigure': '½',
  'briefing.half': 'of the world’s aluminium comes from China.',
  'briefing.exportsFigure': '3.47',
  'briefing.exportsUnit': 'million tonnes',
  'briefing.exports': 'left China in nine months, worth $8.99 bn.',
  'briefing.valueFigure': '−7.7',
  'briefing.valueUnit': '% (yuan)',
  'briefing.value': 'in value, −2.4% in tonnes: each earned about 5% less.',
} as const
