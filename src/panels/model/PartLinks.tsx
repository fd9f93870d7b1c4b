import { EQUATION_IDS, MODEL_PARTS, modelAddress, modelPlace } from '../../describe/modelLinks'
import { goInside } from './useAnchor'
import { useModelWords } from './useModelWords'

/** What is on the page, and each equation in it. */
export function PartLinks() {
  const { t } = useModelWords()
  const go = (place: string) => (event: MouseEvent) => {
    // A link in a new tab is the browser's own.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    goInside(place)
  }
  return (
    <nav class="model-parts" aria-label={t('model.parts')}>
      <ul>
        {MODEL_PARTS.map(part => (
          <li key={part}>
            <a href={modelAddress(part)} onClick={go(modelPlace(part))}>
              {t(`model.${part}`)}
            </a>
          </li>
        ))}
      </ul>
      <ol>
        {EQUATION_IDS.map(id => (
          <li key={id}>
            <a href={modelAddress(id)} onClick={go(modelPlace(id))}>
              {t(`equation.${id}.name`)}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
