import type { ComponentChildren } from 'preact'
import { modelPlace, type ModelPart as PartId } from '../../describe/modelLinks'
import { useModelWords } from './useModelWords'

/** One part of the page, under its own address. */
export function ModelPart({ id, children }: { id: PartId; children: ComponentChildren }) {
  const { t } = useModelWords()
  const place = modelPlace(id)
  return (
    <section id={place} aria-labelledby={`${place}-name`}>
      <h2 id={`${place}-name`} tabIndex={-1}>
        {t(`model.${id}`)}
      </h2>
      {children}
    </section>
  )
}
