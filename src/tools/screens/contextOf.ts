import type { BrowserContextOptions } from 'playwright-core'
import type { Size } from './sizes'

/** How a browser context has to be made for a window of that size; without movement, so that pictures compare. */
export function contextOf({ width, height }: Size): BrowserContextOptions {
  return { viewport: { width, height }, reducedMotion: 'reduce' }
}
