import { besideSolo, meanAdded, type Share } from './shapley'

/** The worth of a coalition of other players and of parts of one player, both as masks. */
export type NestedWorth = (others: number, parts: number) => number

/**
 * Split the share of one player among its parts (Owen 1977): the parts come in any order, but together, with no other
 * player between them. So their shares add up to the Shapley share of the whole player.
 *
 * @param others Number of the other players.
 * @param parts Number of parts, at least one.
 */
export function owen(others: number, parts: number, worth: NestedWorth): readonly Share[] {
  const nothing = worth(0, 0)
  return Array.from({ length: parts }, (_, part) => {
    const own = 1 << part
    // The player itself is the last of all; only coalitions without it are asked for.
    const share = meanAdded(others + 1, others, mask =>
      meanAdded(parts, part, inside => worth(mask, inside | own) - worth(mask, inside)),
    )
    return besideSolo(share, worth(0, own) - nothing)
  })
}
