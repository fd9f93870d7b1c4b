/** The numbers of what was decided and of what it did. */
import { type Decision, isLeverDecision, type LeverId, leverOf, SEATS, type Seat, scoreGame } from '../../../src/game'
import type { TurnRecord } from '../../../src/game/record'
import type { DecisionEffect } from '../../../src/why/whatIf/matteredMost'
import { percent, type Rule, usd, type Value } from '../../helpers/tracedNumbers'
import { SEAT, type Source } from './source'

/** Said in words where they are off or full. */
const EFFORTS: readonly LeverId[] = ['enforcement', 'exportInspection', 'customsEnforcement']

/** The value of a lever with the unit that stands at it; none where it is said in words. */
function leverValue(lever: LeverId, value: number): readonly Value[] {
  switch (leverOf(lever).unit) {
    case 'fraction':
      return EFFORTS.includes(lever) && (value === 0 || value === 1) ? [] : [percent(value)]
    case 'usdPerTonne':
      return [usd(value)]
    case 'billionUsd':
      return value === 0 ? [] : [usd(value)]
    case 'megatonne':
      return value === 0 ? [] : [value]
    default:
      return []
  }
}

/** The number in a decision; what a pact promises is said only where a record of the talks is given. */
function decided(decision: Decision, seat: Seat, record?: TurnRecord): readonly Value[] {
  if (isLeverDecision(decision)) return leverValue(decision.lever, decision.value)
  if (!record || decision.talk !== 'sign') return []
  const { proposals, lapsed, pacts } = record.talks
  const signed = [...proposals, ...lapsed, ...pacts.map(({ pact }) => pact)].find(({ id }) => id === decision.proposal)
  const own = signed!.terms.commitments.filter(({ lever }) => leverOf(lever).seat === seat)
  return own.flatMap(({ lever, value }) => leverValue(lever, value))
}

export function decisionRules({ game, halves }: Source): readonly Rule[] {
  return [
    {
      section: 'decisions, turns',
      select: '.decisions tbody th',
      factsOf: (_, index) => ({ values: [], names: [halves[index + 1]!] }),
    },
    {
      section: 'decisions',
      select: '.decisions tbody li',
      factsOf: line => {
        const row = line.closest('tr')!
        const turn = [...row.parentElement!.children].indexOf(row)
        // What the wire says of an event is wording.
        const seat = SEATS[[...row.querySelectorAll('td')].indexOf(line.closest('td')!)]
        const decision = seat && game.records[turn]!.decisions[seat][[...line.parentElement!.children].indexOf(line)]
        return { values: decision ? decided(decision, seat) : [] }
      },
    },
    {
      section: 'decisions, what-ifs',
      select: '.decisions .what-if-open',
      factsOf: (_, index) => ({ values: [], names: [halves[index + 1]!] }),
    },
  ]
}

export function matteredRules({ game, halves, ask }: Source): readonly Rule[] {
  const { own, world, decisions, tried } = ask('matteredMost', SEAT)
  const factsOf = ({ turn, decision, instead, breaches }: DecisionEffect, effect: Value) => {
    const say = (each: Decision) => decided(each, SEAT, game.records[turn - 1])
    const told = breaches.map(({ brokenIn, foundIn }) => halves[foundIn ?? brokenIn]!)
    return { values: [...say(decision), ...(instead ? say(instead) : []), effect], names: [halves[turn]!, ...told] }
  }
  // The difference of the two scores as they are written, as the what-if has it.
  const real = scoreGame(game)[SEAT].total
  const written = (score: number) => Number(score.toFixed(1))
  const points = Math.abs(written(real - own!.ownPoints) - written(real))
  const facts = [factsOf(own!, points), factsOf(world!, usd(Math.abs(world!.worldPriceUsd)))]
  return [
    { section: 'mattered most', select: '.mattered-columns section', factsOf: (_, index) => facts[index]! },
    { section: 'mattered most, tries', select: '.mattered', factsOf: () => ({ values: [decisions, tried] }) },
  ]
}
