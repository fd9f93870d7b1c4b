import { describeOfficeRisk } from '../../describe/office'
import type { ScreenProps } from '../app/lazyScreen'
import { useWords } from '../app/session'

/** The warning that office may be lost, before the levers that can still help; nothing where there is none. */
export function OfficeRisk({ game, seat }: ScreenProps) {
  const risk = describeOfficeRisk(useWords(), game, seat)
  return risk.length > 0 ? <p class="office-risk">{risk.join(' ')}</p> : null
}
