import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { CHARACTERS, decideFor } from '../../../src/ai'
import {
  type Decision,
  drawEvents,
  EVENT_IDS,
  FIGURE_VALUES,
  type FigureId,
  forecastTurn,
  type Game,
  gameBefore,
  SEATS,
  type Seat,
} from '../../../src/game'
import { resolveWorld } from '../../../src/game/resolveWorld'
import { BUILT_IN } from '../../../src/scenarios'
import { type Band, bandOf, bandOfTurn, bandsOfGame } from '../../../src/why/band/band'
import { asKnownTo } from '../../../src/why/band/openQuestions'
import { outcomesOf } from '../../../src/why/band/outcomes'
import { stylesOf } from '../../../src/why/band/styles'
import { TRIES, triesOf } from '../../../src/why/band/tries'
import { makeGame, playTurn, playTurns, set, turnOf } from '../../helpers/makeGame'
import { decisionsOf, legalPart, plays, playWishes } from '../../helpers/randomPlay'

vi.setConfig({ testTimeout: 120_000 })

const FIGURE_IDS = Object.keys(FIGURE_VALUES) as FigureId[]
const CUT = set({ retiredCapacity: 0.5 })

function band(game: Game, seat: Seat, decisions: readonly Decision[] = []): Band {
  const found = bandOf(game, seat, decisions)
  if (!found) throw new Error('no try has a solution')
  return found
}

/** A game whose running turn is somewhere in a random one, and what a seat might draft there. */
const positions = plays.chain(play =>
  fc.record({
    play: fc.constant(play),
    played: fc.nat({ max: play.wishes.length - 1 }),
    seat: fc.constantFrom(...SEATS),
  }),
)

function positionOf({ play, played, seat }: typeof positions extends fc.Arbitrary<infer T> ? T : never) {
  const game = gameBefore(playWishes(play), played + 1)
  return { game, seat, draft: legalPart(game, seat, decisionsOf(game, play.wishes[played]![seat])) }
}

/** Two games that went alike so far, and in which chance brings other events in the running turn. */
function twins(turns: number): readonly [Game, Game] {
  const quiet = Array.from({ length: 4000 }, (_, seed) => seed).filter(seed =>
    Array.from({ length: turns }, (_, i) => drawEvents([], EVENT_IDS, seed, i + 1)).every(({ length }) => length === 0),
  )
  const comes = (seed: number) => JSON.stringify(drawEvents([], EVENT_IDS, seed, turns + 1))
  const other = quiet.find(seed => comes(seed) !== comes(quiet[0]!))!
  const every = { china: CUT, unitedStates: set({ semisDuty: 0.25 }), rusal: set({ newPlants: 0.1 }) }
  const play = (seed: number) => playTurns(makeGame({ events: EVENT_IDS, seed }), Array(turns).fill(every))
  return [play(quiet[0]!), play(other)]
}

test('a band holds nothing of the chance of its game: two games alike so far have the same, whatever comes next', () => {
  for (const turns of [0, 1, 2]) {
    const [one, other] = twins(turns)
    expect(playTurn(one).records[turns]!.events).not.toEqual(playTurn(other).records[turns]!.events)
    for (const seat of SEATS)
      expect(band(one, seat, seat === 'china' ? CUT : [])).toEqual(band(other, seat, seat === 'china' ? CUT : []))
  }
})

test('a band holds nothing of what the others decide in its turn or later, nor of the run in which nobody acts', () => {
  const early = playTurns(makeGame({ events: EVENT_IDS, seed: 11 }), [{ china: CUT }, { china: CUT }])
  const calm = playTurns(early, [{ china: CUT }, {}])
  const wild = playTurns(early, [
    { china: CUT, unitedStates: set({ semisDuty: 0.25, metalDuty: 0.1 }), rusal: set({ newPlants: 0.1 }) },
    { unitedStates: set({ semisDuty: 0.5 }) },
  ])
  expect(calm.records[2]!.market).not.toEqual(wild.records[2]!.market)
  const shown = band(early, 'china', CUT)
  expect(bandOfTurn(calm, 'china', 3)).toEqual(shown)
  expect(bandOfTurn(wild, 'china', 3)).toEqual(shown)
  expect(band({ ...early, world: { ...early.world }, noChange: [] }, 'china', CUT)).toEqual(shown)
})

test('breaches that others keep hidden are not in a band, not even in the last turn, in which the past is looked into', () => {
  const sign: readonly Decision[] = [{ talk: 'sign', proposal: 1 }]
  const kept = { china: set({ enforcement: 0.75, retiredCapacity: 0.3 }), rusal: set({ newPlants: 0.05 }) }
  const all = { china: [...sign, ...kept.china], unitedStates: sign, rusal: [...sign, ...kept.rusal] }
  const game = playTurns(makeGame({ turns: 4 }), [all, kept, kept])
  const [pact] = game.world.talks.pacts
  const withBroken = (broken: Partial<Record<Seat, number>>): Game => {
    const pacts = [{ ...pact!, broken: { ...pact!.broken, ...broken } }]
    return { ...game, world: { ...game.world, talks: { ...game.world.talks, pacts } } }
  }
  const honest = band(withBroken({}), 'china', kept.china)
  expect(band(withBroken({ rusal: 3, unitedStates: 2 }), 'china', kept.china)).toEqual(honest)
  expect(band(withBroken({ china: 3 }), 'china', kept.china)).not.toEqual(honest)
})

