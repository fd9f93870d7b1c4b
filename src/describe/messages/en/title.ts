/** Texts of the title page. */
export const title = {
  'title.lead':
    'Element 13 is aluminium, and the world makes too much of it. Three seats. Eight half-years. Settle it.',
  'title.chooseSeat': 'Choose a seat',
  'title.takeSeat': 'Take this seat',
  'title.takeSeatOf': 'Take this seat: {seat}',
  'title.scenario': 'Scenario',
  'title.nanning': 'Nanning, November 2016',
  'title.nanningNote': 'The world of a newspaper report. Eight half-years.',
  'title.saved': 'Your game',
  'title.continue': 'Continue, turn {turn}',
  'title.continueNote': '{seat}, turn {turn} of {turns}',
  'title.readReport': 'Read your report',
  'title.readReportNote': '{seat}, all {turns} turns played',
} as const
