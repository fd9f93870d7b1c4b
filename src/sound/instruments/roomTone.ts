/** Mains frequency of a potline and its overtones, Hz, with their share of the loudness. */
const PARTIALS = [
  [50, 0.45],
  [100, 0.35],
  [150, 0.12],
  [300, 0.08],
] as const
/** Time the hum takes to follow, s. */
const FOLLOW_S = 1.2

/** The hum of potlines that goes on. */
export interface RoomTone {
  /** Move to a loudness, as a fraction of full scale. */
  setLevel(level: number): void
}

/** Start the hum, silent until it is given a level. */
export function startRoomTone(context: BaseAudioContext, out: AudioNode): RoomTone {
  const master = new GainNode(context, { gain: 0 })
  master.connect(out)
  for (const [hz, share] of PARTIALS) {
    const oscillator = new OscillatorNode(context, { frequency: hz })
    oscillator.connect(new GainNode(context, { gain: share })).connect(master)
    oscillator.start()
  }
  return {
    setLevel(level) {
      master.gain.setTargetAtTime(level, context.currentTime, FOLLOW_S / 3)
    },
  }
}
