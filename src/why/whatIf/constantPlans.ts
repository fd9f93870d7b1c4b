import { viewFor } from '../../ai/view'
import { fulfil, type Wishes, wish } from '../../ai/wishes'
import type { Decision } from '../../game/decision'
import type { Game } from '../../game/game'
import { LEVERS_OF } from '../../game/levers'
import type { Seat } from '../../game/words'
import { triedValues } from './alternatives'

/** Every combination of tried values of the main levers of a seat that are open. */
export function constantPolicies({ scenario }: Game, seat: Seat): readonly Wishes[] {
  const levers = LEVERS_OF[seat].filter(({ id, main }) => main && !scenario.closedLevers.includes(id))
  return levers.reduce<readonly Wishes[]>(
    (policies, lever) =>
      policies.flatMap(policy => triedValues(lever).map(value => [...policy, wish(lever.id, value)])),
    [[]],
  )
}

/** What a policy decides in a turn: the same values every turn, each as far as the gate lets it. */
export function decideBy(game: Game, seat: Seat, policy: Wishes, said: readonly Decision[] = []): readonly Decision[] {
  return [...said, ...fulfil(viewFor(game, seat), policy, said)]
}
