import { isWhole, type Lens, NEAREST } from '../layout/lens'
import { svgElement } from '../svg'
import type { TableLabels } from '../tableView'

/** What a press asks for. */
export type LensStep = 'nearer' | 'farther' | 'whole'

/** The signs on the buttons, on a grid of 20 px. */
const SIGNS: Readonly<Record<LensStep, string>> = {
  nearer: 'M10 4v12M4 10h12',
  farther: 'M4 10h12',
  whole: 'M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4',
}

/** The buttons that look at the table from nearer and farther, so that nothing depends on a gesture. */
export interface LensButtons {
  readonly element: HTMLElement
  /** Name the buttons. */
  name(labels: TableLabels): void
  /** Say which of them can do something now. */
  show(lens: Lens): void
  /** Whether they are on the page; where they are not, the map is not looked at from near. */
  isOffered(): boolean
}

/** Create the buttons. */
export function createLensButtons(onStep: (step: LensStep) => void): LensButtons {
  const element = document.createElement('div')
  element.className = 'table-lens'
  const steps = Object.keys(SIGNS) as LensStep[]
  const buttons = steps.map(step => createButton(step, onStep))
  element.append(...buttons)
  return {
    element,
    name: labels => {
      buttons.forEach((button, i) => {
        button.setAttribute('aria-label', labels[steps[i]!])
        button.title = labels[steps[i]!]
      })
    },
    show: lens => {
      buttons.forEach((button, i) => {
        const isIdle = steps[i] === 'nearer' ? lens.zoom >= NEAREST : isWhole(lens)
        button.setAttribute('aria-disabled', `${isIdle}`)
      })
    },
    isOffered: () => element.getClientRects().length > 0,
  }
}

function createButton(step: LensStep, onStep: (step: LensStep) => void): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'table-lens-button'
  button.dataset.step = step
  button.append(
    svgElement('svg', { viewBox: '0 0 20 20', 'aria-hidden': 'true' }, svgElement('path', { d: SIGNS[step] })),
  )
  button.addEventListener('click', () => onStep(step))
  return button
}
