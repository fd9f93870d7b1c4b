/**
 * Plays one cue.
 *
 * @param out Where it is heard.
 * @param atS When it begins, seconds of the context's clock.
 * @returns When it is over, the same clock.
 */
export type Instrument = (context: BaseAudioContext, out: AudioNode, atS: number) => number

/** Below this a sound is over. */
const SILENCE = 0.0001

/** A gain that rises at once and dies away, from where it is joined on to `out`. */
export function struck(
  context: BaseAudioContext,
  out: AudioNode,
  atS: number,
  how: { readonly peak: number; readonly riseS: number; readonly fallS: number },
): GainNode {
  const gain = new GainNode(context, { gain: 0 })
  gain.gain.setValueAtTime(0, atS)
  gain.gain.linearRampToValueAtTime(how.peak, atS + how.riseS)
  gain.gain.exponentialRampToValueAtTime(SILENCE, atS + how.riseS + how.fallS)
  gain.gain.setValueAtTime(0, atS + how.riseS + how.fallS)
  gain.connect(out)
  return gain
}

/** A tone that glides from one pitch to another, Hz. */
export function tone(
  context: BaseAudioContext,
  out: AudioNode,
  atS: number,
  how: { readonly type?: OscillatorType; readonly fromHz: number; readonly toHz?: number; readonly lengthS: number },
): void {
  const { type = 'sine', fromHz, toHz = fromHz, lengthS } = how
  const oscillator = new OscillatorNode(context, { type, frequency: fromHz })
  oscillator.frequency.setValueAtTime(fromHz, atS)
  oscillator.frequency.exponentialRampToValueAtTime(toHz, atS + lengthS)
  oscillator.connect(out)
  oscillator.start(atS)
  oscillator.stop(atS + lengthS)
}

/** Noise through a band that glides, Hz. */
export function noise(
  context: BaseAudioContext,
  out: AudioNode,
  atS: number,
  how: { readonly fromHz: number; readonly toHz: number; readonly q: number; readonly lengthS: number },
): void {
  const source = new AudioBufferSourceNode(context, { buffer: noiseBuffer(context), loop: true })
  const band = new BiquadFilterNode(context, { type: 'bandpass', frequency: how.fromHz, Q: how.q })
  band.frequency.setValueAtTime(how.fromHz, atS)
  band.frequency.exponentialRampToValueAtTime(how.toHz, atS + how.lengthS)
  source.connect(band).connect(out)
  source.start(atS)
  source.stop(atS + how.lengthS)
}

const buffers = new WeakMap<BaseAudioContext, AudioBuffer>()

/** One second of even noise, the same every time. */
function noiseBuffer(context: BaseAudioContext): AudioBuffer {
  const known = buffers.get(context)
  if (known) return known
  const buffer = new AudioBuffer({ length: context.sampleRate, sampleRate: context.sampleRate })
  const samples = buffer.getChannelData(0)
  let state = 13
  for (let i = 0; i < samples.length; i++) {
    // A linear congruential generator: chance enough for the ear.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    samples[i] = state / 2 ** 31 - 1
  }
  buffers.set(context, buffer)
  return buffer
}
