/** What is said of every claim for every outcome: whole sentences, with the figures of the engine. */
import { describe, expect, test } from 'vitest'
import { describeClaim } from '../../src/describe/claims'
import { CLAIM_UNITS, describeClaimFigures } from '../../src/describe/claimUnits'
import { claimWords } from '../../src/describe/claimWords'
import { claims } from '../../src/describe/messages/en/claims'
import type { Message } from '../../src/describe/messages/message'
import { describeOutcomeShares } from '../../src/describe/robustness'
import { englishWords } from '../../src/describe/words'
import { PARAMETER_IDS } from '../../src/why/claims/conditions'
import { type ClaimResult, testClaims } from '../../src/why/claims/ledger'
import type { Robustness } from '../../src/why/claims/robustnessOf'
import { RUN_IDS } from '../../src/why/claims/runs'
import { CLAIM_TEST_IDS, CLAIM_TESTS, type ClaimTestId } from '../../src/why/claims/tests'
import { OUTCOMES, type Outcome, SPEAKERS, VERDICTS } from '../../src/why/claims/words'
import { makeGame, playOn, set } from '../helpers/makeGame'

const words = claimWords(englishWords)

const quiet = testClaims(playOn(makeGame()))!
const busy = testClaims(playOn(makeGame(), { unitedStates: set({ semisDuty: 0.5 }) }))!

/** Outcomes that a test can have: one threshold leaves nothing between, arithmetic neither, law has none. */
const OUTCOMES_OF = (id: ClaimTestId): readonly Outcome[] => {
  if (id === 'panel') return []
  return id === 'globalMarkets' || id === 'customs' ? ['borneOut', 'notBorneOut'] : OUTCOMES
}

const CASES = CLAIM_TEST_IDS.flatMap(id =>
  (id === 'panel' ? [undefined] : OUTCOMES_OF(id)).map(outcome => ({ id, outcome })),
)

const resultOf = (results: readonly ClaimResult[], id: ClaimTestId) => results.find(result => result.id === id)!

/** The same statement had it come out another way; its figures stay those of the engine. */
function withOutcome(result: ClaimResult, outcome: Outcome | undefined): ClaimResult {
  return { ...result, outcome } as ClaimResult
}

function drawnAs(outcome: Outcome, share: number, flips: Robustness['flips'] = []): Robustness {
  const rest = outcome === 'between' ? 'borneOut' : 'between'
  const shares = { borneOut: 0, between: 0, notBorneOut: 0, [outcome]: share, [rest]: 1 - share }
  return { draws: 200, unsolved: 0, shares, flips }
}

const isSentence = (text: string) => /^[“A-Z0-9][^{}]*[.]$/.test(text) && !/\bundefined\b|NaN|Infinity/.test(text)

describe.each(CASES)('$id, $outcome', ({ id, outcome }) => {
  test('every part is there and complete', () => {
    for (const results of [quiet, busy]) {
      const text = describeClaim(words, withOutcome(resultOf(results, id), outcome), outcome && drawnAs(outcome, 0.9))
      const { phrase, said, how, came, beyond, standard, sure } = text
      for (const sentence of [phrase, said, how, came, beyond, ...sure!.sentences, ...(standard ? [standard] : [])]) {
        expect(sentence).toSatisfy(isSentence)
      }
      expect(text.figure).toMatch(/\d/)
      expect(text.figure.length).toBeLessThanOrEqual(standard ? 60 : 54)
      expect(text.figure.startsWith('In a standard game: ')).toBe(standard !== undefined)
      expect(text.speaker.length).toBeGreaterThan(5)
    }
  })

  test('the figures in it are those of the engine', () => {
    const result = withOutcome(resultOf(busy, id), outcome)
    const { came, figure } = describeClaim(words, result)
    const said = Object.values(describeClaimFigures(words, id, result.figures as never))
    const outside = ['2013', '2016', '19', '8', '50', '10', '2.4', '7.7']
    for (const [number] of `${came} ${figure}`.matchAll(/[+−$]?\d[\d,.]*\d|\d/g)) {
      expect([...said.join(' ').matchAll(/[+−$]?\d[\d,.]*\d|\d/g)].map(([known]) => known).concat(outside)).toContain(
        number,
      )
    }
  })

  test('the verdict follows the draws', () => {
    const result = withOutcome(resultOf(busy, id), outcome)
    if (!outcome) {
      expect(describeClaim(words, result).verdict).toBe('cannotTest')
      return
    }
    const verdictAt = (share: number) => describeClaim(words, result, drawnAs(outcome, share)).verdict
    expect(verdictAt(0.9)).toBe(outcome === 'between' ? 'depends' : outcome)
    expect(verdictAt(0.6)).toBe('depends')
  })
})

test('every outcome of every claim says something else', () => {
  for (const id of CLAIM_TEST_IDS) {
    const said = OUTCOMES_OF(id).map(outcome => describeClaim(words, withOutcome(resultOf(busy, id), outcome)).came)
    expect(new Set(said).size).toBe(OUTCOMES_OF(id).length)
  }
})

