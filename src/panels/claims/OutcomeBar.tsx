import { describeOutcomeShares } from '../../describe/robustness'
import { OUTCOMES, type Outcome } from '../../why/claims/words'
import { useClaimWords } from './useClaimWords'

/** How many of the draws came out which way, as one bar with its shares in words; a mark stands at three quarters. */
export function OutcomeBar({ shares }: { shares: Readonly<Record<Outcome, number>> }) {
  const words = useClaimWords()
  const { t } = words
  const percents = describeOutcomeShares(words, shares)
  const some = OUTCOMES.filter(outcome => shares[outcome] > 0)
  return (
    <div class="outcome-bar">
      <div aria-hidden="true">
        {some.map(outcome => (
          <span key={outcome} data-outcome={outcome} style={{ flexGrow: shares[outcome] }} />
        ))}
      </div>
      <p>
        {some.map(outcome => (
          <span key={outcome} data-outcome={outcome}>
            {t(`claims.bar.${outcome}`, { share: percents[outcome] })}
          </span>
        ))}
        <span>{t('claims.bar.needed')}</span>
      </p>
    </div>
  )
}
