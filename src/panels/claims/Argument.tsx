import type { ClaimText } from '../../describe/claims'
import type { Outcome } from '../../why/claims/words'
import { OutcomeBar } from './OutcomeBar'
import { useClaimWords } from './useClaimWords'

/** The argument behind a verdict, the same five steps for every speaker. */
export function Argument({ text, shares }: { text: ClaimText; shares: Readonly<Record<Outcome, number>> | undefined }) {
  const { t } = useClaimWords()
  const { said, how, standard, came, sure, beyond } = text
  return (
    <dl>
      <div>
        <dt>{t('claims.said')}</dt>
        <dd>{said}</dd>
      </div>
      <div>
        <dt>{t('claims.how')}</dt>
        <dd>{how}</dd>
        {standard && <dd class="claim-standard">{standard}</dd>}
      </div>
      <div>
        <dt>{t('claims.came')}</dt>
        <dd>{came}</dd>
      </div>
      <div>
        <dt>{t('claims.sure')}</dt>
        {shares && (
          <dd>
            <OutcomeBar shares={shares} />
          </dd>
        )}
        {(sure?.sentences ?? [t('claims.waiting')]).map(sentence => (
          <dd key={sentence}>{sentence}</dd>
        ))}
        {sure?.turnings.map(({ lead, changes }) => (
          <dd key={lead}>
            {lead}
            <ul>
              {changes.map(change => (
                <li key={change}>{change}</li>
              ))}
            </ul>
          </dd>
        ))}
      </div>
      <div>
        <dt>{t('claims.beyond')}</dt>
        <dd>{beyond}</dd>
      </div>
    </dl>
  )
}
