import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { english } from '../../src/describe/messages/en'
import { claims } from '../../src/describe/messages/en/claims'
import { modelTexts } from '../../src/describe/messages/en/modelPage'
import { why } from '../../src/describe/messages/en/why'
import type { Message } from '../../src/describe/messages/message'

const messages = Object.entries<Message>({ ...english, ...claims, ...why, ...modelTexts })

function sourcesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => /\.tsx?$/.test(path) && !path.replaceAll('\\', '/').includes('messages/en/'))
    .map(path => readFileSync(`${folder}/${path}`, 'utf8'))
}

/** Patterns of every key that the sources name, `${}` standing for any text without a dot. */
function patternsOf(source: string): RegExp[] {
  const named = source.matchAll(/['`]([a-z]+(?:\.(?:\w|\$\{[^}]*\})+)+)['`]/gi)
  return [...named].map(match => {
    const pattern = match[1]!.replaceAll('.', '\\.').replaceAll(/\$\{[^}]*\}/g, '[^.]+')
    return new RegExp(`^${pattern}$`)
  })
}

const patterns = ['src/describe', 'src/panels', 'src/scenes', 'src/main'].flatMap(sourcesBelow).flatMap(patternsOf)
const namesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(match => match[1]!).sort()

test('every text of the catalogue is used somewhere', () => {
  const unused = messages.map(([key]) => key).filter(key => !patterns.some(pattern => pattern.test(key)))
  expect(unused).toEqual([])
})

test('all plural forms of a text ask for values that its main form asks for', () => {
  for (const [key, message] of messages) {
    if (typeof message === 'string') continue
    for (const form of Object.values(message) as string[]) {
      for (const name of namesIn(form)) expect([...namesIn(message.other), 'count'], key).toContain(name)
    }
  }
})

test('no text writes a straight quote, a hyphen for a minus, or three dots', () => {
  for (const [key, message] of messages) {
    for (const text of typeof message === 'string' ? [message] : (Object.values(message) as string[])) {
      expect(text, key).not.toMatch(/["']|\.\.\.|(^|\s)-\d/)
    }
  }
})
