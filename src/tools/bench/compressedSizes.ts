import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { goToFirstTurn, openPage, TAKE_SEAT } from './steps'

/** What a player's browser fetches, in thousand bytes after brotli; fonts are compressed already. */
export interface CompressedSizes {
  /** Everything asked for until the title is usable, without fonts. */
  readonly titleKb: number
  /** Everything asked for until the table of the first turn stands, with fonts. */
  readonly firstTurnKb: number
}

const isFont = (path: string) => path.endsWith('.woff2')

function brotliKb(folder: string, path: string): number {
  const bytes = readFileSync(join(folder, path === '/' ? 'index.html' : path))
  return (isFont(path) ? bytes.length : brotliCompressSync(bytes).length) / 1000
}

/** Count what the built game in `folder` makes a browser fetch from `url`. */
export async function compressedSizes(browser: Browser, url: string, folder: string): Promise<CompressedSizes> {
  const page = await openPage(browser)
  const paths = new Set<string>()
  page.on('request', request => {
    const { protocol, pathname } = new URL(request.url())
    if (protocol.startsWith('http')) paths.add(pathname)
  })
  const sum = (chosen: readonly string[]) => chosen.reduce((total, path) => total + brotliKb(folder, path), 0)
  await page.goto(url, { waitUntil: 'commit' })
  await page.getByRole('button', { name: TAKE_SEAT }).waitFor()
  const title = [...paths]
  await goToFirstTurn(page)
  const sizes = { titleKb: sum(title.filter(path => !isFont(path))), firstTurnKb: sum([...paths]) }
  await page.context().close()
  return sizes
}
