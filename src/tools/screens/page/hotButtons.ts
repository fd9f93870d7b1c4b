import type { LayoutFault } from '../fault'
import { selectorOf } from './elements'

/** Say when a screen has no one next step, or more than one: the orange button shows it. */
export function hotButtonFaults(): LayoutFault[] {
  const shown = [...document.querySelectorAll('.button-hot')].filter(button =>
    button.checkVisibility({ visibilityProperty: true }),
  )
  if (shown.length === 1) return []
  const text = shown.map(button => button.textContent?.trim()).join(' | ')
  const selector = shown[0] ? selectorOf(shown[0]) : '.button-hot'
  return [{ kind: 'hotButtons', selector, text, detail: `${shown.length} instead of one` }]
}
