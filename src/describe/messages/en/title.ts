/** Texts of the title page. */
export const title = {
  'title.lead': 'Element 13 is aluminium, and the world makes too much of it. Three seats. {length}. Settle it.',
  'title.chooseSeat': 'Choose a seat',
  'title.takeSeat': 'Take this seat',
  'title.takeSeatOf': 'Take this seat: {seat}',
  'title.takeSeatSure': 'Take this seat anyway',
  'title.takeSeatSureOf': 'Take this seat anyway: {seat}',
  'title.loses': 'Two unfinished games are kept. A new one gives up the older: {seat}, turn {turn} of {turns}.',
  'title.scenario': 'Scenario',
  'title.nanning': 'Nanning, November 2016',
  'title.terms': '{note} {length}.',
  'title.seededTerms': '{note} {length}. Seed {seed}.',
  'title.howTo': 'How it is played',
  'title.howToNote':
    'Each half-year all three seats decide at once, and a market model works out prices, trade and jobs. Heat is capacity, silver is trade, ice is distrust.',
  'title.saved': 'Your game',
  'title.continue': 'Continue, turn {turn}',
  'title.continueNote': '{seat}, turn {turn} of {turns}',
  'title.continuePrevious': 'Continue the game before, turn {turn}',
  'title.readPreviousReport': 'Read the report of the game before',
  'title.readReport': 'Read your report',
  'title.readReportNote': '{seat}, all {turns} turns played',
} as const
