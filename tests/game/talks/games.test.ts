/** Talks inside whole games: what must hold whatever is said. */
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { viewFor } from '../../../src/ai'
import {
  bySeat,
  type Decision,
  forecastTurn,
  logOf,
  replayLog,
  SEATS,
  scoreGame,
  type TurnRecord,
} from '../../../src/game'
import { rerunWith } from '../../../src/game/openLoop'
import { NANNING_2016 } from '../../../src/scenarios'
import { parseLog } from '../../../src/share/log'
import { makeGame, playOn, playTurn, playTurns, type SomeDecisions, set, turnOf } from '../../helpers/makeGame'
import { changed, G20_PACT, PAIR_PACT, propose, VALLEY_PACT } from '../../helpers/pacts'
import { plays, playWishes } from '../../helpers/randomPlay'
import { figuresOf, inForce, keeping, signedBy } from '../../helpers/talks'

vi.setConfig({ testTimeout: 60_000 })

const opening = makeGame()

const busy: SomeDecisions = { china: set({ retiredCapacity: 0.4 }), unitedStates: set({ semisDuty: 0.25 }) }

test('a pact that is never signed by all changes no figure, and once it has lapsed no bit of the world', () => {
  const talking = playTurns(makeGame(), [
    { ...busy, china: [...busy.china!, propose(PAIR_PACT)] },
    { ...busy, rusal: [propose(VALLEY_PACT)] },
    busy,
    busy,
  ])
  const silent = playTurns(makeGame(), [busy, busy, busy, busy])
  expect(figuresOf(talking)).toBe(figuresOf(silent))
  expect(talking.records[1]!.hash).not.toBe(silent.records[1]!.hash)
  expect(talking.records[3]!.hash).toBe(silent.records[3]!.hash)
})

test('a proposal costs a pip in its turn and none after; signing and leaving none', () => {
  const proposed = playTurn(makeGame(), { china: [propose(PAIR_PACT)] })
  expect(proposed.records[0]!.pips.china).toMatchObject({ spent: 1, held: 0 })
  const { id } = proposed.world.talks.proposals.find(({ terms }) => terms === PAIR_PACT)!
  const signed = playTurn(proposed, { unitedStates: [{ talk: 'sign', proposal: id }] })
  const left = playTurn(signed, { china: [{ talk: 'leave', pact: id }] })
  expect(left.records.slice(1).map(({ pips }) => pips.china.spent)).toEqual([0, 0])
  expect(left.records[1]!.pips.unitedStates).toMatchObject({ spent: 1, held: 1 })
})

test('the draft of the default scenario can be signed in the first two turns', () => {
  expect(NANNING_2016.draftPacts).toEqual([G20_PACT])
  const late = playTurns(makeGame(), [{}, signedBy(SEATS)])
  expect(late.world.talks.pacts[0]!.terms).toEqual(G20_PACT)
  expect(playTurns(makeGame(), [{}, {}]).world.talks.proposals).toEqual([])
})

test('a draft that promises a closed lever is not on the table', () => {
  expect(makeGame({ closedLevers: ['newPlants'] }).world.talks.proposals).toEqual([])
})

test('what is found does not hang on what else is decided', () => {
  const kept = keeping(G20_PACT)
  const beside = {
    unitedStates: set({ customsEnforcement: 0.5 }),
    rusal: set({ homeDiscount: 0.05, modernisation: 0.1 }),
  }
  const cheat = {
    china: set({ enforcement: 0 }),
    unitedStates: [...kept.unitedStates, ...beside.unitedStates],
    rusal: [...kept.rusal, ...beside.rusal, propose(VALLEY_PACT)],
  }
  const isBeside = (decision: Decision) =>
    'lever' in decision
      ? ['customsEnforcement', 'homeDiscount', 'modernisation'].includes(decision.lever)
      : decision.talk === 'propose'
  const foundIn = (records: readonly TurnRecord[]) => records.map(({ talks }) => talks.pacts[0]?.found ?? [])
  const counts = Array.from({ length: 20 }, (_, seed) => {
    const game = playTurns(inForce(G20_PACT, kept, { ...opening, seed }), [cheat, cheat, cheat])
    // The run starts from the scenario's own draft, which is the pact that was signed.
    const without = rerunWith(game, decisions => bySeat(seat => decisions[seat].filter(each => !isBeside(each))))
    if (!without.ok) throw new Error('not converged')
    expect(foundIn(without.value)).toEqual(foundIn(game.records))
    return foundIn(game.records).flat().length
  })
  expect(new Set(counts)).toEqual(new Set([0, 1]))
})

test('without the decisions of a seat the pact it signed never begins', () => {
  const game = playTurns(inForce(G20_PACT, keeping(G20_PACT)), [keeping(G20_PACT)])
  const without = rerunWith(game, decisions => ({ ...decisions, rusal: [] }))
  expect(without.ok && without.value.map(({ talks }) => talks.pacts.length)).toEqual([0, 0])
})

