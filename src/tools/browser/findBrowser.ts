import { existsSync } from 'node:fs'
import { aptChromium } from './aptChromium'
import type { Browser, BrowserCandidate, BrowserSearch } from './browser'
import { readBrowserCache, writeBrowserCache } from './browserCache'
import { installedBrowserPaths, type Machine } from './installedBrowsers'
import { nameFonts } from './nameFonts'
import { npmChromium } from './npmChromium'
import { tryBrowser } from './tryBrowser'

/** Places a browser may come from, in the order in which they are asked. */
export const BROWSER_SOURCES = ['installed', 'npm', 'apt'] as const
export type BrowserSource = (typeof BROWSER_SOURCES)[number]

/** What the search does to the machine; replaced in tests. */
export interface BrowserProbes {
  readonly machine: Machine
  readonly exists: (path: string) => boolean
  readonly start: (candidate: BrowserCandidate) => Promise<Browser | undefined>
  readonly fetchFromNpm: () => Promise<BrowserCandidate | undefined>
  readonly installWithApt: () => Promise<BrowserCandidate | undefined>
}

const PROBES: BrowserProbes = {
  machine: process,
  exists: existsSync,
  start: tryBrowser,
  fetchFromNpm: npmChromium,
  installWithApt: aptChromium,
}

const NO_BROWSER =
  'No Chrome, Chromium or Edge that starts was found. Install one, or set CHROMIUM_PATH to its program.'
const NONE_FETCHED = ' None could be fetched for this machine.'

/**
 * Find a Chromium for the tests that need one, and see it start.
 *
 * `$CHROMIUM_PATH` is taken at its word: when that one does not start, no other is tried.
 *
 * @param sources Which places to ask; without `npm` and `apt` nothing is fetched or installed.
 */
export async function searchBrowser(
  sources: readonly BrowserSource[],
  probes: BrowserProbes = PROBES,
): Promise<BrowserSearch> {
  const chosen = probes.machine.env.CHROMIUM_PATH
  if (chosen) {
    const browser = await probes.start({ executablePath: chosen, env: {} })
    return browser ? { ok: true, browser } : { ok: false, message: `CHROMIUM_PATH is ${chosen}, which does not start.` }
  }
  for (const source of BROWSER_SOURCES.filter(source => sources.includes(source))) {
    const browser = await searchSource(source, probes)
    if (browser) return { ok: true, browser }
  }
  return { ok: false, message: `${NO_BROWSER}${sources.some(source => source !== 'installed') ? NONE_FETCHED : ''}` }
}

/**
 * Find a browser as `searchBrowser` does, remembering the answer in the cache folder.
 *
 * `$BROWSER_FROM` narrows the search to one of `BROWSER_SOURCES`.
 *
 * @param mayFetch Whether a browser may be fetched or installed where none is there.
 */
export async function findBrowser(mayFetch: boolean): Promise<BrowserSearch> {
  const known = readBrowserCache()
  if (known) {
    // It may have been unpacked before its fonts were named.
    if (known.env.FONTCONFIG_PATH) nameFonts(known.env.FONTCONFIG_PATH)
    return { ok: true, browser: known }
  }
  const wanted = process.env.BROWSER_FROM
  const sources = BROWSER_SOURCES.filter(source => !wanted || source === wanted)
  const search = await searchBrowser(mayFetch ? sources : sources.filter(source => source === 'installed'))
  if (search.ok) writeBrowserCache(search.browser)
  return search
}

async function searchSource(source: BrowserSource, probes: BrowserProbes): Promise<Browser | undefined> {
  if (source === 'installed')
    return firstThatStarts(installedBrowserPaths(probes.machine).filter(probes.exists), probes)
  const candidate = await (source === 'npm' ? probes.fetchFromNpm() : probes.installWithApt())
  return candidate && probes.start(candidate)
}

async function firstThatStarts(paths: readonly string[], probes: BrowserProbes): Promise<Browser | undefined> {
  for (const executablePath of paths) {
    const browser = await probes.start({ executablePath, env: {} })
    if (browser) return browser
  }
  return undefined
}
