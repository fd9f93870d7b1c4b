/** Headings and running text of the page that lays the model open. */
export const page = {
  'model.heading': 'The model',
  'model.lead':
    'Everything this game knows about the world is on this page: the equations, every number in them, and what they get wrong. Change an assumption and see what follows.',
  'model.leadMore':
    'The same equations, worked out by the same code, give every figure in the game. Nothing is drawn by hand, and nothing is fitted to a seat.',
  'model.parts': 'On this page',
  'model.equations': 'The equations',
  'model.equationsNote':
    'A half-year is worked out in this order: capacity and demand move, then all prices are found together, then jobs, money, trust and mandates follow.',
  'model.parameters': 'Every number',
  'model.assumptions': 'Change an assumption',
  'model.curve': 'What it costs to run: the cost curve',
  'model.limits': 'What the model gets wrong',
  'model.check': 'Check the model',
  'model.version': 'Model version {version}',
  'model.print': 'Print this page',

  'limits.partial.name': 'One industry alone.',
  'limits.partial.text':
    'Aluminium is worked out by itself. Exchange rates and incomes stay as they are, so a policy that moves the yuan or makes people poorer has no such effect here.',
  'limits.stocks.name': 'No stocks.',
  'limits.stocks.text':
    'All that is made in a half-year is used in it. Real traders hold millions of tonnes: they soften a glut, and they make prices jump in a panic. Here prices do neither.',
  'limits.regions.name': 'Five regions.',
  'limits.regions.text':
    'Canada, Europe and the Gulf are one region; Viet Nam, Mexico and Malaysia are another. Who inside them wins or loses cannot be seen.',
  'limits.estimates.name': 'Estimated trade.',
  'limits.estimates.text':
    'Totals of 2016 are published; many single flows are not. They were chosen so that the totals add up.',
  'limits.elasticities.name': 'Uncertain answers to prices.',
  'limits.elasticities.text':
    'How strongly buyers and plants answer to a price is known within wide ranges only. Move the sliders on this page: some results hold over the whole range, others turn round.',
  'limits.origins.name': 'Metal with a flag.',
  'limits.origins.text':
    'The same good from two countries counts as two goods. That gives even a small importer some power over prices, so that a duty on all metal gains the United States a little more here than it may in truth.',
  'limits.building.name': 'Building that does not count costs.',
  'limits.building.text':
    'New Chinese plant looks at the price and at enforcement, never at profit or at idle plant beside it.',
  'limits.politics.name': 'Politics are judgement.',
  'limits.politics.text':
    'What a policy costs at home, what it does to trust, and how many jobs a tonne stands for were set by judgement. What talks are worth in this game comes mostly from these numbers, hardly from prices.',
  'limits.cost.name': 'Not a company’s books.',
  'limits.cost.text':
    'The cost curve is drawn so that it gives the output of 2016. On average it lies below the costs that companies publish, so no running plant ever makes a loss here, though in 2016 about half of them did.',
  'limits.history': 'Held against what happened',
  'limits.historyNote':
    'The scenario “History” plays 2017 to 2020 as the seats did, with the costs, demand and sanctions that were reported. This is how far its figures lie from those published, on average over the years named.',
  'limits.historyReading':
    'The price moves the right way in every year, and too little. Read directions and sizes from this model, not forecasts.',
  'limits.series': 'Figure',
  'limits.error': 'Mean error',
  'limits.years': 'Years compared',
} as const
