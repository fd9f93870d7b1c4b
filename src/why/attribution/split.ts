import { type ByMember, byMember, MEMBERS, type Member } from './members'
import { besideSolo, NO_SHARE, type Share, shapley } from './shapley'

/** The same turn or game with every combination of members on and off. */
export interface Counterfactuals<Outcome> {
  /** What it is compared with: last turn, or the base year. */
  readonly before: Outcome
  /** Members that change something, in the order of `MEMBERS`; the others are null players and count as on. */
  readonly active: readonly Member[]
  /** By mask over `active`, bit 0 for the first; the last outcome is what really happened. */
  readonly outcomes: readonly Outcome[]
}

/** A figure's change, split. Shares add up to `to - from`. */
export interface Split {
  readonly from: number
  readonly to: number
  readonly shares: ByMember<Share>
  /**
   * The part of the trend's share that comes without any member: from `from` to the value of the coalition of nobody.
   * Orders of last turn that ran out, interest, what trust does by itself.
   */
  readonly byItself: number
}

/** The mask of some members among the active ones; a null player adds no bit. */
export function maskOf(active: readonly Member[], members: readonly Member[]): number {
  return active.reduce((mask, member, bit) => (members.includes(member) ? mask | (1 << bit) : mask), 0)
}

/** Split the change of any figure among the five members. The same counterfactuals serve every figure. */
export function splitChange<Outcome>(
  { before, active, outcomes }: Counterfactuals<Outcome>,
  figure: (outcome: Outcome) => number,
): Split {
  const values = outcomes.map(figure)
  const from = figure(before)
  const shares = shapley(active.length, mask => values[mask]!)
  const byItself = values[0]! - from
  return {
    from,
    to: values.at(-1)!,
    byItself,
    shares: byMember(member => {
      const own = shares[active.indexOf(member)] ?? NO_SHARE
      return member === 'trend' ? besideSolo(own.share + byItself, own.solo + byItself) : own
    }),
  }
}

/**
 * Split among some members only, the others being on all the while: from where none of them acts to what happened.
 * Nothing comes by itself there.
 */
export function splitAmong<Outcome>(
  { active, outcomes }: Counterfactuals<Outcome>,
  players: readonly Member[],
  figure: (outcome: Outcome) => number,
): Split {
  const playing = active.filter(member => players.includes(member))
  const always = maskOf(
    active,
    MEMBERS.filter(member => !players.includes(member)),
  )
  const wholeMask = (mask: number) => {
    const on = playing.filter((_, bit) => mask & (1 << bit))
    return always | maskOf(active, on)
  }
  const values = Array.from({ length: 1 << playing.length }, (_, mask) => figure(outcomes[wholeMask(mask)]!))
  const shares = shapley(playing.length, mask => values[mask]!)
  return {
    from: values[0]!,
    to: values.at(-1)!,
    byItself: 0,
    shares: byMember(member => shares[playing.indexOf(member)] ?? NO_SHARE),
  }
}
