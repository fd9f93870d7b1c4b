import { describe, expect, it } from 'vitest'
import { NANNING_2016 } from '../../src/scenarios'
import { NO_CLASS_TURN } from '../../src/share/classTurn'
import { makeSave, parseSave, type Save } from '../../src/share/save'

const SHARED: Save = {
  savedSeat: 'rusal',
  people: ['china', 'rusal'],
  opponents: { china: 'provincialGrowth', unitedStates: 'hawk', rusal: 'debtFirst' },
  log: { schemaVersion: 1, modelVersion: 1, scenario: NANNING_2016, seed: 77, turns: [] },
  draft: [{ lever: 'newPlants', value: 0.1 }],
  guess: { price: 'level', gainer: 'rusal' },
  classTurn: NO_CLASS_TURN,
  handedIn: { china: [{ lever: 'retiredCapacity', value: 0.3 }] },
  predicted: { china: { price: 'down', gainer: 'unitedStates' } },
  predictions: [],
  screen: 'turn',
}

describe('the save of a shared device', () => {
  it('holds no decision of the running turn in clear and gives all of them back', () => {
    const text = makeSave(SHARED)
    for (const word of ['newPlants', 'retiredCapacity', '"value":0.', 'price', '"down"', 'level', 'gainer'])
      expect(text.split('"scenario"')[0]! + text.split('"screen"')[1]!).not.toContain(word)
    expect(JSON.parse(text)).toMatchObject({ draft: [], guess: {} })
    expect(parseSave(text)).toEqual({ ok: true, value: SHARED })
  })

  it.each([
    ['cut short', (sealed: string) => sealed.slice(0, -2)],
    ['of another game', (sealed: string) => sealed.replace(/^../, '00')],
    ['no hex digits', () => 'zz'],
  ])('with sealed decisions that are %s is refused by name of the field', (_, damage) => {
    const value = JSON.parse(makeSave(SHARED))
    const parsed = parseSave(JSON.stringify({ ...value, sealed: damage(value.sealed) }))
    expect(parsed).toMatchObject({ ok: false, error: { kind: 'badField', path: 'sealed' } })
  })

  it('sealed before people were asked what a turn will bring is taken up with nothing said', () => {
    const unasked = {
      ...SHARED,
      predicted: undefined as never,
      guess: undefined as never,
      classTurn: undefined as never,
    }
    const { predictions: _, guess: __, classTurn: ___, ...value } = JSON.parse(makeSave(unasked))
    const parsed = parseSave(JSON.stringify({ ...value, schemaVersion: 2 }))
    expect(parsed).toEqual({ ok: true, value: { ...SHARED, predicted: {}, guess: {} } })
  })

  it('whose deciding person is none of the people is refused', () => {
    const value = JSON.parse(makeSave(SHARED))
    expect(parseSave(JSON.stringify({ ...value, savedSeat: 'unitedStates' }))).toMatchObject({ ok: false })
  })

  it('of one person from before devices could be shared is taken up', () => {
    const {
      people: _,
      predictions: __,
      ...older
    } = JSON.parse(makeSave({ ...SHARED, people: ['rusal'], handedIn: {} }))
    const parsed = parseSave(JSON.stringify({ ...older, schemaVersion: 1 }))
    expect(parsed).toMatchObject({ ok: true, value: { people: ['rusal'], draft: SHARED.draft } })
  })
})
