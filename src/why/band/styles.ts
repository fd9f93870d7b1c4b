import { CHARACTERS, decideFor } from '../../ai'
import type { Decision } from '../../game/decision'
import { othersAsLastTurn } from '../../game/forecast'
import type { Game } from '../../game/game'
import { isLost } from '../../game/office'
import type { Seat } from '../../game/words'

/** Times that each character is asked: some of them decide by lot. */
const ASKED = 3

/** What a seat may do in a turn: each entry as likely as the others, the same decisions as often as they came up. */
export type Styles = readonly (readonly Decision[])[]

/**
 * What another seat may do this turn, whoever plays it: as each of its characters would, as it did on record where the
 * scenario has one, as last turn, or nothing new. A caretaker decides nothing.
 *
 * Nothing of the real player is in it, neither which one it is nor what it would draw: the lots are those of `seeds`.
 * Planners are left out because they take too long, and the player by lot because nobody means to play so.
 *
 * @param seeds Seeds of the characters' random streams, at least `ASKED`.
 */
export function stylesOf(game: Game, asking: Seat, other: Seat, seeds: readonly number[]): Styles {
  if (isLost(game.world.office, other)) return [[]]
  const asked = seeds.slice(0, ASKED)
  const byCharacter = CHARACTERS[other].flatMap(persona =>
    asked.map(seed => decideFor(game, other, persona, seed).decisions),
  )
  const recorded = game.scenario.recorded ? [decideFor(game, other, 'recorded').decisions] : []
  const plain = [...recorded, othersAsLastTurn(game, asking, [])[other], []]
  return shared([...byCharacter, ...plain.flatMap(decisions => asked.map(() => decisions))])
}

/** The same styles, with equal ones as one object, so that what follows from them is worked out once. */
function shared(styles: Styles): Styles {
  const known = new Map<string, readonly Decision[]>()
  return styles.map(decisions => {
    const name = JSON.stringify(decisions)
    const first = known.get(name) ?? decisions
    known.set(name, first)
    return first
  })
}
