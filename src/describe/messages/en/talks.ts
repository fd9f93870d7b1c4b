/** Texts of what the seats say to one another. */
export const talks = {
  'venue.ministers': 'the ministers’ forum',
  'venue.shanghai': 'the Shanghai economic forum',
  'talk.propose': 'Propose a pact of {seats} at {venue}',
  'talk.counter': 'Answer with another pact of {seats} at {venue}',
  'talk.sign': 'Sign the pact on the table',
  'talk.leave': 'Leave the pact',
  'talk.file': 'File a case at the WTO: {lever}',
} as const
