import { type Decision, decidedValue, isTalkDecision } from '../game/decision'
import { LEVERS_OF, type Lever } from '../game/levers'
import type { Seat } from '../game/words'
import type { Settings } from '../model/settings'
import { describeLeverValue } from './leverValue'
import { describeTalk } from './talk'
import type { Words } from './words'

/** Say what going from one draft to another put back: every lever with the value it has now, every thing said. */
export function describeDraftStep(
  words: Words,
  seat: Seat,
  settings: Settings,
  { from, to }: { readonly from: readonly Decision[]; readonly to: readonly Decision[] },
): string {
  const valueIn = (draft: readonly Decision[], lever: Lever) =>
    decidedValue(draft, lever.id) ?? (lever.kind === 'order' ? lever.start : settings[lever.id])
  const levers = LEVERS_OF[seat]
    .filter(lever => valueIn(from, lever) !== valueIn(to, lever))
    .map(lever =>
      words.t('undo.lever', {
        lever: words.t(`lever.${lever.id}.name`),
        value: describeLeverValue(words, lever, valueIn(to, lever)),
      }),
    )
  const talks = (some: readonly Decision[], other: readonly Decision[]) => {
    const known = new Set(other.map(decision => JSON.stringify(decision)))
    return some.filter(isTalkDecision).filter(decision => !known.has(JSON.stringify(decision)))
  }
  const said = talks(to, from).map(decision => words.t('undo.said', { talk: describeTalk(words, decision) }))
  const unsaid = talks(from, to).map(decision => words.t('undo.unsaid', { talk: describeTalk(words, decision) }))
  return words.list([...levers, ...said, ...unsaid])
}
