import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { serveFolder } from '../../src/tools/serveFolder'
import { PROJECT_FOLDER } from '../../src/tools/setup.mjs'

test('an address where nothing stands is answered with status 404 and the page that leads back', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'table13-'))
  writeFileSync(join(folder, 'index.html'), '<p>the game</p>')
  cpSync(join(PROJECT_FOLDER, '404.html'), join(folder, '404.html'))
  const server = await serveFolder(folder, 4873)
  onTestFinished(async () => {
    await server.close()
    rmSync(folder, { recursive: true })
  })
  const home = await fetch(server.url)
  expect([home.status, await home.text()]).toEqual([200, '<p>the game</p>'])
  for (const path of ['nowhere', 'assets/gone.js', 'deep/nowhere.html']) {
    const answer = await fetch(server.url + path, { headers: { accept: 'text/html' } })
    expect(answer.status, path).toBe(404)
    expect(await answer.text(), path).toContain('To the title page')
  }
})
