/** Texts of a device that goes from hand to hand. */
export const curtain = {
  'curtain.half': 'Decisions for {half}',
  'curtain.heading': 'Pass the device: {seat} is next',
  'curtain.lead':
    'What was decided is put away until everybody has handed in. Look at the screen only if it is your turn.',
  'curtain.ready': 'has handed in',
  'curtain.deciding': 'decides',
  'curtain.lift': '{seat}: show my turn',
  'curtain.handIn': 'Hand in',
  'curtain.readAs': 'Read as',
  'setUp.person': 'A person at this device',
  'setUp.personLine': 'The device is passed round; decisions stay hidden until all are in.',
} as const
