/** A goal is told with what it is held against. */
import { expect, test } from 'vitest'
import { describeYardstick } from '../../../src/describe/why/yardstick'
import { englishWords as words } from '../../../src/describe/words'
import { GOALS } from '../../../src/game/goals'
import { baseOf } from '../../../src/panels/parts/course'
import { makeGame, playTurn, playTurns } from '../../helpers/makeGame'
import { G20_PACT } from '../../helpers/pacts'
import { inForce, keeping } from '../../helpers/talks'

const goalOf = (id: string) => GOALS.china.find(goal => goal.id === id)!

test('a goal says how its figure moved where nobody acts, from its value to its value', () => {
  const game = playTurns(makeGame(), [{}, {}])
  const [before, now] = game.noChange
  const [said] = describeYardstick(words, goalOf('employment'), game.records[1]!, { now: now!, before: before! })
  const jobs = (record: typeof now) => `${words.format.number(record!.measures.employment, 0)} thousand jobs`
  expect(jobs(before)).not.toBe(jobs(now))
  expect(said).toContain(`went from ${jobs(before)} to ${jobs(now)}`)
  expect(said).toContain('average so far')
  const [same] = describeYardstick(words, goalOf('employment'), now!, { now: now!, before: now! })
  expect(same).toContain(`stayed at ${jobs(now)}`)
})

test('capacity kept down says first what of it pacts were credited for', () => {
  const game = playTurn(inForce(G20_PACT, keeping(G20_PACT)), keeping(G20_PACT))
  const nobody = { now: game.noChange[0]!, before: baseOf(game) }
  const [stands, held] = describeYardstick(words, goalOf('promise'), game.records.at(-1)!, nobody)
  expect(stands).toMatch(/smelters, 0\.\d+ Mt credited for kept pacts\)\.$/)
  expect(held).not.toContain('credited')
})
