import type { Words } from '../../describe/words'
import { SEATS } from '../../game/words'
import { changedAssumptions } from '../../model/assumptions'
import { type GameTerms, type Length, usualTermsOf } from '../../store/gameTerms'

/** Say the terms of a new game: what its scenario is, how long it is, and what differs from the usual game. */
export function describeTerms({ t }: Words, terms: GameTerms): string {
  const { scenario, turns, struckEvents, people, opponents, predictions, seed } = terms
  const changed = changedAssumptions(terms.assumptions).length
  const usual = usualTermsOf(scenario).opponents
  const isChanged = SEATS.some(seat => !people.includes(seat) && opponents[seat] !== usual[seat])
  const said = [
    t('title.terms', { note: t(`scenario.${scenario}.note`), length: t(`length.${turns as Length}`) }),
    struckEvents.length > 0 && t('title.struck', { count: struckEvents.length }),
    changed > 0 && t('title.assumed', { count: changed }),
    people.length > 0 && t('title.shared'),
    isChanged && t('title.opponents'),
    !predictions && usualTermsOf(scenario).predictions && t('title.noPredictions'),
    seed !== undefined && t('title.seed', { seed: String(seed) }),
  ]
  return said.filter(part => part !== false).join(' ')
}
