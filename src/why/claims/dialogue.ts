import { PLATFORM_OF } from '../../game/talks/monitoring'
import { SEATS } from '../../game/words'
import { type ClaimTest, chooseBy } from './claimTest'
import { type GainFigures, gainFigures, gainsOf } from './gains'
import type { Played } from './played'
import { pactsIn } from './withoutPacts'

/** Whether a pact was in force, or two seats published at the same time: less changes nothing. */
function wereThereTalks(played: Played): boolean {
  return played.course.some(
    (settings, turn) =>
      pactsIn(played, turn).length > 0 || SEATS.filter(seat => settings[PLATFORM_OF[seat]] === 1).length > 1,
  )
}

const LIMITS = { gain: 1, harm: -0.5, loss: -1 } as const

/**
 * Liu on dialogue: points that talks gave each seat by goals that the market moves, against the game without pacts,
 * what they promised, inspectors and platform. `...Assumed` is what trust and standing, whose sizes are assumed, add.
 */
export const dialogue = {
  claim: 4,
  speaker: 'liu',
  limits: LIMITS,
  choose: played =>
    chooseBy(wereThereTalks(played), ['game', 'noTalks', 'nobody'], ['standardPact', 'standardCalm', 'nobody']),
  measure: ([talking, silent, nobody], { scenario }) => gainFigures(gainsOf([talking!, silent!], nobody!, scenario)),
  judge({ chinaGain, usGain, rusalGain }) {
    const gains = [chinaGain, usGain, rusalGain]
    if (gains.filter(gain => gain <= LIMITS.loss).length >= 2) return 'notBorneOut'
    const isHarmless = gains.every(gain => gain >= LIMITS.harm)
    return isHarmless && gains.filter(gain => gain >= LIMITS.gain).length >= 2 ? 'borneOut' : 'between'
  },
} as const satisfies ClaimTest<GainFigures>
