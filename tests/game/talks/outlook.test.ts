import { expect, test, vi } from 'vitest'
import { type Game, type PactTerms, pactOutlook, SEATS, scoreGame, standingOutlook } from '../../../src/game'
import { brokenValue } from '../../../src/game/talks/temptation'
import { deepFreeze } from '../../helpers/deepFreeze'
import { makeGame, playOn, playTurn, playTurns, set } from '../../helpers/makeGame'
import { changed, G20_PACT, PAIR_PACT, VALLEY_PACT } from '../../helpers/pacts'
import { inForce, keeping, signedBy } from '../../helpers/talks'

vi.setConfig({ testTimeout: 60_000 })

const opening = makeGame()

function outlookOf(game: Game, terms: PactTerms) {
  const outlook = pactOutlook(game, terms)
  if (!outlook.ok) throw new Error('not converged')
  return outlook.value
}

const totals = (game: Game) => SEATS.map(seat => scoreGame(game)[seat].total)

test('the outlook of a pact is what the game gives when it is signed now and kept by all', () => {
  // Trust, standing and the like do not hang on mandates, which stand still in an outlook.
  const kept = playOn(playTurn(opening, signedBy(SEATS, keeping(G20_PACT))), keeping(G20_PACT))
  const without = playOn(opening)
  const outlook = outlookOf(opening, G20_PACT)
  for (const [i, seat] of SEATS.entries()) {
    expect(outlook[seat].gain, seat).toBeCloseTo(totals(kept)[i]! - totals(without)[i]!, 8)
  }
})

test('the gain is told goal by goal, and what is assumed apart', () => {
  const outlook = outlookOf(opening, G20_PACT)
  for (const seat of SEATS) {
    const { byGoal, assumed, gain } = outlook[seat]
    const sum = Object.values(byGoal).reduce((total, points) => total + points, 0)
    // What is left is the drag of pips held.
    expect(sum - gain, seat).toBeGreaterThanOrEqual(-1e-9)
    expect(sum - gain, seat).toBeLessThan(3)
    const { standing = 0, promise = 0, rules = 0, access = 0 } = byGoal
    expect(assumed).toBeCloseTo(standing + promise + rules + access, 12)
  }
})

test('the temptation is what the best single breach gives when nobody looks', () => {
  const unseen = changed(G20_PACT, { inspectors: false })
  const { lever, value, gain } = outlookOf(opening, unseen).unitedStates.temptation!
  expect(['metalDuty', 'semisDuty']).toContain(lever)
  const cheat = { ...keeping(unseen), unitedStates: set({ [lever]: value }) }
  const sign = signedBy(SEATS, cheat)
  const broken = playOn(playTurn(makeGame({ draftPacts: [unseen] }), sign), cheat)
  const kept = playOn(playTurn(makeGame({ draftPacts: [unseen] }), signedBy(SEATS, keeping(unseen))), keeping(unseen))
  expect(gain).toBeCloseTo(totals(broken)[1]! - totals(kept)[1]!, 8)
  expect(gain).toBeGreaterThan(0)
})

test('a promise is broken where it was before, or else a quarter of the way', () => {
  const [enforcement, , , semisDuty] = G20_PACT.commitments
  expect(brokenValue(enforcement!, 0.5)).toBe(0.5)
  expect(brokenValue(enforcement!, 1)).toBe(0.5)
  expect(brokenValue(semisDuty!, 0)).toBe(0.3)
  expect(brokenValue({ lever: 'wtoRuling', bound: 'atMost', value: 1 }, 0)).toBe(2)
})

test('a seat outside may feel a pact, but has nothing to break and is not looked at', () => {
  const { unitedStates } = outlookOf(opening, VALLEY_PACT)
  expect(unitedStates).toMatchObject({ temptation: undefined, odds: 0 })
  expect(unitedStates.gain).not.toBe(0)
})

test('the odds are those of the monitoring, and a pact too dear to keep says how much is missing', () => {
  const outlook = outlookOf(opening, G20_PACT)
  expect(SEATS.map(seat => outlook[seat].odds)).toEqual([0.6, 0.2, 0.6])
  expect(SEATS.map(seat => outlook[seat].pipsShort)).toEqual([0, 0, 0])
  const weak = { ...opening, world: { ...opening.world, mandate: { china: 20, unitedStates: 70, rusal: 70 } } }
  // Enforcement of 0.75 holds 1.69 pips, a cut of 0.3 Mt takes 0.6.
  expect(outlookOf(weak, G20_PACT).china.pipsShort).toBeCloseTo(3 * 0.5625 + 0.6 - 2, 10)
})

test('nothing is to be had from a pact when the game is over', () => {
  const outlook = outlookOf(playOn(makeGame({ turns: 4 })), G20_PACT)
  for (const seat of SEATS) expect(outlook[seat].gain).toBe(0)
})

test('an outlook leaves the game alone, and knows no seed', () => {
  const game = inForce(PAIR_PACT, keeping(PAIR_PACT))
  deepFreeze(game.world)
  const before = JSON.stringify(game.world)
  const outlook = outlookOf(game, G20_PACT)
  expect(JSON.stringify(game.world)).toBe(before)
  expect(outlookOf({ ...game, seed: 77 }, G20_PACT)).toEqual(outlook)
})

test('leaving a pact that pays costs the leaver, by what the game gives', () => {
  const game = inForce(G20_PACT, keeping(G20_PACT))
  const [pact] = game.world.talks.pacts
  const standing = standingOutlook(game, pact!, 'rusal')
  if (!standing.ok) throw new Error('not converged')
  const stay = playOn(game, keeping(G20_PACT))
  const asBefore = { china: set({ retiredCapacity: 0.3 }) }
  const leave = playOn(playTurn(game, { ...asBefore, rusal: [{ talk: 'leave', pact: 1 }] }), asBefore)
  expect(standing.value.leaving).toBeCloseTo(totals(leave)[2]! - totals(stay)[2]!, 8)
  expect(standing.value.leaving).toBeLessThan(0)
  expect(standing.value.odds).toBe(0.6)
  expect(standing.value.temptation).toMatchObject({ lever: 'newPlants', value: 0 })
})

test('a pact already in force gains nothing by being signed again, but for its first turn and its length', () => {
  const game = playTurns(inForce(G20_PACT, keeping(G20_PACT)), [keeping(G20_PACT)])
  const outlook = outlookOf(game, G20_PACT)
  for (const seat of SEATS) expect(outlook[seat].gain, seat).toBeCloseTo(0, 8)
})
