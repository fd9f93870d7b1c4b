import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { describeGlossary, describeTerm } from '../../src/describe/definitions'
import { english } from '../../src/describe/messages/en'
import { definitions as texts } from '../../src/describe/messages/en/definitions'
import type { Message } from '../../src/describe/messages/message'
import { ROOTS } from '../../src/describe/sourcesRoots'
import { nameOfTerm } from '../../src/describe/terms'
import { isLever, TERM_IDS, type TermId, WORD_IDS } from '../../src/describe/termsIds'
import { parseLinks, plainText } from '../../src/describe/termsLinks'
import { englishWords as words } from '../../src/describe/words'

const MOST_WORDS = 35
/** Figures whose names are everyday words, or the names of a wider term. */
const COMMON_NAMES: readonly TermId[] = ['chinaJobs', 'rusalEbitda', 'usBudget', 'chinaIdle']
const definitions = TERM_IDS.map(id => describeTerm(words, id))
const known = new Set<string>(TERM_IDS)

function linksOf(text: ReturnType<typeof parseLinks>): TermId[] {
  return text.flatMap(piece => piece.term ?? [])
}

/** Texts beside the definitions that hold links. */
const linkedTexts = Object.entries<Message>(english).filter(
  (entry): entry is [string, string] =>
    !entry[0].startsWith('term.') && typeof entry[1] === 'string' && entry[1].includes('[['),
)

test('a text is taken apart at its links', () => {
  expect(parseLinks('A [[duty]] on [[ingot|ingots]].')).toEqual([
    { text: 'A ' },
    { text: 'duty', term: 'duty' },
    { text: ' on ' },
    { text: 'ingots', term: 'ingot' },
    { text: '.' },
  ])
  expect(plainText(parseLinks('[[ingot|Ingots]] only'))).toBe('Ingots only')
})

describe('the catalogue of terms', () => {
  test('has no two terms of one id, and a definition for each id and none beside', () => {
    expect(known.size).toBe(TERM_IDS.length)
    const defined = Object.keys(texts).flatMap(key => /^term\.(\w+)\.text$/.exec(key)?.[1] ?? [])
    expect(defined.sort()).toEqual([...TERM_IDS].sort())
    const named = Object.keys(english).flatMap(key => /^term\.(\w+)\.name$/.exec(key)?.[1] ?? [])
    expect(named.sort()).toEqual([...WORD_IDS].sort())
  })

  test.each(definitions)('$id links only to terms there are, and not to itself', ({ id, text }) => {
    for (const link of linksOf(text)) {
      expect(known.has(link), link).toBe(true)
      expect(link).not.toBe(id)
    }
    expect(plainText(text)).not.toMatch(/[[\]{}|]/)
  })

  test.each(definitions)('$id is defined in at most 35 words', ({ text }) => {
    const count = plainText(text).split(/\s+/).length
    expect(count).toBeGreaterThan(5)
    expect(count).toBeLessThanOrEqual(MOST_WORDS)
  })

  test.each(definitions)('$id links the first of every other term that its definition names', ({ id, text }) => {
    const plain = text.map(piece => (piece.term ? '[]' : piece.text)).join('')
    const links = linksOf(text)
    const unlinked = TERM_IDS.filter(other => other !== id && !links.includes(other))
      .filter(other => !COMMON_NAMES.includes(other))
      .filter(other => new RegExp(`\\b${nameOfTerm(words, other)}s?\\b`, 'i').test(plain))
    expect(unlinked).toEqual([])
  })

  test('every term can be reached from a figure, a lever or a word on a screen', () => {
    const onScreens = readdirSync('src/panels', { recursive: true, encoding: 'utf8' })
      .filter(path => path.endsWith('.tsx'))
      .flatMap(path => [...readFileSync(`src/panels/${path}`, 'utf8').matchAll(/<Term\b[^>]*?\bid="(\w+)"/gs)])
      .map(match => match[1] as TermId)
    const reached = new Set<TermId>()
    const waiting = [
      ...onScreens,
      ...TERM_IDS.filter(id => isLever(id) || Object.hasOwn(ROOTS, id)),
      ...linkedTexts.flatMap(([, text]) => linksOf(parseLinks(text))),
    ]
    for (let id = waiting.pop(); id; id = waiting.pop()) {
      if (reached.has(id)) continue
      reached.add(id)
      waiting.push(...linksOf(describeTerm(words, id).text))
    }
    expect(TERM_IDS.filter(id => !reached.has(id))).toEqual([])
  })
})

test('other texts link only to terms there are', () => {
  expect(linkedTexts.length).toBeGreaterThan(0)
  for (const [key, text] of linkedTexts)
    for (const link of linksOf(parseLinks(text))) expect(known.has(link), `${key}: ${link}`).toBe(true)
})

test('the glossary has every term once, in the order of the alphabet', () => {
  const names = describeGlossary(words).map(({ name }) => name)
  expect(names).toHaveLength(TERM_IDS.length)
  expect(names[0]).toMatch(/^A/)
  const sorted = [...names].sort(new Intl.Collator('en').compare)
  expect(names).toEqual(sorted)
})
