/** Texts that stand on several screens. */
export const page = {
  'page.name': 'Table 13',
  'page.yourSeat': 'your seat',
  'page.close': 'Close',
  'page.loading': 'One moment.',
  'page.half': 'H{half} {year}',
  'page.halfShort': 'H{half} {year}',
  'page.turnOf': 'Turn {turn} of {turns}',
  'page.up': '{amount} higher',
  'page.down': '{amount} lower',
  'page.level': 'as before',
} as const
