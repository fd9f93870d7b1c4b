import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CaseStage, FILED_SUBJECTS, type FiledSubject, SUBJECT_RULES, type TradeCase } from '../../../src/game'
import { mayRetaliate, stepCases } from '../../../src/game/wto/stepCases'
import { CASE_OF_2016 } from '../../../src/game/wto/tradeCase'
import { BASE_SETTINGS, type Settings } from '../../../src/model/settings'

const BREACH: Settings = {
  ...BASE_SETTINGS,
  metalDuty: 0.1,
  semisDuty: 0.5,
  smelterAid: 150,
  smelterSupport: 100,
  retaliatoryDuty: 0.25,
}
const WITHIN: Settings = { ...BASE_SETTINGS, smelterSupport: 50, wtoRuling: 0 }

/** Stages of a case filed in turn 1, turn by turn, under the settings of each turn. */
function courseOf(about: FiledSubject, settingsOf: (turn: number) => Settings, seed: number, turns = 8): CaseStage[] {
  const complainant = SUBJECT_RULES[about].complainants[0]!
  let cases: readonly TradeCase[] = []
  return Array.from({ length: turns }, (_, i) => {
    const filings = i === 0 ? [{ complainant, about }] : []
    cases = stepCases(cases, filings, settingsOf(i + 1), i + 1, seed)
    return cases[0]!.stage
  })
}

const subjects = fc.constantFrom(...FILED_SUBJECTS)
const seeds = fc.integer({ min: 0, max: 0xffffffff })

describe('a case before the World Trade Organization', () => {
  it('is ruled on two or three turns after it was filed, then leaves one turn to comply before an answer is allowed', () => {
    fc.assert(
      fc.property(subjects, seeds, (about, seed) => {
        const course = courseOf(about, () => BREACH, seed)
        const ruled = course.findIndex(stage => stage !== 'panel')
        expect([2, 3]).toContain(ruled)
        const after = course.slice(ruled)
        if (after[0] === 'dismissed') expect(new Set(after)).toEqual(new Set(['dismissed']))
        else expect(after.slice(0, 3)).toEqual(['lost', 'retaliation', 'retaliation'])
      }),
    )
  })

  it('goes to the complainant about as often as its odds say', () => {
    for (const about of FILED_SUBJECTS) {
      const games = 400
      const won = Array.from({ length: games }, (_, seed) => courseOf(about, () => BREACH, seed)).filter(course =>
        course.includes('lost'),
      ).length
      expect(Math.abs(won / games - SUBJECT_RULES[about].odds)).toBeLessThan(0.08)
    }
  })

  it('ends in compliance when the measure comes within the rules, whatever stage it has reached', () => {
    fc.assert(
      fc.property(subjects, seeds, fc.integer({ min: 2, max: 8 }), (about, seed, from) => {
        const course = courseOf(about, turn => (turn < from ? BREACH : WITHIN), seed)
        const before = course[from - 2]
        expect(course[from - 1]).toBe(before === 'dismissed' ? 'dismissed' : 'complied')
      }),
    )
  })

  it('that was lost is lost again as soon as the measure comes back', () => {
    const seed = Array.from({ length: 50 }, (_, i) => i).find(i =>
      courseOf('metalDuty', () => BREACH, i).includes('lost'),
    )!
    const course = courseOf('metalDuty', turn => (turn === 5 ? WITHIN : BREACH), seed)
    expect(course.slice(4, 7)).toEqual(['complied', 'lost', 'retaliation'])
  })

  it('that was withdrawn from before a ruling is not lost when the measure comes back', () => {
    expect(courseOf('metalDuty', turn => (turn === 2 ? WITHIN : BREACH), 3).slice(1)).toEqual(Array(7).fill('complied'))
  })
})

describe('the ruling of 19 October 2016', () => {
  function courseOf2016(wtoRuling: number, seed: number): CaseStage[] {
    let cases: readonly TradeCase[] = [CASE_OF_2016]
    return Array.from({ length: 6 }, (_, i) => {
      cases = stepCases(cases, [], { ...BASE_SETTINGS, wtoRuling }, i + 1, seed)
      return cases[0]!.stage
    })
  }

  it('is complied with at once when the United States says so', () => {
    expect(courseOf2016(0, 1)).toEqual(Array(6).fill('complied'))
  })

  it('is decided on appeal in the second turn, upheld in about four of five', () => {
    const upheld = Array.from({ length: 400 }, (_, seed) => courseOf2016(1, seed)[1] === 'lost').filter(Boolean).length
    expect(upheld / 400).toBeGreaterThan(0.73)
    expect(upheld / 400).toBeLessThan(0.87)
  })

  it('ignored for three turns lets China answer', () => {
    expect(courseOf2016(2, 1)).toEqual(['panel', 'panel', 'retaliation', 'retaliation', 'retaliation', 'retaliation'])
  })

  it('lets nobody but China answer', () => {
    const answered: TradeCase = { ...CASE_OF_2016, stage: 'retaliation' }
    expect([mayRetaliate([answered], 'china'), mayRetaliate([answered], 'rusal')]).toEqual([true, false])
  })
})
