/** Texts of a device that goes from hand to hand. */
export const curtain = {
  'curtain.half': 'Decisions for {half}, turn {turn} of {turns}',
  'curtain.heading': 'Pass the device: {seat} is next',
  'curtain.steps': 'What to do',
  'curtain.stepPass': 'Pass the device to whoever plays {seat}.',
  'curtain.stepAway': 'Everybody else looks away.',
  'curtain.stepShow': '{seat} presses the button and decides.',
  'curtain.lead': 'What was decided is put away until everybody has handed in.',
  'curtain.table': 'The table shows {half}, as everybody knows it.',
  'curtain.ready': 'has handed in',
  'curtain.deciding': 'decides',
  'curtain.lift': '{seat}: show my turn',
  'curtain.handIn': 'Hand in',
  'curtain.readAs': 'Read as',
  'setUp.person': 'A person at this device',
  'setUp.personLine': 'The device is passed round; decisions stay hidden until all are in.',
} as const
