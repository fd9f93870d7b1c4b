import { playwright } from '@vitest/browser-playwright'
import { tsImport } from 'tsx/esm/api'
import { defineConfig } from 'vitest/config'

// Loaded by tsx, because those modules name their imports without an extension, which a configuration should not.
const load = (path: string) => tsImport(path, import.meta.url)
const { findBrowser }: typeof import('./src/tools/browser/findBrowser') = await load(
  './src/tools/browser/findBrowser.ts',
)
const { launchOptions }: typeof import('./src/tools/browser/browser') = await load('./src/tools/browser/browser.ts')

const inBrowser = 'tests/**/*.browser.test.{ts,tsx}'
const wholeGames = 'tests/browser/**/*.test.ts'

const search = await findBrowser(false)

// Without a browser the projects that need one fail and say so; those in Node still run.
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        extends: './vite.config.ts',
        test: {
          name: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [inBrowser, wholeGames],
          // One load of the modules for all files of a worker halves the time; a test leaves nothing of its own behind.
          isolate: false,
          // Whole games take seconds where other work is going on.
          testTimeout: 60_000,
        },
      },
      {
        extends: './vite.config.ts',
        test: {
          name: 'chromium',
          include: [inBrowser],
          globalSetup: 'tests/browser/requireBrowser.ts',
          setupFiles: 'tests/helpers/patience.ts',
          testTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright(search.ok ? { launchOptions: launchOptions(search.browser) } : {}),
            instances: [{ browser: 'chromium', viewport: { width: 1366, height: 768 } }],
          },
        },
      },
      {
        extends: './vite.config.ts',
        test: {
          name: 'games',
          include: [wholeGames],
          exclude: [inBrowser],
          globalSetup: 'tests/browser/serveGame.ts',
          // Two pages at a time share two cores with what draws them.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
