/** How a cause moves a figure that is no outcome of the market alone. */
import { FOUND_PROMISE_MT, KEPT_PROMISE_MT } from '../../game/talks/effects'
import type { MeasureId } from '../../why/figures'
import { describeExact } from '../amounts'
import { ways } from '../messages/en/ways'
import type { EquationId } from '../modelLinks'
import type { Bar } from './bars'
import type { WhyWords } from './whyWords'

/** Figures that are moved in the same way. */
type Kind =
  | 'trust'
  | 'standing'
  | 'access'
  | 'rules'
  | 'mandate'
  | 'promise'
  | 'budget'
  | 'earnings'
  | 'ebitda'
  | 'debt'

/** The kind of each figure that market sentences do not explain. */
const KIND_OF: Readonly<Partial<Record<MeasureId, Kind>>> = {
  trust: 'trust',
  chinaStanding: 'standing',
  standing: 'standing',
  rusalAccess: 'access',
  access: 'access',
  usRules: 'rules',
  rules: 'rules',
  'mandate.china': 'mandate',
  'mandate.unitedStates': 'mandate',
  'mandate.rusal': 'mandate',
  promise: 'promise',
  usBudget: 'budget',
  budget: 'budget',
  chinaEarnings: 'earnings',
  earnings: 'earnings',
  rusalEbitda: 'ebitda',
  ebitda: 'ebitda',
  rusalNetDebt: 'debt',
  netDebt: 'debt',
}

const EQUATION_OF_KIND: Readonly<Record<Kind, EquationId>> = {
  trust: 'trust',
  standing: 'trust',
  access: 'trust',
  rules: 'trust',
  mandate: 'mandate',
  promise: 'capacity',
  budget: 'accounts',
  earnings: 'accounts',
  ebitda: 'accounts',
  debt: 'accounts',
}

type WayKey = Extract<keyof typeof ways, `way.${string}`>

/** Whether something of its own is said of a way; English is the model for other languages. */
function isWay(key: string): key is WayKey {
  return Object.hasOwn(ways, key)
}

/** The equation by which a figure is reckoned, where the market alone does not make it. */
export function equationOfWay(measure: MeasureId | undefined): EquationId | undefined {
  const kind = measure && KIND_OF[measure]
  return kind && EQUATION_OF_KIND[kind]
}

function say(words: WhyWords, key: WayKey): string {
  const mt = (amount: number) => describeExact(words, Math.abs(amount))
  return words.say(ways[key], { kept: mt(KEPT_PROMISE_MT), found: mt(FOUND_PROMISE_MT) })
}

/** What is said of one part of one kind, if anything. */
function ownWay(kind: Kind, { member, parts }: Bar, measure: MeasureId): WayKey | undefined {
  const [part] = parts
  if (kind === 'mandate' && part !== 'talks' && measure === `mandate.${member}`) {
    return part === 'adjustmentAid' ? 'way.mandate.aid' : 'way.mandate.own'
  }
  const kinds = kind === 'standing' ? ['standing', 'trust'] : [kind]
  return kinds.map(each => `way.${each}.${part}`).find(isWay)
}

/**
 * Say how the cause of a bar moves a figure that the market alone does not make.
 *
 * @param how What the cause does on the market; left out where the figure has a sentence of its own for the cause.
 */
export function describeWay(
  words: WhyWords,
  bar: Bar,
  measure: MeasureId | undefined,
  how: readonly string[],
): readonly string[] {
  const kind = measure && KIND_OF[measure]
  if (!kind || bar.parts.length > 1) return how
  const own = ownWay(kind, bar, measure)
  if (own) return own === 'way.mandate.own' ? [...how, say(words, own)] : [say(words, own)]
  const isWorld = bar.member === 'events' || bar.member === 'trend'
  const group = kind === 'standing' ? 'trust' : kind
  const rest = `way.${group}.${isWorld ? 'world' : 'other'}`
  return isWay(rest) ? [...how, say(words, rest)] : how
}

/** Levers that themselves change how much China can smelt; others reach that goal through pacts alone. */
const OF_CAPACITY: readonly string[] = ['retiredCapacity', 'enforcement']

/** Whether a lever moved a figure only by keeping a pact or breaking it. */
export function isThroughPact(measure: MeasureId | undefined, lever: string): boolean {
  return measure === 'promise' && !OF_CAPACITY.includes(lever) && lever !== 'talks'
}
