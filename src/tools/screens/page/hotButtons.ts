import type { LayoutFault } from '../fault'
import { selectorOf } from './elements'

/** A screen that goes on by itself has no next step. */
const GOES_ON = 'main.reveal[data-still="false"]'

/** Say when a screen has no one next step, or more than one: the orange button shows it. */
export function hotButtonFaults(): LayoutFault[] {
  const shown = [...document.querySelectorAll('.button-hot')].filter(button =>
    button.checkVisibility({ visibilityProperty: true }),
  )
  if (shown.length === (document.querySelector(GOES_ON) ? 0 : 1)) return []
  const text = shown.map(button => button.textContent?.trim()).join(' | ')
  const selector = shown[0] ? selectorOf(shown[0]) : '.button-hot'
  return [{ kind: 'hotButtons', selector, text, detail: `${shown.length} instead of one` }]
}