test('texts ask for no figure that a test does not have, and speak every verdict, speaker, run and parameter', () => {
  const texts: Readonly<Record<string, Message>> = claims
  for (const id of CLAIM_TEST_IDS) {
    const known = [...Object.keys(CLAIM_UNITS[id]), ...(id === 'barriers' ? ['notWorse'] : [])]
    for (const [key, text] of Object.entries(texts).filter(([key]) => key.startsWith(`claim.${id}.`))) {
      for (const [, name] of String(text).matchAll(/\{(\w+)\}/g)) expect(known, key).toContain(name)
    }
    expect(Object.keys(resultOf(busy, id).figures).sort()).toEqual(
      known.filter(name => !name.endsWith('Limit') && name !== 'notWorse').sort(),
    )
  }
  const keys = [
    ...VERDICTS.map(verdict => `claims.verdict.${verdict}`),
    ...SPEAKERS.map(speaker => `speaker.${speaker}`),
    ...RUN_IDS.filter(id => id !== 'game' && id !== 'nobody').map(id => `claimRun.${id}`),
    ...PARAMETER_IDS.map(id => `claimParameter.${id}`),
  ]
  expect(Object.keys(claims)).toEqual(expect.arrayContaining(keys))
})

test('outcomes for which there is no text cannot happen', () => {
  const { globalMarkets, customs } = CLAIM_TESTS
  for (const priceChange of [-1, 0, 0.0024, 0.0025, 1]) {
    expect(OUTCOMES_OF('globalMarkets')).toContain(globalMarkets.judge({ priceUsd: 1, priceClosedUsd: 1, priceChange }))
  }
  expect(OUTCOMES_OF('customs')).toContain(customs.judge({ ...customs.measure(), unitUsd: 1 }))
})

test('of what talks gave, it is always told how much is assumed', () => {
  for (const outcome of OUTCOMES) {
    const result = withOutcome(resultOf(busy, 'dialogue'), outcome)
    const { chinaAssumed } = describeClaimFigures(words, 'dialogue', result.figures as never)
    expect(describeClaim(words, result).came).toMatch(/these points are assumed/)
    expect(describeClaim(words, result).came).toContain(chinaAssumed)
  }
})

test('jobs won and lost are the sums of their parts, and shares of draws add up, as they are shown', () => {
  const figures = resultOf(busy, 'downstream').figures as Readonly<Record<string, number>>
  const shown = describeClaimFigures(words, 'downstream', figures as never)
  const numberOf = (name: string) => Number(shown[name]!.replaceAll(',', '').replace('−', '-'))
  const parts = ['smelterJobs', 'millJobs', 'userJobs'].map(numberOf)
  const sumOf = (side: 1 | -1) => parts.reduce((sum, jobs) => sum + Math.max(0, side * jobs), 0)
  expect(parts.every(Number.isInteger)).toBe(true)
  expect([figures.gainedJobs, figures.lostJobs]).toEqual([sumOf(1), sumOf(-1)])
  const shares = { borneOut: 0.127, between: 0.837, notBorneOut: 0.036 }
  expect(describeOutcomeShares(words, shares)).toEqual({ borneOut: '13%', between: '84%', notBorneOut: '3%' })
})

test('who is not worse off by barriers is named', () => {
  const { figures } = resultOf(busy, 'barriers')
  const result = { ...resultOf(busy, 'barriers'), outcome: 'between', figures: { ...figures, usMUsd: 118 } }
  expect(describeClaim(words, result as ClaimResult).came).toMatch(
    /Not clearly worse off: the United States and Russia\.$/,
  )
})

test('how sure it is: draws, draws without a solution, and what would turn it', () => {
  const result = withOutcome(resultOf(busy, 'thirdCountries'), 'borneOut')
  const flip = { parameter: 'detourShare', value: 0.05, from: 0.15, outcome: 'between' } as const
  const factor = { parameter: 'userJobs', value: 0.5, from: 1, outcome: 'notBorneOut' } as const
  const { sure } = describeClaim(words, result, {
    ...drawnAs('borneOut', 0.83, [flip, { ...flip, value: 0.3 }, factor]),
    unsolved: 2,
  })
  expect(sure).toEqual({
    sentences: [
      'Held in 83% of 200 draws of everything uncertain.',
      '2 draws had no solution and speak for no verdict.',
    ],
    turnings: [
      {
        lead: 'One of these alone would put the figures between the thresholds:',
        changes: ['share of the detour in 2016: 0.05 or 0.3 instead of 0.15'],
      },
      {
        lead: 'One of these alone would turn the figures to not borne out:',
        changes: ['jobs of metal users that hang on price: 0.5 times as large'],
      },
    ],
  })
  const { sentences } = describeClaim(words, result, drawnAs('borneOut', 0.5)).sure!
  expect(sentences[0]).toMatch(/only 50% of 200 draws/)
  expect(sentences[1]).toMatch(/^No single uncertain value/)
  expect(describeClaim(words, result, 'waiting').sure).toBeUndefined()
  expect(describeClaim(words, resultOf(busy, 'customs')).sure!.sentences).toEqual([
    'Nothing here hangs on uncertain values.',
  ])
})

test('no text mocks, and quotation marks stand only round words of the article', () => {
  const printed = [
    'misclassified products',
    'impacting the global markets',
    'implemented and enforced',
    'disperse misunderstanding',
    'shifting burdens onto downstream sectors',
    'Markets are good at solving this type of issue',
  ]
  for (const text of Object.values(claims).flatMap(entry => (typeof entry === 'string' ? [entry] : []))) {
    for (const [, quoted] of text.matchAll(/“([^”]*)”/g)) expect(printed).toContain(quoted)
    expect(text).not.toMatch(/smuggl|!|claims to|so-called|admit/i)
  }
})
