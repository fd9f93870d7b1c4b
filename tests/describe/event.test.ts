import { describe, expect, test } from 'vitest'
import { describeEffect, describeEvent } from '../../src/describe/event'
import { describeEventPlate } from '../../src/describe/eventPlate'
import { englishWords as words } from '../../src/describe/words'
import { DECK, EVENT_IDS, EVENT_THEMES } from '../../src/game/events/deck'
import type { EventEffect } from '../../src/game/events/gameEvent'
import { NO_SHOCK, type Shock } from '../../src/model/shock'

/** Changes of an effect by input, sizes as they are read: percent, or million tonnes a year; nothing where none. */
function sizesOf(effect: EventEffect): number[] {
  const inputs = Object.keys(effect) as (keyof Shock)[]
  return inputs.flatMap(input => {
    const usual = [NO_SHOCK[input]].flat()
    const size = (value: number, at: number) => Math.abs(value - usual[at]!) * (input === 'capacityOutMt' ? 1 : 100)
    return [...new Set([effect[input]!].flat().map(size))].filter(value => value > 0)
  })
}

/** The numbers in a text. */
const numbersIn = (text: string) => [...text.matchAll(/\d+(\.\d+)?/g)].map(([number]) => Number(number))
const inOrder = (values: readonly number[]) => [...values].sort((a, b) => a - b)

describe.each(DECK)('the event $id', ({ id, effect, counterpart, source, turns }) => {
  test('tells all that is known of it', () => {
    const { name, headline, changes, chance, lasts } = describeEvent(words, id)
    for (const text of [name, headline, ...changes, chance, lasts]) expect(text).not.toMatch(/undefined|NaN|[{}]/)
    expect(words.t(`news.${id}.place`).length).toBeGreaterThan(3)
    expect(counterpart).toMatch(/\.$/)
    expect(source).toMatch(/^[A-Z].*\.$/)
    expect(numbersIn(lasts)).toEqual([turns])
    const shown = describeEventPlate(words, id).facts.map(({ label, texts }) => [label, texts.length > 0])
    expect(shown).toEqual(['Changes', 'Lasts', 'Chance', 'Real case', 'Source', 'Basis'].map(label => [label, true]))
  })

  test('says the sizes of its effect, all of them and no others', () => {
    const said = describeEffect(words, effect).flatMap(numbersIn)
    const sizes = inOrder(sizesOf(effect))
    expect(said).toHaveLength(sizes.length)
    inOrder(said).forEach((number, at) => {
      expect(number).toBeCloseTo(sizes[at]!, 9)
    })
  })

  test('has no number in its headline that is not one of its effect', () => {
    const sizes = sizesOf(effect)
    for (const number of numbersIn(words.t(`news.${id}.text`)))
      expect(
        sizes.some(size => Math.abs(size - number) < 0.0051),
        String(number),
      ).toBe(true)
  })
})

test('an effect names the regions it reaches, alike ones together, and says which way it goes', () => {
  const { t } = words
  expect(describeEffect(words, { costShift: [0.04, 0, 0.04, 0, -0.02] })).toEqual([
    'Making a tonne of ingot costs about 4% more: China and Russia',
    'Making a tonne of ingot costs about 2% less: the rest of the world',
  ])
  expect(describeEffect(words, { demandFactor: [0.9, 0.9, 0.9, 0.9, 0.9] })).toEqual([
    `Buyers want 10% less metal at the same price: ${t('event.everywhere')}`,
  ])
  expect(describeEffect(words, { detourCost: 0.125 })).toEqual([
    'Products on the detour from China to the United States cost 12.5% more',
  ])
  expect(describeEffect(words, NO_SHOCK)).toEqual([])
})

test('the chance of an event is told as one of so many half-years', () => {
  expect(describeEvent(words, 'coalPrice').chance).toContain('1 of 40 ')
})

test('the themes hold every event once', () => {
  expect(Object.values(EVENT_THEMES).flat()).toEqual(EVENT_IDS)
})
