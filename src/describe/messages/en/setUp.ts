/** Texts of what can be chosen before a game. */
export const setUp = {
  'setUp.open': 'Set up the game',
  'setUp.heading': 'Set up the game',
  'setUp.length': 'Length in half-years',
  'setUp.lengthNote': 'Six fit a lesson; eight is the usual game.',
  'setUp.opponents': 'Opponents',
  'setUp.opponentsNote': 'The computer plays the seats you do not take, unless a person does.',
  'setUp.events': 'Events',
  'setUp.eventsLeft': '{left} of {all} may occur',
  'setUp.eventsNote':
    'Chance draws them, about one in two half-years; each follows something that really happened and changes an input of the model. Strike what does not fit the lesson; with none left, all change comes from the table.',
  'eventTheme.costs.name': 'Power, alumina, currencies',
  'eventTheme.plants.name': 'Plants that stand still',
  'eventTheme.demand.name': 'Demand',
  'eventTheme.trade.name': 'Trade and other states',
  'eventTheme.building.name': 'New smelters and mills',
  'setUp.seed': 'Seed, the number of chance',
  'setUp.seedNote':
    'Chance comes from this number: the same seed brings the same events. Empty, it is drawn. A class that enters the same one can compare games.',
  'setUp.seedBad': 'A seed has digits only, up to 4294967295. Correct it, or leave it empty.',
  'setUp.refused': 'The seed is not a number: correct or empty it.',
  'setUp.done': 'Done: choose a seat',
  'setUp.usual': 'Back to the usual game',
  'length.4': 'Four half-years',
  'length.5': 'Five half-years',
  'length.6': 'Six half-years',
  'length.7': 'Seven half-years',
  'length.8': 'Eight half-years',
  'length.9': 'Nine half-years',
  'length.10': 'Ten half-years',
  'length.11': 'Eleven half-years',
  'length.12': 'Twelve half-years',
  'scenario.nanning2016.name': 'Nanning, November 2016',
  'scenario.nanning2016.note':
    'China makes about half of the world’s aluminium. Nobody at the table knows what the others will do.',
  'scenario.nanning2016.lesson': 'Lesson: capacity, duties and trust hang together.',
  'scenario.marketsAlone.name': 'Markets alone',
  'scenario.marketsAlone.note':
    'No duties, no support, no inspectors: prices decide who melts. China may close plant, Rusal idle pots, Washington help those who lose work.',
  'scenario.marketsAlone.lesson': 'Lesson: what low prices close by themselves, and how fast.',
  'scenario.enforcedReform.name': 'Enforced reform',
  'scenario.enforcedReform.note':
    '2017: inspectors are out, and Shandong orders 3.21 million tonnes shut. Twice the usual capacity is still being built.',
  'scenario.enforcedReform.lesson': 'Lesson: a ban is worth what its inspectors make of it.',
  'scenario.tariffSpring.name': 'Tariff spring',
  'scenario.tariffSpring.note':
    '2018: 30% on Chinese semis, 10% on foreign metal, sanctions on Rusal. The duties stand as you sit down, on the market of 2016.',
  'scenario.tariffSpring.lesson': 'Lesson: who pays a duty, and where the metal goes instead.',
  'scenario.history.name': 'History',
  'scenario.history.note':
    '2017 to 2020 with the costs, demand and sanctions reported. Empty seats do what they did; the report shows what was published.',
  'scenario.history.lesson': 'Lesson: what the model gets right about those years, and what it misses.',
  'scenario.boomAndSlump.name': 'Boom and slump',
  'scenario.boomAndSlump.note':
    'Demand rises for two years and falls for two. What is ordered in the boom arrives in the slump.',
  'scenario.boomAndSlump.lesson': 'Lesson: capacity and debt outlast the price that made them look wise.',
} as const