test('the same turn has the same band, alone, in its game and from the record of a longer game', () => {
  fc.assert(
    fc.property(positions, position => {
      const { game, seat, draft } = positionOf(position)
      const played = playTurn(game, { [seat]: draft })
      const turn = game.world.turn + 1
      expect(bandOfTurn(played, seat, turn)).toEqual(bandOf(game, seat, draft))
      expect(bandsOfGame(played, seat)[turn - 1]).toEqual(bandOf({ ...game, world: { ...game.world } }, seat, draft))
    }),
    { numRuns: 3 },
  )
})

test('nine of ten tries lie in the band of every figure and goal, and its ends are in order', () => {
  fc.assert(
    fc.property(positions, position => {
      const { game, seat, draft } = positionOf(position)
      const outcomes = outcomesOf(game, seat, draft)
      const { figures, measures, tries } = band(game, seat, draft)
      expect(tries).toBe(TRIES)
      for (const id of FIGURE_IDS) {
        const values = outcomes.map(FIGURE_VALUES[id])
        const { low, high } = figures[id]
        expect(low).toBeLessThanOrEqual(high)
        expect(values.filter(value => value < low).length).toBeLessThanOrEqual(TRIES / 20)
        expect(values.filter(value => value > high).length).toBeLessThanOrEqual(TRIES / 20)
        expect(values.filter(value => value >= low && value <= high).length).toBeGreaterThanOrEqual(0.9 * TRIES)
      }
      expect(measures.employment).toEqual(figures.chinaJobs)
    }),
    { numRuns: 8 },
  )
})

test('each try is a turn of the engine: solving equal ones once and starting near changes no digit that is shown', () => {
  fc.assert(
    fc.property(positions, position => {
      const { game, seat, draft } = positionOf(position)
      const outcomes = outcomesOf(game, seat, draft)
      const inspection = { lastTurn: game.scenario.turns }
      const known = asKnownTo(game.world, seat)
      triesOf(game, seat).forEach(({ others, events, seed }, i) => {
        const all = turnOf({ ...others, [seat]: draft })
        const step = resolveWorld(game.model, known, all, events, undefined, { seed, ...inspection })
        if (!step.ok) throw new Error('not converged')
        const pacts = step.value.record.talks.pacts.map(({ found }) => found)
        expect(outcomes[i]!.talks.pacts.map(({ found }) => found)).toEqual(pacts)
        expect(outcomes[i]!.events).toEqual(step.value.record.events)
        for (const id of FIGURE_IDS) {
          const value = FIGURE_VALUES[id](step.value.record)
          expect(Math.abs(FIGURE_VALUES[id](outcomes[i]!) - value)).toBeLessThan(1e-6 * Math.max(1, Math.abs(value)))
        }
      })
    }),
    { numRuns: 4 },
  )
})

test('the forecast is one of the things that may happen: its price lies between the extremes of the tries', () => {
  for (const seat of SEATS) {
    const game = playTurns(makeGame({ events: EVENT_IDS, seed: 5 }), Array(3).fill({ china: CUT }))
    const line = forecastTurn(game, seat, [])
    if (!line.ok) throw new Error('not converged')
    const prices = outcomesOf(game, seat, []).map(FIGURE_VALUES.worldPrice)
    const price = FIGURE_VALUES.worldPrice(line.value)
    expect(price).toBeGreaterThanOrEqual(Math.min(...prices))
    expect(price).toBeLessThanOrEqual(Math.max(...prices))
    expect(new Set(prices).size).toBeGreaterThan(50)
  }
})

test('the band moves with the own decisions', () => {
  const game = makeGame({ events: EVENT_IDS })
  const [nothing, cut] = [band(game, 'china'), band(game, 'china', CUT)]
  expect(cut.figures.chinaPrice.low).toBeGreaterThan(nothing.figures.chinaPrice.low)
  expect(cut.figures.chinaPrice.high).toBeGreaterThan(nothing.figures.chinaPrice.high)
})

test('what others may do is what their characters would, each as likely; a caretaker does nothing', () => {
  const game = playTurn(makeGame({ seed: 3 }), { unitedStates: set({ semisDuty: 0.25 }) })
  const styles = stylesOf(game, 'china', 'unitedStates', [1, 2, 3]).map(decisions => JSON.stringify(decisions))
  for (const persona of CHARACTERS.unitedStates) {
    const possible = [1, 2, 3].map(seed => JSON.stringify(decideFor(game, 'unitedStates', persona, seed).decisions))
    for (const decisions of possible) expect(styles).toContain(decisions)
  }
  expect(styles).toHaveLength(3 * (CHARACTERS.unitedStates.length + 2))
  expect(styles).toContain(JSON.stringify(set({ semisDuty: 0.25 })))
  const recorded = makeGame({ ...BUILT_IN.history, events: [] })
  expect(stylesOf(recorded, 'china', 'unitedStates', [1, 2, 3])).toHaveLength(21)
  const office = { ...game.world.office, unitedStates: { warnedTurns: 3, belowTurns: 2, lostTurn: 1 } }
  expect(stylesOf({ ...game, world: { ...game.world, office } }, 'china', 'unitedStates', [1])).toEqual([[]])
})
