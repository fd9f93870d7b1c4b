import { expect, test } from 'vitest'
import { describeDiscussion, describeHands, describeVote, leaderOf } from '../../src/describe/classroom'
import { describeLeverValue } from '../../src/describe/leverValue'
import { englishWords as words } from '../../src/describe/words'
import { type Game, SEATS, scoreGame } from '../../src/game'
import { LEVERS, leverOf } from '../../src/game/levers'
import { makeGame, playTurn, set } from '../helpers/makeGame'
import { legalPart } from '../helpers/randomPlay'

const { t } = words
const RUIN = set({ runRate: 0.7, investorShare: 0.49, homeDiscount: 0.1 })

/** A game with nothing on the table, after that many turns. */
function played(turns: number, of = 8): Game {
  let game = makeGame({ turns: of, draftPacts: [] })
  while (game.world.turn < turns) game = playTurn(game)
  return game
}

test('a class is asked what to move first, then what the others will do, and in the last turn what is fair', () => {
  expect(describeDiscussion(words, played(0), 'china')).toBe(t('classroom.ask.first'))
  expect(describeDiscussion(words, played(2), 'china')).toBe(t('classroom.ask.others'))
  expect(describeDiscussion(words, played(3, 4), 'china')).toBe(t('classroom.ask.last'))
})

test('a pact that waits for an answer is asked about from the second turn on', () => {
  expect(describeDiscussion(words, makeGame(), 'china')).toBe(t('classroom.ask.first'))
  const game = playTurn(makeGame())
  expect(describeDiscussion(words, game, 'china')).toBe(t('classroom.ask.pact'))
})

test('an office at risk comes before all other questions', () => {
  let game = makeGame({ turns: 10 })
  while (game.world.office.rusal.warnedTurns === 0) game = playTurn(game, { rusal: legalPart(game, 'rusal', RUIN) })
  expect(describeDiscussion(words, game, 'rusal')).toBe(t('classroom.ask.risk'))
})

test('in every other turn the weakest goal is named, where nobody acting would have done better', () => {
  let named = 0
  const game = playTurn(played(0), { rusal: set({ runRate: 0.7 }) })
  for (const seat of SEATS) {
    const { goals } = scoreGame(game)[seat]
    const weakest = goals.reduce((low, goal) => (goal.score < low.score ? goal : low))
    const asked = describeDiscussion(words, game, seat)
    if (weakest.score >= 50) expect(asked).toBe(t('classroom.ask.others'))
    else {
      named++
      expect(asked).toContain(t(`goal.${weakest.goal.id}.name`))
    }
  }
  expect(named).toBeGreaterThan(0)
})

test('a vote on any lever has two or three options, each said in other words, and a value of the lever where there is one', () => {
  for (const lever of LEVERS)
    for (const now of lever.values) {
      const options = describeVote(words, lever, now)
      expect(options.length, lever.id).toBeGreaterThanOrEqual(2)
      expect(options.length, lever.id).toBeLessThanOrEqual(3)
      expect(new Set(options.map(({ text }) => text)).size, lever.id).toBe(options.length)
      for (const { value } of options) if (value !== undefined) expect(lever.values, lever.id).toContain(value)
    }
  const duty = leverOf('semisDuty')
  const [raise, hold, lower] = describeVote(words, duty, duty.values[0]!)
  expect(raise!.text).toBe(t('hands.raiseTo', { value: describeLeverValue(words, duty, duty.values[1]!) }))
  expect(hold!.value).toBe(duty.values[0])
  expect(lower).toEqual({ text: t('hands.lower'), value: undefined })
  expect(describeVote(words, leverOf('retiredCapacity'), 0)[2]).toEqual({ text: t('hands.nothing'), value: 0 })
})

test.each([
  [[0, 0, 0], undefined, 'Nobody has raised a hand yet.'],
  [[0, 1, 0], 1, '1 hand: most for Hold.'],
  [[14, 8, 3], 0, '25 hands: most for Raise.'],
  [[9, 3, 9], undefined, '21 hands: a tie. Hear one reason from each side, then count again.'],
])('hands %j are led by %s: %s', (hands, leader, said) => {
  expect(leaderOf(hands)).toBe(leader)
  expect(describeHands(words, ['Raise', 'Hold', 'Lower'], hands)).toBe(said)
})
