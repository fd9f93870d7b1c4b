import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { goToFirstTurn, openPage } from './steps'
import { askedForTitle, watchTitle } from './usableTitle'

const isFont = (path: string) => path.endsWith('.woff2')

/** Thousand bytes after brotli; fonts are compressed already. */
function brotliKb(folder: string, paths: readonly string[]): number {
  const bytesOf = (path: string) => {
    const bytes = readFileSync(join(folder, path === '/' ? 'index.html' : path))
    return isFont(path) ? bytes.length : brotliCompressSync(bytes).length
  }
  return paths.reduce((total, path) => total + bytesOf(path), 0) / 1000
}

/** Size of what the built game in `folder` makes a browser fetch from `url` until the title can be used, without fonts. */
export async function titleKb(browser: Browser, url: string, folder: string): Promise<number> {
  const page = await openPage(browser)
  await watchTitle(page)
  await page.goto(url)
  const paths = await askedForTitle(page)
  await page.context().close()
  return brotliKb(
    folder,
    paths.filter(path => !isFont(path)),
  )
}

/** Size of everything that is asked for until the table of the first turn stands, with fonts. */
export async function firstTurnKb(browser: Browser, url: string, folder: string): Promise<number> {
  const page = await openPage(browser)
  const paths = new Set<string>()
  page.on('request', request => {
    const { protocol, pathname } = new URL(request.url())
    if (protocol.startsWith('http')) paths.add(pathname)
  })
  await page.goto(url, { waitUntil: 'commit' })
  await goToFirstTurn(page)
  await page.context().close()
  return brotliKb(folder, [...paths])
}
