/** Texts that stand on several screens. */
export const page = {
  'page.name': 'Table 13',
  'page.yourSeat': 'your seat',
  'page.close': 'Close',
  'page.loading': 'One moment.',
  'page.slow': 'This takes longer than usual. It goes on by itself as soon as the network answers.',
  'page.failed': 'This screen did not arrive.',
  'page.failedNote': 'The network did not answer. Your game is saved in this browser and nothing of it is lost.',
  'page.stillFailed':
    'There is still no answer. Check the network, then try again. Your game is saved in this browser.',
  'page.retry': 'Try again',
  'page.reload': 'Load the page anew',
  'page.half': 'H{half} {year}',
  'page.halfShort': 'H{half} {year}',
  'page.turnOf': 'Turn {turn} of {turns}',
  'page.up': '{amount} higher',
  'page.down': '{amount} lower',
  'page.level': 'as before',
} as const
