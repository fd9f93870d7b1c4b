import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { build } from 'vite'
import { PROJECT_FOLDER } from '../setup.mjs'
import type { LayoutFault } from './fault'

const ENTRY = join(PROJECT_FOLDER, 'src', 'tools', 'screens', 'page', 'main.ts')
let bundled: Promise<string> | undefined

/**
 * Look for faults in the layout of an open page as it stands.
 *
 * The page is scrolled to its end and back to its top; nothing else of it changes.
 *
 * @returns At most one fault of a kind for each selector and detail, in the order of the checks.
 */
export async function findLayoutFaults(page: Page): Promise<LayoutFault[]> {
  bundled ??= bundleChecks()
  await page.evaluate(await bundled)
  return page.evaluate(() => window.findFaults())
}

/** The checks as one script; a function handed over by itself would come without what it calls. */
async function bundleChecks(): Promise<string> {
  const results = await build({
    root: PROJECT_FOLDER,
    configFile: false,
    logLevel: 'warn',
    build: { write: false, minify: false, lib: { entry: ENTRY, formats: ['iife'], name: 'layoutChecks' } },
  })
  const [result] = Array.isArray(results) ? results : [results]
  if (!result || !('output' in result)) throw new Error('The layout checks could not be bundled.')
  return result.output[0].code
}
