/** Texts of the about page and of its links. */
export const about = {
  'about.link': 'About',
  'about.model': 'The model',
  'about.openModel': 'The model laid open: equations, every number, and checks',
  'about.heading': 'About Table 13',
  'about.back': 'Back',
  'about.lead':
    'Table 13 is a browser game and classroom simulation of trade policy. It is set in November 2016, when China made about half of the world’s aluminium and the world argued about overcapacity. Three seats decide at the same time; a market model works out prices, trade, jobs and profits.',
  'about.leadMore':
    'It needs no account and no server, and after loading no network. Nothing you do leaves this browser. It takes no side: every seat is scored against the same game with nobody acting.',
  'about.sources': 'Where the figures come from',
  'about.sourcesNote':
    'Every measured figure that the model starts from, by source. Single trade flows of 2016 between these totals are estimates that make the totals meet.',
  'about.what': 'Figure',
  'about.value': 'Value',
  'about.unit': 'Unit',
  'about.period': 'For',
  'about.assumptions': 'What is an assumption',
  'about.assumptionsNote':
    'Everything else is judged. These are the assumptions that a scenario can change, each with its central value and the range used in trials.',
  'about.range': '{value} ({low} to {high})',
  'about.why': 'Why',
  'about.limits': 'What the model gets wrong',
  'about.limitsText':
    'It has one industry, five regions and no stocks, so it knows no exchange rates, no incomes and no price spikes. New Chinese building follows prices and enforcement only, whatever profit or idle capacity say. Political costs and jobs per tonne are judgement: read directions and sizes, not forecasts.',
  'about.map': 'The map',
  'about.mapText':
    'Natural Earth draws borders as they are held in fact; the game takes no side and draws none, and the land it lights is the customs territory whose 2016 statistics the model uses.',
  'about.credits': 'Made with',
  'about.licence': 'Table 13 is free software under the MIT licence.',
  'credit.phaser.use': 'the drawn table',
  'credit.preact.use': 'the screens',
  'credit.zustand.use': 'the state of the game',
  'credit.d3.use': 'scales and lines of charts; the projection of the map',
  'credit.stdlib.use': 'the same powers and logarithms on every machine',
  'credit.pureRand.use': 'chance that can be repeated',
  'credit.valibot.use': 'checks of saves and logs',
  'credit.naturalEarth.use': 'land, through world-atlas and topojson',
  'credit.sofia.use': 'headlines and figures',
  'credit.plex.use': 'text',
} as const
