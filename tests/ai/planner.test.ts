import { expect, test, vi } from 'vitest'
import { CHARACTERS, DEFAULT_PERSONAS, decideFor, type PersonaId, PLANNERS, simulateGame, viewFor } from '../../src/ai'
import { expectFor } from '../../src/ai/planner/expect'
import { explainPlan } from '../../src/ai/planner/explain'
import { planOf, without } from '../../src/ai/planner/plan'
import { searchPlan } from '../../src/ai/planner/search'
import { ROLLOUTS } from '../../src/ai/planner/think'
import { checkDecisions, EVENT_IDS, isLeverDecision, SEATS, type Seat, scoreGame } from '../../src/game'
import { makeGame, playTurn, set, withMandate } from '../helpers/makeGame'

vi.setConfig({ testTimeout: 240_000 })

/** Seeds per seat; `PLANNER_SEEDS=400 npx vitest run tests/ai/planner.test.ts` plays more. */
const SEEDS = Array.from({ length: Number(process.env.PLANNER_SEEDS ?? 20) }, (_, seed) => seed)
/** Score points by which planned play must lie ahead of random play to be clearly better. */
const CLEARLY = 2

function scoreOf(seat: Seat, persona: PersonaId, seed: number): number {
  const opponents = { ...DEFAULT_PERSONAS, [seat]: persona }
  const played = simulateGame(makeGame({ seed, events: EVENT_IDS }), opponents)
  if (!played.ok) throw new Error(JSON.stringify(played.error))
  return scoreGame(played.value)[seat].total
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

test.each(SEATS)('planned play of %s clearly beats random play in 95 % of seeds', seat => {
  const ahead = SEEDS.filter(seed => scoreOf(seat, 'plannerSteady', seed) > scoreOf(seat, 'random', seed) + CLEARLY)
  expect(ahead.length / SEEDS.length).toBeGreaterThanOrEqual(0.95)
})

/**
 * Points by which a stronger planner may fall behind a weaker one: it looks further ahead on the assumption that the others
 * do as last turn, and characters do not.
 */
const WITHIN = 0.5

test('more search is hardly worse, on average over all seats', () => {
  const seeds = SEEDS.slice(0, SEEDS.length / 4)
  const means = PLANNERS.map(planner => mean(SEATS.flatMap(seat => seeds.map(seed => scoreOf(seat, planner, seed)))))
  for (const [i, weaker] of means.slice(0, -1).entries()) expect(means[i + 1]).toBeGreaterThan(weaker - WITHIN)
})

test('planners decide what the gate allows, rich or poor, and the same each time', () => {
  for (const seed of [1, 2, 3]) {
    const rich = playTurn(makeGame({ seed, events: EVENT_IDS }), { unitedStates: set({ metalDuty: 0.1 }) })
    for (const game of [rich, SEATS.reduce((poor, seat) => withMandate(poor, seat, 11 * seed), rich)]) {
      for (const seat of SEATS) {
        for (const planner of PLANNERS) {
          const thought = decideFor(game, seat, planner)
          expect(checkDecisions(game, seat, thought.decisions)).toBeUndefined()
          expect(JSON.stringify(decideFor(game, seat, planner))).toBe(JSON.stringify(thought))
        }
      }
    }
  }
})

test('a planner plays as many plans to the end as its strength allows, whatever the position', () => {
  const game = makeGame()
  for (const seat of SEATS) {
    for (const rollouts of Object.values(ROLLOUTS)) {
      let played = 0
      const expectation = expectFor(game, seat)
      const counted = (plan: Parameters<typeof expectation>[0]) => {
        played++
        return expectation(plan)
      }
      const found = searchPlan(viewFor(game, seat), counted, [[]], rollouts)
      expect(played).toBe(rollouts)
      expect(found.tried).toBe(rollouts)
    }
  }
})

test('a planner expects of its plan at least what it expects of doing nothing and of every character', () => {
  const game = playTurn(makeGame({ seed: 5, events: EVENT_IDS }), { china: set({ enforcement: 0.5 }) })
  for (const seat of SEATS) {
    const expectation = expectFor(game, seat)
    const worth = (persona: PersonaId) =>
      expectation(planOf(decideFor(game, seat, persona).decisions.filter(isLeverDecision)))!.total
    const best = Math.max(...(['statusQuo', ...CHARACTERS[seat]] as const).map(worth))
    // An order given once is worth what it is as one: the plan found may say so and its decisions cannot.
    expect(worth('plannerDeep')).toBeGreaterThan(best - 0.5)
  }
})

test('what a planner says of its plan is what leaving that lever alone would cost', () => {
  const game = playTurn(makeGame({ seed: 5 }))
  for (const seat of SEATS) {
    const expectation = expectFor(game, seat)
    const found = searchPlan(viewFor(game, seat), expectation, [[]], 30)
    const reason = explainPlan(found, expectation)
    expect(reason.id).toBe('plannerExpects')
    if (reason.id !== 'plannerExpects') continue
    const { lever, value, points, goal } = reason.data
    expect(found.plan).toContainEqual(expect.objectContaining({ lever, value }))
    const costs = found.plan.map(entry => found.score!.total - expectation(without(found.plan, entry.lever))!.total)
    expect(points).toBe(Math.max(...costs))
    const less = expectation(without(found.plan, lever))!
    const gains = found.score!.goals.map((each, i) => each.goal.weight * (each.score - less.goals[i]!.score))
    expect(found.score!.goals[gains.indexOf(Math.max(...gains))]!.goal.id).toBe(goal)
  }
})

test('a planner knows nothing of events to come', () => {
  const game = makeGame({ seed: 3, events: EVENT_IDS })
  const noEvents = makeGame({ seed: 3, events: [] })
  for (const seat of SEATS) {
    expect(decideFor(game, seat, 'plannerQuick')).toEqual(decideFor(noEvents, seat, 'plannerQuick'))
  }
})
