/** The entry of the script that runs inside the page. */
import type { LayoutFault } from '../fault'
import { findFaults } from './findFaults'

declare global {
  interface Window {
    /** The faults of the page as it stands. */
    findFaults: () => LayoutFault[]
  }
}

window.findFaults = findFaults
