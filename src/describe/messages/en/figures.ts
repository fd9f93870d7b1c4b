/** Key figures and other measures: name, short name for narrow pages, and on what they rest. */
export const figures = {
  'figure.chinaPrice.name': 'Chinese ingot price',
  'figure.chinaPrice.short': 'Price, $/t',
  'figure.chinaPrice.basis':
    'Ingot at the smelter’s gate in China, US dollars a tonne before tax. 2016: {base}, an estimate from exchange prices.',
  'figure.chinaIdle.name': 'Idle capacity',
  'figure.chinaIdle.short': 'Idle, Mt',
  'figure.chinaIdle.basis':
    'Chinese smelting capacity that does not run, million tonnes a year. 2016: {base}, from public figures of capacity and output.',
  'figure.chinaEarnings.name': 'Industry earnings',
  'figure.chinaEarnings.short': 'Earned, $ bn',
  'figure.chinaEarnings.basis':
    'Surplus of Chinese smelters and mills over avoidable cost in half a year, less support, cuts and new plant. Half of the 2016 figure: {base}, computed.',
  'figure.chinaJobs.name': 'Jobs',
  'figure.chinaJobs.short': 'Jobs, k',
  'figure.chinaJobs.basis':
    'Thousand jobs in Chinese smelters, mills, building sites and metal users, from output with assumed ratios. 2016: {base}.',
  'figure.usMetalCost.name': 'Buyers’ metal cost',
  'figure.usMetalCost.short': 'Metal cost, %',
  'figure.usMetalCost.basis':
    'What US buyers pay for products of aluminium, duties included, in percent above 2016 ({base}). Computed.',
  'figure.usSmelterJobs.name': 'Smelter jobs',
  'figure.usSmelterJobs.short': 'Smelter jobs',
  'figure.usSmelterJobs.basis': 'Jobs in US smelters, in step with output. 2016: {base}, a public figure.',
  'figure.usMetalJobs.name': 'Mill and users’ jobs',
  'figure.usMetalJobs.short': 'Mills, users',
  'figure.usMetalJobs.basis':
    'Jobs in US sheet and extrusion plants (62,327 in 2016, public) with the change in metal-using industry and among exporters. 2016: {base}.',
  'figure.usBudget.name': 'Budget',
  'figure.usBudget.short': 'Budget, $ bn',
  'figure.usBudget.basis':
    'US duties on metal less aid, billion dollars in half a year. Half of the 2016 figure: {base}.',
  'figure.worldPrice.name': 'World price',
  'figure.worldPrice.short': 'Price, $/t',
  'figure.worldPrice.basis':
    'Ingot in the rest of the world, US dollars a tonne before tax. 2016: {base}, the public average of the London exchange.',
  'figure.rusalEbitda.name': 'Earnings',
  'figure.rusalEbitda.short': 'Earned, $ bn',
  'figure.rusalEbitda.basis':
    'Rusal’s earnings before interest, tax and depreciation in half a year. Half of the published 2016 figure: {base}.',
  'figure.rusalNetDebt.name': 'Net debt',
  'figure.rusalNetDebt.short': 'Debt, $ bn',
  'figure.rusalNetDebt.basis':
    'Net debt at the end of the half-year, billion dollars. 2016: {base}, from published accounts.',
  'figure.rusalHomeUse.name': 'Metal used at home',
  'figure.rusalHomeUse.short': 'Home, Mt',
  'figure.rusalHomeUse.basis':
    'Russian metal used by Russian fabricators, million tonnes a year. 2016: {base}, an estimate.',
  'figure.worldOutput.name': 'World output',
  'figure.worldOutput.short': 'Output, Mt',
  'figure.worldOutput.basis': 'Ingot made in all five regions, million tonnes a year. 2016: {base}, public.',
  'figure.excessCapacity.name': 'Excess capacity',
  'figure.excessCapacity.short': 'Excess, Mt',
  'figure.excessCapacity.basis':
    'Smelting capacity that does not run, all regions, million tonnes a year. 2016: {base}, from public figures.',
  'figure.diverted.name': 'Diverted metal',
  'figure.diverted.short': 'Diverted, Mt',
  'figure.diverted.basis':
    'Chinese products that reach the United States through third countries, million tonnes a year. 2016: {base}, judgement.',
  'figure.chinaStanding.name': 'Standing abroad',
  'figure.chinaStanding.short': 'Standing',
  'figure.chinaStanding.basis':
    'Trust of the United States (60%) and of Rusal (40%) in China, 0 to 100. Start: {base}, judgement.',
  'figure.usRules.name': 'Standing in the rules',
  'figure.usRules.short': 'Rules',
  'figure.usRules.basis': 'US standing in the trade rules, 0 to 100. Start: {base}, judgement.',
  'figure.rusalAccess.name': 'Market access',
  'figure.rusalAccess.short': 'Access',
  'figure.rusalAccess.basis':
    'Trust of both others in Rusal, and how much Russian metal is sold, in points. Start: {base}, judgement.',
  'figure.trust.name': 'Trust, all pairs',
  'figure.trust.short': 'Trust',
  'figure.trust.basis': 'Mean of the three pairs of seats, 0 to 100. Start: {base}, judgement.',
} as const
