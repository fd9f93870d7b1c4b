import type { Game } from '../../game/game'
import type { PactTerms } from '../../game/talks/terms'
import type { Seat } from '../../game/words'
import type { PersonaId } from '../personas'
import { viewFor } from '../view'
import { type Answer, answerProposal } from './answerProposal'
import { TEMPERS } from './temper'

function hasTemper(persona: PersonaId): persona is keyof typeof TEMPERS {
  return persona in TEMPERS
}

/**
 * What a computer player would answer if it were asked to sign these terms now, by the rule by which it does answer.
 *
 * @returns Undefined for players that do not talk, and where the market has no solution.
 */
export function answerTo(game: Game, seat: Seat, persona: PersonaId, terms: PactTerms): Answer | undefined {
  if (!hasTemper(persona)) return undefined
  const view = viewFor(game, seat)
  const outlook = view.outlook(terms)
  return outlook && answerProposal(view, { terms }, outlook, TEMPERS[persona])
}
