import type { FigureId } from '../../describe/figures'
import { useWords } from '../app/session'
import { Term } from '../terms/Term'

/** A figure's name, short on a narrow page, that opens what the figure means and on what it rests. */
export function Basis({ id }: { id: FigureId }) {
  const { t } = useWords()
  const name = t(`figure.${id}.name`)
  return (
    <Term id={id} class="basis-name" label={t('terms.about', { name })}>
      <span class="wide-only">{name}</span>
      <span class="narrow-only">{t(`figure.${id}.short`)}</span>
    </Term>
  )
}
