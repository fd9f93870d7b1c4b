import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineBrowserProvider } from '@vitest/browser'
import { tsImport } from 'tsx/esm/api'
import { defineConfig } from 'vitest/config'

// A Firefox as its distribution builds it cannot be driven by playwright, but it can be given an address: enough for
// tests that compute and compare, such as the table of golden bits. Run on demand, `$FIREFOX_PATH` names the program.
const { findFirefox }: typeof import('./walk/programs') = await tsImport('./walk/programs.ts', import.meta.url)
const FIREFOX = findFirefox() ?? 'firefox'

// Nothing but the page given: no first-run page, no update, no report home.
const PREFERENCES = [
  'user_pref("browser.shell.checkDefaultBrowser", false);',
  'user_pref("browser.startup.page", 0);',
  'user_pref("datareporting.policy.dataSubmissionEnabled", false);',
  'user_pref("toolkit.telemetry.enabled", false);',
  'user_pref("app.update.enabled", false);',
].join('\n')

const firefox = defineBrowserProvider({
  name: 'firefox',
  supportedBrowser: ['firefox'],
  options: {},
  providerFactory: () => {
    const stops: (() => Promise<void>)[] = []
    return {
      name: 'firefox',
      supportsParallelism: false,
      getCommandsContext: () => ({}),
      openPage: async (_sessionId, url) => {
        stops.push(openFirefox(url))
      },
      close: async () => {
        for (const stop of stops) await stop()
      },
    }
  },
})

/** Open an address in a Firefox without a window and with an empty profile; gives what closes it again. */
function openFirefox(url: string): () => Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'table-13-firefox-'))
  writeFileSync(join(profile, 'user.js'), PREFERENCES)
  const child = spawn(FIREFOX, ['--headless', '--no-remote', '--profile', profile, url], { stdio: 'ignore' })
  const isClosed = new Promise<void>(resolve => child.once('close', () => resolve()))
  child.once('error', error => {
    console.error(`${FIREFOX} does not start: ${error.message}`)
    process.exit(1)
  })
  return async () => {
    child.kill()
    await isClosed
    rmSync(profile, { recursive: true, force: true })
  }
}

export default defineConfig({
  test: {
    include: ['tests/**/*.browser.test.{ts,tsx}'],
    exclude: ['tests/{scenes,panels,teacher,tools}/**'],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: firefox,
      instances: [{ browser: 'firefox' }],
    },
  },
})
