/** Texts of the title page. */
export const title = {
  'title.lead':
    'Element 13 is aluminium, and the world makes too much of it. Three seats. Eight half-years. Settle it.',
  'title.chooseSeat': 'Choose a seat',
  'title.takeSeat': 'Take this seat',
  'title.takeSeatOf': 'Take this seat: {seat}',
  'title.takeSeatSure': 'Take this seat anyway',
  'title.takeSeatSureOf': 'Take this seat anyway: {seat}',
  'title.loses': 'Two unfinished games are kept. A new one gives up the older: {seat}, turn {turn} of {turns}.',
  'title.scenario': 'Scenario',
  'title.nanning': 'Nanning, November 2016',
  'title.nanningNote': 'The world of a newspaper report. Eight half-years.',
  'title.saved': 'Your game',
  'title.continue': 'Continue, turn {turn}',
  'title.continueNote': '{seat}, turn {turn} of {turns}',
  'title.continuePrevious': 'Continue the game before, turn {turn}',
  'title.readPreviousReport': 'Read the report of the game before',
  'title.readReport': 'Read your report',
  'title.readReportNote': '{seat}, all {turns} turns played',
} as const
