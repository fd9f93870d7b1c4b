/** The chart of the cost curve. */
export const curve = {
  'curve.note':
    'Each step is capacity, the cheapest first; its height is the cost that a plant avoids when it stops. What costs less than the price of its own region runs, what costs more stands idle.',
  'curve.title': 'Avoidable cost',
  'curve.unit': 'US dollars a tonne, over capacity in million tonnes a year',
  'curve.where': 'Whose plants',
  'curve.world': 'All five',
  'curve.when': 'At which price',
  'curve.base': '2016',
  'curve.present': 'Your game, {half}',
  'curve.replay': 'The replay, {half}',
  'curve.log': 'The log’s game, {half}',
  'curve.lever': 'Move a lever',
  'curve.noLever': 'None',
  'curve.lever.smelterSupport': 'No support in China',
  'curve.lever.retiredCapacity': 'China closes 4 Mt',
  'curve.lever.smelterAid': 'US aid, $150 a tonne',
  'curve.lever.runRate': 'Rusal runs 85% of its pots',
  'curve.lever.modernisation': 'Rusal spends $1 bn on better pots',
  'curve.leverNote.smelterSupport':
    'Support pays for part of each tonne: without it every Chinese plant needs a higher price to run, and the curve of China rises.',
  'curve.leverNote.retiredCapacity':
    'Closing takes capacity out over the whole curve: it gets narrower, and the price rises to bring other plants back.',
  'curve.leverNote.smelterAid':
    'Aid pays for part of each tonne: US plants run at a lower price, and their curve sinks.',
  'curve.leverNote.runRate':
    'The dearest pots stop first. The model writes this as a rise of the whole Russian curve, and gives the cost back in Rusal’s books.',
  'curve.leverNote.modernisation': 'Better pots make each tonne cheaper, and the Russian curve sinks.',
  'curve.price': 'price {price}',
  'curve.priceBefore': 'before {price}',
  'curve.runs': 'Runs',
  'curve.idle': 'Idle',
  'curve.sentenceRegion':
    '{region}: at {price} a tonne {runs} Mt a year run and {idle} Mt stand idle; half of the capacity has an avoidable cost below {median}.',
  'curve.sentenceWorld':
    'All five regions: {runs} Mt a year run and {idle} Mt stand idle; the price in the rest of the world is {price} a tonne.',
  'curve.sentenceLever': 'With the lever the price is {price}, {runs} Mt run and {idle} Mt stand idle.',
  'curve.table': 'Capacity, what runs and what stands idle, in million tonnes a year',
  'curve.region': 'Region',
  'curve.regionPrice': 'Price, $/t',
  'curve.capacity': 'Capacity',
  'curve.quarters': 'A quarter, half and three quarters cost less than, $/t',
  'curve.with': '{before}, with the lever {after}',
  'curve.caution':
    'Avoidable cost is not the cost in a company’s books. It is chosen so that the output of 2016 comes out, and lies below published costs; idle plant here is plant whose avoidable cost is above the price.',
} as const
