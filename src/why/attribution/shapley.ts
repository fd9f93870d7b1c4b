/** What one player of a coalition game did, in the unit of its value; `share` = `solo` + `joint`. */
export interface Share {
  /** The part of the whole that is its own: what its coming adds, on average over all orders of coming. */
  readonly share: number
  /** What it does alone, where no other player is on. */
  readonly solo: number
  /** What it does only together with others, or what others take from it. */
  readonly joint: number
}

/** Of a player that changes nothing: exactly zero, not what is left of rounding. */
export const NO_SHARE: Share = { share: 0, solo: 0, joint: 0 }

/**
 * The worth of a coalition. Bit i of the mask says whether player i is on; every value is asked for more than once.
 */
export type Worth = (mask: number) => number

/** Number of players in a coalition. */
export function sizeOf(mask: number): number {
  let count = 0
  for (let rest = mask; rest > 0; rest &= rest - 1) count++
  return count
}

function factorial(n: number): number {
  return n < 2 ? 1 : n * factorial(n - 1)
}

/** How often, among all orders of coming, exactly a given coalition of `size` stands before a given player. */
export function orderWeight(size: number, players: number): number {
  return (factorial(size) * factorial(players - size - 1)) / factorial(players)
}

/**
 * The mean of what a player adds over the coalitions of the others, by Shapley's weights.
 *
 * @param players Number of all players.
 * @param added What the player adds to a coalition without it.
 */
export function meanAdded(players: number, player: number, added: Worth): number {
  const own = 1 << player
  let sum = 0
  for (let mask = 0; mask < 1 << players; mask++) {
    if (!(mask & own)) sum += orderWeight(sizeOf(mask), players) * added(mask)
  }
  return sum
}

/** Put a share beside what its player does alone. */
export function besideSolo(share: number, solo: number): Share {
  return { share, solo, joint: share - solo }
}

/**
 * Split what all players reach together, less what is there without any, among them (Shapley 1953): shares add up to
 * it, a player that adds nothing anywhere gets nothing, and the order of the players does not matter.
 */
export function shapley(players: number, worth: Worth): readonly Share[] {
  const nobody = worth(0)
  return Array.from({ length: players }, (_, player) => {
    const own = 1 << player
    const share = meanAdded(players, player, mask => worth(mask | own) - worth(mask))
    return besideSolo(share, worth(own) - nobody)
  })
}
