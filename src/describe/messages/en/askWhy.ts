/** Asking why a figure changed; what is answered comes with the code that answers. */
export const askWhy = {
  'why.ask': 'Why?',
  'why.askLast': 'Why did it change in the last half?',
  'why.askAbout': 'Why did it change? {name}',
  'why.dialog': 'Why it changed',
} as const
