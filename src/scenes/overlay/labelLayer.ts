import type { Point } from '../geometry/point'
import { type Label, type LabelSources, labelObstacles, layLabels } from '../layout/labels'
import { placeLabels } from '../layout/placeLabels'
import type { TableSize } from '../layout/tableSize'
import { textSettings } from '../layout/textSizes'

/** Words whose middle is farther out, in radii of the glass, leave while the map is moved. */
const IN_SIGHT = 0.86

/** A label on the page. */
interface ShownLabel {
  readonly element: HTMLElement
  /** Where it was set, px from the centre of the table, and on the map, unit disc as the table is turned. */
  readonly at: Point
  readonly onMap: Point
}

/** The words on the map, set above the drawing. */
export interface LabelLayer {
  readonly element: HTMLElement
  /** Set all words anew. */
  show(sources: LabelSources): void
  /** Keep the words over what they stand on while the map is moved; `show` finds them better places afterwards. */
  follow(size: TableSize): void
}

/** Create the layer of words; it is hidden from assistive technology, which reads the panels instead. */
export function createLabelLayer(): LabelLayer {
  const element = document.createElement('div')
  element.className = 'table-labels'
  element.setAttribute('aria-hidden', 'true')
  let shown: readonly ShownLabel[] = []
  return {
    element,
    show: sources => {
      const labels = layLabels(sources)
      const places = placeLabels(labels, sources.size.glass, labelObstacles(sources.look, sources.size))
      const { size } = sources
      shown = labels.flatMap(label => {
        const at = places.get(label.key)
        if (!at) return []
        const onMap = { x: (at.x - size.pole.x) / size.map, y: (at.y - size.pole.y) / size.map }
        return [{ element: createLabel(label, size.outer + at.x, size.outer + at.y, sources), at, onMap }]
      })
      element.replaceChildren(...shown.map(label => label.element))
    },
    follow: size => {
      for (const label of shown) moveLabel(label, size)
    },
  }
}

function moveLabel({ element, at, onMap }: ShownLabel, { pole, map, glass }: TableSize): void {
  const [x, y] = [pole.x + onMap.x * map, pole.y + onMap.y * map]
  element.style.transform = `translate(${(x - at.x).toFixed(1)}px, ${(y - at.y).toFixed(1)}px)`
  element.style.visibility = Math.hypot(x, y) > glass * IN_SIGHT ? 'hidden' : ''
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
