const TONES = ['--ice-1', '--ice-2', '--ice-2', '--ice-3', '--ice-2', '--ice-1', '--ice-3'] as const

/** Colour token of a floe; neighbours differ. @param index Index of the floe. */
export function floeTone(index: number): (typeof TONES)[number] {
  return TONES[(index * 5 + (index >> 3)) % TONES.length]!
}
