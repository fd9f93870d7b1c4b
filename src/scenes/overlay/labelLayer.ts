import { type Label, type LabelSources, labelObstacles, layLabels } from '../layout/labels'
import { placeLabels } from '../layout/placeLabels'
import { textSettings } from '../layout/textSizes'

/** The words on the map, set above the drawing. */
export interface LabelLayer {
  readonly element: HTMLElement
  /** Set all words anew. */
  show(sources: LabelSources): void
}

/** Create the layer of words; it is hidden from assistive technology, which reads the panels instead. */
export function createLabelLayer(): LabelLayer {
  const element = document.createElement('div')
  element.className = 'table-labels'
  element.setAttribute('aria-hidden', 'true')
  return {
    element,
    show: sources => {
      const labels = layLabels(sources)
      const places = placeLabels(labels, sources.size.glass, labelObstacles(sources.look, sources.size))
      element.replaceChildren(
        ...labels.flatMap(label => {
          const at = places.get(label.key)
          return at ? [createLabel(label, sources.size.outer + at.x, sources.size.outer + at.y, sources)] : []
        }),
      )
    },
  }
}

function createLabel(label: Label, x: number, y: number, { size }: LabelSources): HTMLElement {
  const settings = textSettings(size)
  const element = document.createElement('div')
  element.className = `table-label is-${label.key.split(':')[0]}`
  element.dataset.label = label.key
  element.style.left = `${Math.round(x - label.widthPx / 2)}px`
  element.style.top = `${Math.round(y - label.heightPx / 2)}px`
  element.style.width = `${label.widthPx}px`
  for (const { kind, text } of label.lines) {
    const { px, linePx } = settings[kind]
    const line = document.createElement('span')
    line.className = `table-words is-${kind}`
    line.style.fontSize = `${px}px`
    line.style.lineHeight = `${linePx}px`
    line.textContent = text
    element.append(line)
  }
  return element
}
