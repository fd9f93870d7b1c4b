import { modelAddress } from '../../describe/modelLinks'
import { changedAssumptions } from '../../model/assumptions'
import type { GameTerms } from '../../store/gameTerms'
import { useWords } from '../app/session'

/** Where assumptions of the model are changed: how many, the page that sets them, and the way back to the usual model. */
export function ChangedModel({ terms, onChange }: { terms: GameTerms; onChange: (terms: GameTerms) => void }) {
  const { t } = useWords()
  const count = changedAssumptions(terms.assumptions).length
  if (count === 0) return null
  return (
    <>
      <h3>{t('about.model')}</h3>
      <p>
        {t('title.assumed', { count })} <a href={modelAddress('assumptions')}>{t('setUp.assumptions')}</a>
      </p>
      <button type="button" class="button" onClick={() => onChange({ ...terms, assumptions: {} })}>
        {t('setUp.usualModel')}
      </button>
    </>
  )
}
