/** Texts of pacts that the reader's seat left unsigned. */
export const unsigned = {
  'unsigned.open': {
    one: 'You did not sign {pact}; it can still be signed in the next half-year',
    other: 'You did not sign {pact}; it can still be signed in the next {count} half-years',
  },
  'unsigned.gone': 'You did not sign {pact} while it lay on the table',
} as const
