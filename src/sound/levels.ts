/** How loud each sound is at its peak, as a fraction of full scale: about, since partials add up. */
export const HUM_PEAK = 0.016
/** The same for the cues. */
export const PEAKS = { clink: 0.04, pour: 0.05, notes: 0.035, gate: 0.1, creak: 0.06, drip: 0.05 } as const
