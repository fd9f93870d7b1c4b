/** Make the pictures by which others show the game, from its sign and from its title page: `npm run identity`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { messageOf } from '../cli/inputError'
import { launchOptions } from './browser/browser'
import { findBrowser } from './browser/findBrowser'
import { currentBuild } from './buildGame'
import { showState } from './screens/showState'
import { STATES } from './screens/states'
import { serveFolder } from './serveFolder'
import { PROJECT_FOLDER } from './setup.mjs'

const FIRST_PORT = 4573
const PUBLIC = join(PROJECT_FOLDER, 'public')
/** Side in pixels, and the share of it that the sign takes: phones cut a maskable icon to their own shape. */
const ICONS = [
  { name: 'favicon-32.png', px: 32, share: 1 },
  { name: 'apple-touch-icon.png', px: 180, share: 0.86 },
  { name: 'icon-192.png', px: 192, share: 1 },
  { name: 'icon-512.png', px: 512, share: 1 },
  { name: 'icon-maskable-512.png', px: 512, share: 0.72 },
] as const
/** The size that most places show a preview in. */
const PREVIEW = { width: 1200, height: 630 }
/** A preview is read small: the name, one sentence and the table. */
const PREVIEW_STYLE = `
  .seat-plates, .title-top, .title-scenario { display: none }
  .table-host { left: 440px !important }
  .title-lead { --lead-w: 24rem; padding: 84px 0 0 16px }
  .title-lead h1 { font-size: 6.75rem !important }
  .title-words { font-size: 1.625rem !important; line-height: 1.35 }`

async function makeIcons(browser: Browser): Promise<void> {
  const sign = readFileSync(join(PUBLIC, 'favicon.svg'), 'utf8')
  for (const { name, px, share } of ICONS) {
    const page = await browser.newPage({ viewport: { width: px, height: px } })
    const side = Math.round(px * share)
    await page.setContent(`<!doctype html><style>
      body { display: grid; place-items: center; height: 100vh; margin: 0; background: #0a0f12 }
      svg { width: ${side}px; height: ${side}px }</style>${sign}`)
    writeFileSync(join(PUBLIC, name), await page.screenshot())
    await page.close()
  }
}

async function makePreview(browser: Browser): Promise<void> {
  const server = await serveFolder(await currentBuild(), FIRST_PORT)
  try {
    const page = await browser.newPage({ viewport: PREVIEW, reducedMotion: 'reduce' })
    await showState(page, server.url, STATES.find(state => state.name === 'title-fresh')!, { light: 'night' })
    await page.addStyleTag({ content: PREVIEW_STYLE })
    writeFileSync(join(PUBLIC, 'preview.jpg'), await page.screenshot({ type: 'jpeg', quality: 84 }))
  } finally {
    await server.close()
  }
}

/** Make all pictures; a game that does not come up gives status 1. */
async function main(): Promise<void> {
  const search = await findBrowser(true)
  if (!search.ok) throw new Error(search.message)
  const browser = await chromium.launch(launchOptions(search.browser))
  try {
    await makeIcons(browser)
    await makePreview(browser)
  } finally {
    await browser.close()
  }
}

await main().catch(error => {
  console.error(messageOf(error))
  process.exitCode = 1
})
