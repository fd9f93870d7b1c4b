import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LEVERS_OF, SEATS } from '../../src/game'
import { NANNING_2016 } from '../../src/scenarios'
import { NO_CLASS_TURN } from '../../src/share/classTurn'
import { makeSave, parseSave, type Save } from '../../src/share/save'
import { saves } from './arbitraries'
import { objectPaths, withField, withKeyInText } from './damage'

const turn = {
  decisions: { china: [{ lever: 'enforcement', value: 0.5 }], unitedStates: [], rusal: [] },
  hash: '0123456789abcdef',
} as const

const SAVE: Save = {
  savedSeat: 'china',
  people: ['china'],
  opponents: { china: 'provincialGrowth', unitedStates: 'hawk', rusal: 'debtFirst' },
  log: { schemaVersion: 1, modelVersion: 1, scenario: NANNING_2016, seed: 13, turns: [turn, turn] },
  draft: [{ lever: 'retiredCapacity', value: 0.3 }],
  guess: { price: 'down', gainer: 'china' },
  classTurn: NO_CLASS_TURN,
  handedIn: {},
  predicted: {},
  predictions: [{ china: { price: 'up', gainer: 'rusal' } }, { china: {} }],
  screen: 'turn',
}
const VALUE: unknown = JSON.parse(makeSave(SAVE))

function errorOf(text: string) {
  const parsed = parseSave(text)
  return parsed.ok ? undefined : parsed.error
}

describe('a save', () => {
  it('comes back from its text as it was', () => {
    fc.assert(
      fc.property(saves, save => {
        expect(parseSave(makeSave(save))).toEqual({ ok: true, value: save })
      }),
    )
  })

  it('from before people were asked what a turn will bring opens with nothing said', () => {
    const { predictions: _, guess: __, ...older } = JSON.parse(makeSave(SAVE))
    const parsed = parseSave(JSON.stringify({ ...older, schemaVersion: 2 }))
    expect(parsed).toEqual({ ok: true, value: { ...SAVE, predictions: [], guess: {} } })
  })

  it('from before a guess was kept until the turn is ended opens with none chosen', () => {
    const { guess: _, classTurn: __, ...older } = JSON.parse(makeSave(SAVE))
    const parsed = parseSave(JSON.stringify({ ...older, schemaVersion: 3 }))
    expect(parsed).toEqual({ ok: true, value: { ...SAVE, guess: {} } })
  })

  it('of the longest game with every lever decided in every turn is shorter than 20 kB', () => {
    const decisions = Object.fromEntries(
      SEATS.map(seat => [seat, LEVERS_OF[seat].map(lever => ({ lever: lever.id, value: lever.values.at(-1)! }))]),
    ) as unknown as Save['log']['turns'][number]['decisions']
    const turns = Array.from({ length: 12 }, () => ({ ...turn, decisions }))
    const text = makeSave({ ...SAVE, log: { ...SAVE.log, turns }, draft: decisions.unitedStates })
    expect(text.length).toBeLessThan(20_000)
    expect(parseSave(text).ok).toBe(true)
  })
})

describe('what a class has under way', () => {
  const vote = { subject: 'own', names: ['Größere Zölle', 'Потолок', '关税'], hands: [14, 8], isOpen: true } as const
  const classTurn = { countdown: { is: 'running', endMs: 1_480_000_000_000 }, vote } as const

  it('comes back, whatever writing its proposals are in, and out of sight where a device is shared', () => {
    expect(parseSave(makeSave({ ...SAVE, classTurn }))).toMatchObject({ value: { classTurn } })
    const text = makeSave({ ...SAVE, people: ['china', 'rusal'], classTurn })
    expect(text).not.toContain('14800')
    expect(text).not.toContain('"own"')
    expect(parseSave(text)).toMatchObject({ value: { classTurn } })
  })

  it.each([
    ['', undefined],
    ['', null],
    ['', 'soon'],
    ['.countdown', undefined],
    ['.countdown.is', 'late'],
    ['.countdown.endMs', '1480000000000'],
    ['.countdown.endMs', -1],
    ['.countdown.leftMs', 5],
    ['.vote', 7],
    ['.vote.subject', 'magic'],
    ['.vote.names', ['x'.repeat(31)]],
    ['.vote.names', ['', '', '', '']],
    ['.vote.hands', [1, 2, 3, 4]],
    ['.vote.hands.0', 1.5],
    ['.vote.hands.0', -1],
    ['.vote.hands.0', 1000],
    ['.vote.isOpen', 'yes'],
    ['.vote.more', 1],
  ])('with %s = %j is nothing, and the game is taken up all the same', (path, replacement) => {
    const value: unknown = JSON.parse(makeSave({ ...SAVE, classTurn }))
    const parsed = parseSave(JSON.stringify(withField(value, `classTurn${path}`, replacement)))
    expect(parsed).toEqual({ ok: true, value: SAVE })
  })
})