test('a forecast has the others keep the pact in force, and finds no breach', () => {
  const game = inForce(G20_PACT)
  const forecast = forecastTurn(game, 'unitedStates', set({ semisDuty: 0.5 }))
  if (!forecast.ok) throw new Error('not converged')
  const { settings, talks } = forecast.value
  expect([settings.enforcement, settings.retiredCapacity, settings.newPlants]).toEqual([0.75, 0.3, 0.05])
  expect(talks.pacts[0]).toMatchObject({ broke: ['unitedStates'], found: [], isPaid: true })
})

test('a forecast signs nothing for the others, and puts in force what one’s own signature completes', () => {
  const two = playTurn(makeGame(), {
    china: [{ talk: 'sign', proposal: 1 }],
    unitedStates: [{ talk: 'sign', proposal: 1 }],
  })
  const pactsIf = (decisions: Parameters<typeof forecastTurn>[2]) => {
    const forecast = forecastTurn(two, 'rusal', decisions)
    return forecast.ok ? forecast.value.talks.pacts.length : undefined
  }
  expect(pactsIf([])).toBe(0)
  expect(pactsIf([{ talk: 'sign', proposal: 1 }])).toBe(1)
  const proposing = forecastTurn(two, 'rusal', [propose(VALLEY_PACT)])
  expect(proposing.ok && proposing.value.talks.proposals).toHaveLength(1)
})

test('a game with talks comes back from its log, through text, with every record', () => {
  const cheat = { ...keeping(G20_PACT), china: set({ enforcement: 0 }) }
  const game = playOn(
    playTurns(makeGame(), [signedBy(SEATS, keeping(G20_PACT)), cheat, { china: [propose(VALLEY_PACT)] }]),
  )
  const parsed = parseLog(JSON.parse(JSON.stringify(logOf(game))))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
  const replayed = replayLog(parsed.value)
  expect(replayed.ok && JSON.stringify(replayed.value.records)).toBe(JSON.stringify(game.records))
})

test('a log in which somebody signs what was never proposed does not replay', () => {
  const log = logOf(playTurns(makeGame(), [{}, {}]))
  const turns = log.turns.map(turn => ({ ...turn, decisions: turnOf({ china: [{ talk: 'sign', proposal: 77 }] }) }))
  expect(replayLog({ ...log, turns })).toEqual({ ok: false, error: { kind: 'illegalDecision', turn: 1 } })
})

test('co-investing is cheaper between seats that trust each other', () => {
  const played = playOn(makeGame(), {
    china: set({ coInvestment: 0.1 }),
    rusal: set({ newPlants: 0.1, investorShare: 0.49 }),
  })
  const [first, second] = played.records
  expect(first!.pips.china.spent).toBeCloseTo(1, 10)
  expect(second!.pips.china.spent).toBeCloseTo(1.6 - first!.trust.chinaRusal / 100, 10)
})

test('random games really talk: pacts begin, are broken, found out and left', () => {
  const seen = { begun: 0, broke: 0, found: 0, left: 0, ran: 0 }
  fc.assert(
    fc.property(plays, play => {
      for (const { turn, talks } of playWishes(play).records) {
        seen.left += talks.left.length
        for (const { pact, broke, found } of talks.pacts) {
          seen.begun += pact.firstTurn === turn ? 1 : 0
          seen.ran += pact.lastTurn === turn ? 1 : 0
          seen.broke += broke.length
          seen.found += found.length
        }
      }
    }),
    { numRuns: 200, seed: 13 },
  )
  for (const [what, count] of Object.entries(seen)) expect(count, what).toBeGreaterThan(0)
})

test('the order in which the seats hand in changes nothing', () => {
  fc.assert(
    fc.property(plays, play => {
      const game = playWishes(play)
      const turned = game.records.reduce(
        (now, { decisions: { china, unitedStates, rusal } }) => playTurn(now, { rusal, unitedStates, china }),
        makeGame({ seed: play.seed, turns: game.scenario.turns, events: game.scenario.events }),
      )
      expect(turned.records.at(-1)!.hash).toBe(game.records.at(-1)!.hash)
      expect(scoreGame(turned)).toEqual(scoreGame(game))
    }),
    { numRuns: 40 },
  )
})

test('computer players do not see a breach that was not found', () => {
  const unseen = changed(G20_PACT, { inspectors: false })
  const game = playTurn(inForce(unseen, keeping(unseen)), { ...keeping(unseen), china: set({ enforcement: 0 }) })
  expect(game.world.talks.pacts[0]!.broken.china).toBe(1)
  expect(viewFor(game, 'unitedStates').talks.pacts[0]).toMatchObject({ id: 1, broken: { china: 0 } })
})
