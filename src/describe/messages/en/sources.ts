/**
 * On what the figures rest: unit, time, basis, how the model comes to them.
 *
 * `[[id|words]]` as in the definitions of terms.
 */
export const sources = {
  'source.label.unit': 'Unit',
  'source.label.period': 'Time',
  'source.label.basis': 'Basis',
  'source.label.how': 'How',
  'source.label.start': 'In 2016',
  'source.label.startHalf': 'Half of 2016',
  'source.label.sources': 'Source',
  'source.label.assumptions': 'Assumes',
  'source.assumptionCount': { one: '{count} assumption', other: '{count} assumptions' },
  'source.label.goal': 'Goal',
  'source.label.counted': 'Counted',
  'source.label.scale': 'Scale',
  'source.label.range': 'Range',
  'source.label.lasts': 'Lasts',

  'source.unit.usdPerTonne': 'US dollars a tonne',
  'source.unit.megatonne': 'Million tonnes ([[megatonne|Mt]]) a year',
  'source.unit.megatonneAYear': 'Million tonnes ([[megatonne|Mt]]) a year',
  'source.unit.millionUsd': 'Billion US dollars',
  'source.unit.millionUsdATurn': 'Billion US dollars in a [[halfYear|half-year]]',
  'source.unit.billionUsd': 'Billion US dollars',
  'source.unit.jobs': 'Jobs',
  'source.unit.thousandJobs': 'Thousand jobs',
  'source.unit.points': 'Points, 0 to 100',
  'source.unit.trust': 'Points, 0 to 100',
  'source.unit.percent': 'Percent above (+) or below (−) 2016',
  'source.unit.percentOfScore': 'Percent of the [[score]]',
  'source.unit.pips': 'Pips',
  'source.unit.yearlyEarnings': 'Times the [[rusalEbitda|earnings]] of a year',
  'source.unit.share': 'Share of the world',
  'source.unit.weightAndValue': 'Million tonnes; yuan and US dollars',
  'source.unit.change': 'Percent, against the year before',

  'source.period.rate': 'The [[halfYear|half-year]] shown, as a pace for twelve months',
  'source.period.half': 'The [[halfYear|half-year]] shown',
  'source.period.end': 'The end of the [[halfYear|half-year]] shown',
  'source.period.turn': 'This turn',
  'source.period.game': 'All turns played so far',
  'source.period.year2016': '2016',
  'source.period.nineMonths': 'January to September 2016',

  'source.basis.public': 'Computed by the [[model]] from a [[publicFigure|public figure]] of 2016',
  'source.basis.estimate': 'Computed by the [[model]] from an [[estimate]] for 2016',
  'source.basis.computed':
    'Computed by the [[model]] from [[publicFigure|public figures]] and [[estimate|estimates]] for 2016',
  'source.basis.judged': 'Computed; where it starts and how it moves is an [[assumption]]',
  'source.basis.rule': 'A rule of the game: [[assumption]]',
  'source.basis.article': 'Printed in the [[article]]',
  'source.basis.lever': 'Range and strength are an [[assumption]]',

  'source.measured': '{value} {unit}, {period}: {source}',
  'source.assumed': '{name}: {value}, range {low} to {high}. Why: {why}',
  'source.range': '{from} to {to}; {start} in 2016',
  'source.rangeOrder': '{from} to {to}',
  'source.lasts.standing': 'Until you change it',
  'source.lasts.order': 'This turn; give the order again for more',
  'source.counted.mean': 'On average over the turns',
  'source.counted.last': 'At the last turn',
  'source.scaleMore': '50 where [[nobodyActs|nobody acts]], {points} with {amount} more than there',
  'source.scaleLess': '50 where [[nobodyActs|nobody acts]], {points} with {amount} less than there',

  'source.chinaPrice.how':
    'Prices of both goods in all five regions are found together, so that each tonne made finds a buyer.',
  'source.chinaIdle.how': 'Capacity less output. What runs follows from the price and the cost curve.',
  'source.chinaEarnings.how':
    'Area between the price and the cost curve of smelters and mills, for half a year; then costs and savings of the turn.',
  'source.chinaJobs.how':
    'Output of smelters and mills and tonnes being built, times jobs per million tonnes; users lose 5,000 jobs for each percent on their metal.',
  'source.usMetalCost.how':
    'Prices of every origin with duty and detour, weighed as buyers choose among them; the change since 2016.',
  'source.usSmelterJobs.how': 'Jobs of 2016, in step with the output of US smelters.',
  'source.usMetalJobs.how':
    'Mill jobs in step with output; users’ jobs fall with each percent on their metal; exporters lose 60 jobs for each point of Chinese duty.',
  'source.usBudget.how': 'Duty rates times what comes in at the border, less aid per tonne made and other aid.',
  'source.worldPrice.how':
    'Prices of both goods in all five regions are found together, so that each tonne made finds a buyer.',
  'source.rusalEbitda.how':
    'The figure of 2016 with the change in what smelters and mills are paid above cost, less discounts and the cost of idle pots.',
  'source.rusalNetDebt.how':
    'Debt before, with interest, tax and upkeep, what is spent on plants, less earnings and dividends of the half-year.',
  'source.rusalHomeUse.how': 'What Russian mills need, times the part of it that is Russian metal.',
  'source.worldOutput.how': 'Output of all smelters: of each cost curve the part that the price pays for.',
  'source.excessCapacity.how': 'Capacity less output, added up over five regions.',
  'source.diverted.how':
    'Buyers divide between the direct way and the detour: the dearer the direct one, the more goes round.',
  'source.chinaStanding.how': 'Weighted mean of two values of trust.',
  'source.usRules.how': 'Steps each turn by duties, aid, the answer to the ruling, and trust with China.',
  'source.rusalAccess.how':
    'Half of US trust, a fifth of Chinese trust, and points for Russian output against that of 2016.',
  'source.trust.how': 'Steps each turn by what the seats did to each other; here the mean of the three pairs.',

  'source.capacity.how':
    'Capacity before, with what was being built, less ordered closures and a part of what stands idle for long.',
  'source.output.how':
    'The part of the cost curve that the price pays for; for products, what mills make at their price.',
  'source.idle.how': 'Capacity less output.',
  'source.arrivals.how': 'What all regions send here, this one included.',
  'source.trade.how':
    'Buyers divide their orders among origins by price with duty; the flows of 2016 are where they start.',
  'source.price.how':
    'Prices of both goods in all five regions are found together, so that each tonne made finds a buyer.',
  'source.pipeline.how': 'Grows with the price, falls with enforcement; runs one turn later.',
  'source.unlicensed.how': 'The stock of 2016, with what is built since, less what was closed by order.',
  'source.capacityKept.how':
    'Capacity of 2016 less capacity now, plus what kept pacts count for, less what a breach takes off; those amounts are judged.',
  'source.covenant.how': 'Net debt at the end of the half-year over twice its earnings.',
  'source.score.how': 'Mean of the goals by weight, less half a point for each pip held, averaged over the turns.',
  'source.weight.how': 'Chosen so that goals pull against each other, inside a seat and between seats.',
  'source.mandate.how':
    'Steps each turn: up or down with the turn’s goals, down with pips held; up with aid to workers, down when a covenant is broken.',
  'source.pips.how': 'A tenth of the mandate, rounded down, at the start of the turn.',
  'source.pipsHeld.how': 'What policies in force cost, beyond those of 2016.',
  'source.articleShare.how': 'Quoted, not computed. The world of the game begins at 55%.',
  'source.articleExports.how': 'Quoted, not computed. Flows of the base year are chosen so that they add up to it.',
  'source.articleValue.how': 'Quoted: −2.4% in tonnes and −7.7% in value make about −5% for each tonne.',
} as const
