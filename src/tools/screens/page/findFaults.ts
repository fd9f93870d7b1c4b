import type { LayoutFault } from '../fault'
import { contrastFaults } from './contrast'
import { controlsOfPage } from './controls'
import { askAllElements } from './covered'
import { cutOffFaults, pageOverflowFaults } from './cutOff'
import { smallTextFaults } from './fontSizes'
import { hotButtonFaults } from './hotButtons'
import { overlapFaults } from './overlaps'
import { nestedScrollFaults } from './scrolling'
import { smallTargetFaults } from './targets'
import { textsOfPage } from './texts'

/** Run every check on the page as it stands; what sticks or is fixed is tried at both ends of the page. */
export function findFaults(): LayoutFault[] {
  const letPointerThrough = askAllElements()
  window.scrollTo(0, 0)
  const faults = faultsAtTop()
  window.scrollTo(0, document.documentElement.scrollHeight)
  if (window.scrollY > 0) faults.push(...overlapFaults(textsOfPage(), controlsOfPage(), 'end'))
  window.scrollTo(0, 0)
  letPointerThrough()
  return [...new Map(faults.map(fault => [`${fault.kind} ${fault.selector} ${fault.detail}`, fault])).values()]
}

function faultsAtTop(): LayoutFault[] {
  const texts = textsOfPage()
  const controls = controlsOfPage()
  return [
    ...pageOverflowFaults(texts),
    ...cutOffFaults(texts, controls),
    ...overlapFaults(texts, controls, 'top'),
    ...smallTargetFaults(controls),
    ...smallTextFaults(texts),
    ...contrastFaults(texts),
    ...hotButtonFaults(),
    ...nestedScrollFaults(),
  ]
}