describe('a text that is no save is refused, never a throw:', () => {
  it('any string', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        expect(parseSave(text).ok).toBe(false)
      }),
    )
  })

  it('any JSON', () => {
    fc.assert(
      fc.property(fc.json(), text => {
        expect(parseSave(text).ok).toBe(false)
      }),
    )
  })

  it('a save cut off anywhere', () => {
    const text = makeSave(SAVE)
    for (let length = 0; length < text.length; length++) {
      expect(errorOf(text.slice(0, length))).toEqual({ kind: 'notJson' })
    }
  })

  it('a save with any one character replaced is read or refused', () => {
    const text = makeSave(SAVE)
    const places = fc.nat(text.length - 1)
    fc.assert(
      fc.property(places, fc.string({ minLength: 1, maxLength: 1 }), (place, letter) => {
        const parsed = parseSave(text.slice(0, place) + letter + text.slice(place + 1))
        if (!parsed.ok) expect(['notJson', 'badField', 'newer']).toContain(parsed.error.kind)
      }),
      { numRuns: 1000 },
    )
  })

  it('a megabyte of anything', () => {
    expect(errorOf(`[${'1,'.repeat(500_000)}1]`)).toEqual({ kind: 'tooLong' })
  })

  it('a newer save, whatever else is in it', () => {
    expect(errorOf('{"schemaVersion":5,"anything":"else"}')).toEqual({ kind: 'newer' })
  })

  it('a save with a newer log', () => {
    expect(errorOf(JSON.stringify(withField(VALUE, 'log', { schemaVersion: 2 })))).toEqual({ kind: 'newer' })
  })

  it('a save with a newer scenario', () => {
    expect(errorOf(JSON.stringify(withField(VALUE, 'log.scenario.schemaVersion', 2)))).toEqual({ kind: 'newer' })
  })

  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'somethingElse'])(
    'an unknown field %s in any object',
    key => {
      for (const path of objectPaths(VALUE).filter(path => !path.startsWith('classTurn'))) {
        expect(errorOf(withKeyInText(VALUE, path, key))?.kind, `in ${path || 'the save'}`).toBe('badField')
      }
      expect(({} as Record<string, unknown>).MARK).toBeUndefined()
    },
  )

  const many = (count: number) => Array.from({ length: count }, () => turn)
  it.each([
    ['schemaVersion', undefined],
    ['schemaVersion', 0],
    ['schemaVersion', -1],
    ['schemaVersion', 1.5],
    ['schemaVersion', '1'],
    ['schemaVersion', 1e308],
    ['savedSeat', 'brazil'],
    ['screen', 'title'],
    ['opponents.china', ''],
    ['opponents.rusal', 'x'.repeat(41)],
    ['opponents', 'nobody'],
    ['predictions', undefined],
    ['predictions', [{}, {}, {}]],
    ['predictions.0.china.price', 'sideways'],
    ['predictions.0.china.gainer', 'brazil'],
    ['predictions.1.china', null],
    ['guess', undefined],
    ['guess', 'up'],
    ['guess.price', 'sideways'],
    ['guess.gainer', 'brazil'],
    ['draft', {}],
    ['draft', many(40).map(() => SAVE.draft[0])],
    ['draft.0.lever', 'magic'],
    ['draft.0.lever', '__proto__'],
    ['draft.0.value', '0.3'],
    ['draft.0.value', null],
    ['log', null],
    ['log.schemaVersion', 0.5],
    ['log.modelVersion', 0],
    ['log.modelVersion', 1e308],
    ['log.seed', -1],
    ['log.seed', 1.5],
    ['log.seed', 2 ** 32],
    ['log.seed', 1e308],
    ['log.turns', many(13)],
    ['log.turns.1.hash', '0123456789ABCDEF'],
    ['log.turns.1.hash', ''],
    ['log.turns.0.decisions.china.0.value', true],
    ['log.turns.0.decisions.rusal', undefined],
    ['log.turns.0.decisions.rusal', 'none'],
  ])('%s = %j', (path, replacement) => {
    const error = errorOf(JSON.stringify(withField(VALUE, path, replacement)))
    expect(error).toEqual({ kind: 'badField', path })
  })

  it.each([
    ['turns', 1e308],
    ['turns', 13],
    ['turns', 4.5],
    ['closedLevers', ['magic']],
    ['events', ['meteor']],
    ['assumptions', { ingotSigma: 1e308 }],
    ['startSettings', { semisDuty: -1 }],
  ])('a scenario with %s = %j', (field, replacement) => {
    const error = errorOf(JSON.stringify(withField(VALUE, `log.scenario.${field}`, replacement)))
    expect(error?.kind).toBe('badField')
    expect(error?.path?.startsWith(`log.scenario.${field}`)).toBe(true)
  })

  it('a number beyond the largest', () => {
    const text = makeSave(SAVE).replace(/("draft":.*?"value":)0\.3/, '$11e999')
    expect(errorOf(text)).toEqual({ kind: 'badField', path: 'draft.0.value' })
  })
})
