/** The numbers of the ledger of claims: figures and thresholds of each test, its draws, and what would turn it. */
import { CLAIM_UNITS, type ClaimUnit } from '../../../src/describe/claimUnits'
import { claims } from '../../../src/describe/messages/en/claims'
import { roundShares } from '../../../src/describe/roundShares'
import { type ClaimResult, testClaims } from '../../../src/why/claims/ledger'
import type { Flip } from '../../../src/why/claims/robustness'
import { joinParts, partsOf, type Robustness, USUAL_DRAWS } from '../../../src/why/claims/robustnessOf'
import { CLAIM_TESTS } from '../../../src/why/claims/tests'
import { NEEDED_SHARE } from '../../../src/why/claims/verdict'
import { OUTCOMES, type Outcome } from '../../../src/why/claims/words'
import { percent, type Rule, usd, type Value } from '../../helpers/tracedNumbers'
import { fewer, type Source } from './source'

/** Smaller changes are written as none. */
const SMALLEST_CHANGE = 0.00005

function shown(value: number, unit: ClaimUnit): Value | undefined {
  switch (unit) {
    case 'usd':
      return usd(value)
    case 'percent':
    case 'percentFine':
    case 'percentChange':
      return percent(value)
    case 'moreOrLess':
    case 'higherOrLower':
      return Math.abs(value) < SMALLEST_CHANGE ? undefined : percent(Math.abs(value))
    case 'exact':
      return Math.abs(value)
    default:
      return value
  }
}

type Named = Readonly<Record<string, Value | undefined>>

/** Figures and thresholds of a test by the names that they have in its texts. */
function namedOf({ id, figures }: ClaimResult): Named {
  const units: Readonly<Record<string, ClaimUnit>> = CLAIM_UNITS[id]
  const limits = Object.entries<number>(CLAIM_TESTS[id].limits).map(([name, value]) => [`${name}Limit`, value] as const)
  const all = [...Object.entries<number>(figures), ...limits]
  return Object.fromEntries(all.map(([name, value]) => [name, shown(value, units[name]!)]))
}

/** The values of a text in the order in which it names them. */
function inText(key: string, named: Named): readonly Value[] {
  const text = (claims as unknown as Readonly<Record<string, string>>)[key] ?? ''
  return [...text.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => named[name!] ?? [])
}

/** What each line of what would turn an outcome says: the ends of one uncertain value, and where it stands. */
function turningsOf(flips: readonly Flip[]): readonly (readonly Value[])[] {
  return OUTCOMES.flatMap(outcome => {
    const turning = flips.filter(flip => flip.outcome === outcome)
    const parameters = [...new Set(turning.map(({ parameter }) => parameter))]
    return parameters.map(id => {
      const ends = turning.filter(({ parameter }) => parameter === id)
      return [...ends.map(({ value }) => value), ends[0]!.from]
    })
  })
}

function drawRules(row: string, outcome: Outcome, robustness: Robustness): readonly Rule[] {
  const { draws, unsolved, shares, flips } = robustness
  const section = `${row}, draws`
  const sure = `[data-testid="${row}"] dl > div:nth-child(4)`
  const turnings = turningsOf(flips)
  const key = outcome === 'between' ? 'split' : shares[outcome] < NEEDED_SHARE ? 'notHeld' : 'held'
  const exact = OUTCOMES.map(each => shares[each])
  const solved = exact.reduce((sum, share) => sum + share, 0)
  // Rounded so that the parts add up to what they are parts of.
  const whole = roundShares(exact, Number(solved.toFixed(2)), 0.01).map(percent)
  const percentOf = (each: Outcome) => whole[OUTCOMES.indexOf(each)]!
  const [borneOut, between, notBorneOut] = whole
  const named = { draws, share: percentOf(outcome), borneOut, between, notBorneOut }
  const lines: Rule = {
    section: `${row}, turnings`,
    select: `${sure} li`,
    factsOf: (_, index) => ({ values: turnings[index]! }),
  }
  return [
    {
      section,
      select: `${sure} p span[data-outcome]`,
      factsOf: part => ({ values: [percentOf(part.getAttribute('data-outcome') as Outcome)] }),
    },
    ...(turnings.length > 0 ? [lines] : []),
    {
      section,
      select: sure,
      factsOf: () => ({ values: [...inText(`claims.${key}`, named), unsolved] }),
    },
  ]
}

function textRules(row: string, result: ClaimResult): readonly Rule[] {
  const named = namedOf(result)
  const rule = (select: string, ...parts: readonly string[]): Rule => ({
    section: row,
    select: `[data-testid="${row}"] ${select}`,
    factsOf: () => ({ values: parts.flatMap(part => inText(`claim.${result.id}.${part}`, named)) }),
  })
  return [
    rule('h3', 'phrase', 'figure'),
    // From below, since each is gone when the next is looked for.
    rule('dl > div:nth-child(3)', result.outcome ?? 'cannotTest'),
    rule('dl > div:nth-child(2)', 'how', ...(result.basis === 'standard' ? ['standard'] : [])),
    rule('dl > div:nth-child(1)', 'said'),
    rule('dl', 'beyond'),
  ]
}

export function claimRules({ game, ask }: Source): readonly Rule[] {
  const parts = partsOf(USUAL_DRAWS).map(part => ask('claims', fewer(part)))
  const robustness = joinParts(USUAL_DRAWS, parts)
  return [
    { section: 'claims, draws', select: '.claims-status', factsOf: () => ({ values: [USUAL_DRAWS] }) },
    ...testClaims(game)!.flatMap(result => {
      const row = `claim-${result.id}`
      const drawn = robustness[result.id]
      const draws = drawn && result.outcome ? drawRules(row, result.outcome, drawn) : []
      return [...draws, ...textRules(row, result)]
    }),
  ]
}
