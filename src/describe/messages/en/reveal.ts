/** Texts of the turning over of the decisions. */
export const reveal = {
  'reveal.heading': 'All decisions at once',
  'reveal.sealed': 'sealed',
  'reveal.wire': 'On the wire',
  'reveal.skip': 'Skip',
  'reveal.skipHint': 'Any key skips.',
  'reveal.goOn': 'Continue',
  'reveal.nothing': 'nothing new',
  'reveal.seat': '{seat}: {decisions}.',
  'reveal.news': '{place}: {text}.',
} as const
