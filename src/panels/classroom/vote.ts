import { MOST_HANDS, type ShowOfHands, type VoteSubject } from '../../store'

/** Begin to count hands for a subject; those that were counted for it stand, those for another are forgotten. */
export function openVote(vote: ShowOfHands | undefined, subject: VoteSubject): ShowOfHands {
  return vote?.subject === subject
    ? { ...vote, isOpen: true }
    : { subject, names: vote?.names ?? [], hands: [], isOpen: true }
}

/** The hands raised for each of so many options. */
export function handsOf({ hands }: ShowOfHands, options: number): readonly number[] {
  return Array.from({ length: options }, (_, i) => hands[i] ?? 0)
}

/** One hand more or fewer for one of so many options. */
export function withHand(vote: ShowOfHands, options: number, option: number, by: 1 | -1): ShowOfHands {
  const raised = (each: number) => Math.min(MOST_HANDS, Math.max(0, each + by))
  return { ...vote, hands: handsOf(vote, options).map((each, i) => (i === option ? raised(each) : each)) }
}
