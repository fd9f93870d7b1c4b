import { describe, expect, test } from 'vitest'
import { createSound, INSTRUMENTS } from '../../src/sound/createSound'
import type { CueId } from '../../src/sound/cues'
import { startRoomTone } from '../../src/sound/instruments/roomTone'
import { HUM_PEAK } from '../../src/sound/levels'

const RATE = 44_100
const LENGTH_S = 2.5
/** −14 dBFS. */
const LOUDEST = 0.2

/** What is heard in the first seconds, sample by sample. */
async function render(play: (context: OfflineAudioContext) => void): Promise<Float32Array> {
  const context = new OfflineAudioContext({ length: LENGTH_S * RATE, sampleRate: RATE })
  play(context)
  return (await context.startRendering()).getChannelData(0)
}

const peakOf = (samples: Float32Array) => samples.reduce((peak, sample) => Math.max(peak, Math.abs(sample)), 0)
const cues = Object.keys(INSTRUMENTS) as CueId[]

describe.each(cues)('the cue %s', cue => {
  test('is heard, stays quiet, and ends when it says', async () => {
    let endS = 0
    const samples = await render(context => {
      endS = INSTRUMENTS[cue](context, context.destination, 0)
    })
    expect(samples.every(Number.isFinite)).toBe(true)
    expect(peakOf(samples)).toBeGreaterThan(0.005)
    expect(peakOf(samples)).toBeLessThan(LOUDEST / 2)
    expect(endS).toBeLessThan(LENGTH_S)
    expect(peakOf(samples.subarray(Math.ceil((endS + 0.01) * RATE)))).toBeLessThan(0.0005)
  })
})

test('all cues at once over the fullest hum stay quiet', async () => {
  const samples = await render(context => {
    startRoomTone(context, context.destination).setLevel(HUM_PEAK)
    for (const cue of cues) INSTRUMENTS[cue](context, context.destination, 0)
  })
  expect(peakOf(samples)).toBeLessThan(LOUDEST)
})

test('the hum alone is as loud as it is told, and silent until then', async () => {
  const silent = await render(context => void startRoomTone(context, context.destination))
  expect(peakOf(silent)).toBe(0)
  const humming = await render(context => startRoomTone(context, context.destination).setLevel(HUM_PEAK))
  expect(peakOf(humming)).toBeGreaterThan(HUM_PEAK / 2)
  expect(peakOf(humming)).toBeLessThanOrEqual(HUM_PEAK)
})

test('nothing that could sound exists before the first waking, and one thing after several', () => {
  let opened = 0
  const contexts: AudioContext[] = []
  const sound = createSound(() => {
    opened++
    contexts.push(new AudioContext())
    return contexts[0]!
  })
  sound.hum(HUM_PEAK)
  sound.play(cues)
  sound.rest()
  expect(opened).toBe(0)
  sound.wake()
  sound.wake()
  expect(opened).toBe(1)
  return contexts[0]!.close()
})
