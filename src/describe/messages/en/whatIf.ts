/** Games that were worked out and that nobody played: what-if branches, benchmarks, runs that test a claim. */
export const whatIf = {
  'derived.heading': 'Not your game',
  'derived.branch': 'What if: {seat} had decided otherwise in {half}. Not your game.',
  'derived.noChange': 'Not your game: here nobody changes anything.',
  'derived.bestFound': 'Not your game: the best play found for {seat}, the others as they decided.',
  'derived.pactKept': 'Not your game: here all three sign the pact in the first turn and keep it.',
  'derived.history': 'Not your game: here all three do what they did in history.',
  'derived.claim': 'Not your game: the run that tests claim {claim} of the article.',
  'derived.turns': 'Turn by turn',
  'derived.report': 'Back to its report',
  'derived.back': 'Back to your game',
  'derived.backToLog': 'Back to the log’s game',
  'derived.said': '{what} Your own game waits as you left it.',
  'derived.backNote': 'Your own game waits as you left it.',
} as const
