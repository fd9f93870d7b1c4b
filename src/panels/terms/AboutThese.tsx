import type { PlateSubject } from '../../describe/sourcesPlate'
import { useWords } from '../app/session'
import { Icon } from '../parts/Icon'
import { PlateButton } from './PlateButton'

/** One small button that opens a choice of subjects: for rows too close together for a button each. */
export function AboutThese({ heading, subjects }: { heading: string; subjects: readonly PlateSubject[] }) {
  const { t } = useWords()
  return (
    <PlateButton page={{ heading, subjects }} class="about-these" label={t('terms.about', { name: heading })}>
      <Icon name="about" size={18} />
    </PlateButton>
  )
}
