import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { PROJECT_FOLDER } from '../setup.mjs'
import type { Browser } from './browser'

const FILE = join(PROJECT_FOLDER, '.cache', 'browser.json')

/** Recall the browser found last time, unless its program or what is asked for has changed since. */
export function readBrowserCache(): Browser | undefined {
  try {
    const { key, browser } = JSON.parse(readFileSync(FILE, 'utf8')) as { key: string; browser: Browser }
    return key === cacheKey(browser) ? browser : undefined
  } catch {
    return undefined
  }
}

/** Remember a browser that was seen to start. */
export function writeBrowserCache(browser: Browser): void {
  mkdirSync(dirname(FILE), { recursive: true })
  writeFileSync(FILE, JSON.stringify({ key: cacheKey(browser), browser }, undefined, 2))
}

function cacheKey({ executablePath }: Browser): string {
  const { size, mtimeMs } = statSync(executablePath)
  const { CHROMIUM_PATH, BROWSER_FROM } = process.env
  return JSON.stringify([CHROMIUM_PATH, BROWSER_FROM, process.getuid?.(), size, mtimeMs])
}
