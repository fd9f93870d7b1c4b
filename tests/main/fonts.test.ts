import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const STYLES = [
  'node_modules/@fontsource-variable/ibm-plex-sans/wdth.css',
  'node_modules/@fontsource-variable/sofia-sans-extra-condensed/index.css',
]

/** The font files that style sheets name, as paths from the project's folder. */
function filesOf(style: string): string[] {
  return [...readFileSync(style, 'utf8').matchAll(/url\((\S+?\.woff2)\)/g)].map(([, file]) =>
    join(dirname(style), file!),
  )
}

test('every font the page asks for in advance is one that its style sheets use, so that none is fetched twice', () => {
  const page = readFileSync('index.html', 'utf8')
  const early = [...page.matchAll(/rel="preload"\s+href="\.\/(\S+?\.woff2)"/g)].map(([, file]) => join(file!))
  expect(early).toHaveLength(2)
  for (const file of early) expect(STYLES.flatMap(filesOf)).toContain(file)
})
