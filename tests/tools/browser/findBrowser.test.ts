import { expect, test } from 'vitest'
import type { Browser } from '../../../src/tools/browser/browser'
import { BROWSER_SOURCES, type BrowserProbes, searchBrowser } from '../../../src/tools/browser/findBrowser'

/** A machine on which the given programs exist, some of which start. */
function makeProbes(given: { chosen?: string; exist?: string[]; start?: string[]; npm?: string; apt?: string }) {
  const asked: string[] = []
  const candidate = (executablePath: string | undefined) => executablePath && { executablePath, env: {} }
  const probes: BrowserProbes = {
    machine: { platform: 'linux', env: { PATH: '/usr/bin', CHROMIUM_PATH: given.chosen } },
    exists: path => given.exist?.includes(path) ?? false,
    start: async ({ executablePath, env }): Promise<Browser | undefined> => {
      asked.push(executablePath)
      return given.start?.includes(executablePath) ? { executablePath, env, sandbox: true, version: '1' } : undefined
    },
    fetchFromNpm: async () => {
      asked.push('npm')
      return candidate(given.npm) || undefined
    },
    installWithApt: async () => {
      asked.push('apt')
      return candidate(given.apt) || undefined
    },
  }
  return { asked, probes }
}

async function foundPath(
  probes: BrowserProbes,
  sources = BROWSER_SOURCES as readonly (typeof BROWSER_SOURCES)[number][],
) {
  const search = await searchBrowser(sources, probes)
  return search.ok ? search.browser.executablePath : search.message
}

test('CHROMIUM_PATH comes first, and nothing else is tried', async () => {
  const { asked, probes } = makeProbes({
    chosen: '/my/chromium',
    exist: ['/usr/bin/chromium'],
    start: ['/my/chromium', '/usr/bin/chromium'],
  })
  expect(await foundPath(probes)).toBe('/my/chromium')
  expect(asked).toEqual(['/my/chromium'])
})

test('a CHROMIUM_PATH that does not start is an error, not a reason to take another browser', async () => {
  const { probes } = makeProbes({ chosen: '/my/chromium', exist: ['/usr/bin/chromium'], start: ['/usr/bin/chromium'] })
  expect(await foundPath(probes)).toBe('CHROMIUM_PATH is /my/chromium, which does not start.')
})

test('an installed browser that does not start is passed over for one that does', async () => {
  const { asked, probes } = makeProbes({
    exist: ['/usr/bin/google-chrome', '/usr/bin/chromium'],
    start: ['/usr/bin/chromium'],
  })
  expect(await foundPath(probes)).toBe('/usr/bin/chromium')
  expect(asked).toEqual(['/usr/bin/google-chrome', '/usr/bin/chromium'])
})

test('where none is installed one is fetched from npm', async () => {
  const { asked, probes } = makeProbes({ npm: '/cache/chromium', start: ['/cache/chromium'] })
  expect(await foundPath(probes)).toBe('/cache/chromium')
  expect(asked).toEqual(['npm', '/cache/chromium'])
})

test('where the one from npm does not start the distribution is asked', async () => {
  const { asked, probes } = makeProbes({
    npm: '/cache/chromium',
    apt: '/usr/bin/chromium',
    start: ['/usr/bin/chromium'],
  })
  expect(await foundPath(probes)).toBe('/usr/bin/chromium')
  expect(asked).toEqual(['npm', '/cache/chromium', 'apt', '/usr/bin/chromium'])
})

test('where no browser can be had the search says so', async () => {
  const { probes } = makeProbes({})
  expect(await foundPath(probes)).toMatch(/^No Chrome, Chromium or Edge .* None could be fetched/)
})

test('nothing is fetched when only installed browsers are asked for', async () => {
  const { asked, probes } = makeProbes({ npm: '/cache/chromium', start: ['/cache/chromium'] })
  expect(await foundPath(probes, ['installed'])).toMatch(/^No Chrome/)
  expect(asked).toEqual([])
})
