import { scoreGame } from '../game'
import type { Game } from '../game/game'
import type { Lever } from '../game/levers'
import type { Seat } from '../game/words'
import { describeLeverValue } from './leverValue'
import { describeOfficeRisk } from './office'
import { waitingFor } from './talksRow'
import type { Words } from './words'

/** Score at which a goal stands when nobody acts; below it a goal is worth a question. */
const NOBODY_ACTS = 50

/**
 * The question that a class discusses before it decides a turn, chosen by what is most pressing for its seat.
 *
 * @param game A game with a turn left to play.
 */
export function describeDiscussion(words: Words, game: Game, seat: Seat): string {
  const { t } = words
  const turn = game.world.turn + 1
  if (describeOfficeRisk(words, game, seat).length > 0) return t('classroom.ask.risk')
  if (turn === 1) return t('classroom.ask.first')
  if (waitingFor(game, seat, []).length > 0) return t('classroom.ask.pact')
  if (turn === game.scenario.turns) return t('classroom.ask.last')
  const [first, ...rest] = scoreGame(game)[seat].goals
  const weakest = rest.reduce((low, goal) => (goal.score < low.score ? goal : low), first!)
  if (turn % 2 === 1 || weakest.score >= NOBODY_ACTS) return t('classroom.ask.others')
  return t('classroom.ask.goal', { goal: t(`goal.${weakest.goal.id}.name`) })
}

/** The question that a class discusses over the result of a turn. */
export function describeAfterwards({ t }: Words, game: Game): string {
  return t(game.records.length < game.scenario.turns ? 'classroom.after' : 'classroom.afterLast')
}

/** One way to vote on a lever, and the value that it means; none where there is no such step. */
export interface VoteOption {
  readonly text: string
  readonly value: number | undefined
}

/**
 * Three ways to vote on a lever, or as many as it has values where these are fewer; the higher ones first.
 *
 * @param now The value of the lever with the draft.
 */
export function describeVote(words: Words, lever: Lever, now: number): readonly VoteOption[] {
  const { t } = words
  const { values } = lever
  const say = (value: number) => describeLeverValue(words, lever, value)
  if (values.length <= 3) return values.map(value => ({ text: say(value), value })).reverse()
  const part = (share: number) => values[Math.round(share * (values.length - 1))]!
  const to = (key: keyof typeof VOTE_KEYS, value: number | undefined): VoteOption => {
    const { bare, valued } = VOTE_KEYS[key]
    return { text: value === undefined ? t(bare) : t(valued, { value: say(value) }), value }
  }
  if (lever.kind === 'order')
    return [to('much', part(2 / 3)), to('little', part(1 / 3)), { text: t('hands.nothing'), value: values[0] }]
  const at = values.indexOf(now)
  return [to('raise', values[at + 1]), to('hold', values[at]), to('lower', values[at - 1])]
}

const VOTE_KEYS = {
  much: { bare: 'hands.much', valued: 'hands.muchOf' },
  little: { bare: 'hands.little', valued: 'hands.littleOf' },
  raise: { bare: 'hands.raise', valued: 'hands.raiseTo' },
  hold: { bare: 'hands.hold', valued: 'hands.holdAt' },
  lower: { bare: 'hands.lower', valued: 'hands.lowerTo' },
} as const

/** Say what a show of hands came to. */
export function describeHands(words: Words, options: readonly string[], hands: readonly number[]): string {
  const count = hands.reduce((sum, each) => sum + each, 0)
  if (count === 0) return words.t('hands.none')
  const leader = leaderOf(hands)
  if (leader === undefined) return words.t('hands.tie', { count })
  return words.t('hands.most', { count, option: options[leader]! })
}

/** The place of the option with the most hands; undefined while none is raised, and where two have as many. */
export function leaderOf(hands: readonly number[]): number | undefined {
  const most = Math.max(...hands)
  const first = hands.indexOf(most)
  return most > 0 && hands.lastIndexOf(most) === first ? first : undefined
}
