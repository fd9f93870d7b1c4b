import { SEATS } from '../../game/words'

/** What a change is split among: what each seat decided, the events, and what goes on by itself. */
export const MEMBERS = [...SEATS, 'events', 'trend'] as const
export type Member = (typeof MEMBERS)[number]
export type ByMember<T> = Readonly<Record<Member, T>>

/** One value per member, made by a rule. */
export function byMember<T>(rule: (member: Member) => T): ByMember<T> {
  return {
    china: rule('china'),
    unitedStates: rule('unitedStates'),
    rusal: rule('rusal'),
    events: rule('events'),
    trend: rule('trend'),
  }
}
