import type { CueId } from './cues'
import { clink } from './instruments/clink'
import { creak } from './instruments/creak'
import { drip } from './instruments/drip'
import { gate } from './instruments/gate'
import type { Instrument } from './instruments/instrument'
import { notes } from './instruments/notes'
import { pour } from './instruments/pour'
import { type RoomTone, startRoomTone } from './instruments/roomTone'

/** Every instrument by its cue. */
export const INSTRUMENTS: Readonly<Record<CueId, Instrument>> = { clink, pour, notes, gate, creak, drip }

/** The same cue sounds again after this time at the earliest, s: a slider drawn along is not a rattle. */
const REST_S = 0.06

/** What plays. Until it is woken nothing exists that could sound. */
export interface Sound {
  /** Begin or go on; the browser allows it only in answer to a gesture. */
  wake(): void
  /** Fall silent until woken again. */
  rest(): void
  /** Play cues now; nothing while it rests. */
  play(cues: readonly CueId[]): void
  /** How loud the potlines are, as a fraction of full scale. */
  hum(level: number): void
}

/** Make the sound of the page. @param open Makes the audio context, at the first waking. */
export function createSound(open: () => AudioContext = () => new AudioContext()): Sound {
  const playedS = new Map<CueId, number>()
  let context: AudioContext | undefined
  let room: RoomTone | undefined
  let level = 0

  return {
    wake() {
      if (!context) {
        context = open()
        room = startRoomTone(context, context.destination)
        room.setLevel(level)
      }
      // Refused outside a gesture; the next one asks again.
      if (context.state !== 'running') void context.resume().catch(() => undefined)
    },
    rest() {
      void context?.suspend().catch(() => undefined)
    },
    play(cues) {
      if (context?.state !== 'running') return
      for (const cue of cues) {
        const nowS = context.currentTime
        if (nowS - (playedS.get(cue) ?? Number.NEGATIVE_INFINITY) < REST_S) continue
        playedS.set(cue, nowS)
        INSTRUMENTS[cue](context, context.destination, nowS)
      }
    },
    hum(wanted) {
      level = wanted
      room?.setLevel(level)
    },
  }
}
