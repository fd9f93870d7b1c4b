import { type BySeat, SEATS, type Seat } from '../../game/words'
import { MEMBERS, type Member, type PartShare, type Share, type Split, type Topic } from '../../why/attribution'
import { type AmountUnit, describeNumber, describeSigned, lastDigitOf, shownDifference } from '../amounts'
import { roundShares } from '../roundShares'
import type { Words } from '../words'

/** One bar of a waterfall. */
export interface Bar {
  readonly id: string
  readonly member: Member
  /** What a seat decided that the bar stands for; empty where it is all of a member. */
  readonly topics: readonly Topic[]
  readonly label: string
  /** The exact effect. */
  readonly effect: Share
  /** The share as it is shown, in the unit of the game; bars add up to the shown change. */
  readonly shown: number
  /** "+74". */
  readonly amount: string
  /** Where the bar begins and ends, exact. */
  readonly start: number
  readonly end: number
}

/** Bars that belong together: those of a seat, or those of the world. */
export interface BarGroup {
  readonly id: Seat | 'world'
  readonly name: string
  readonly amount: string
  readonly count: number
  /** Whether it is one bar that bears its name already. */
  readonly isWhole: boolean
}

/** A change taken apart, ready to be drawn. */
export interface BarsView {
  readonly from: number
  readonly to: number
  readonly fromText: string
  readonly toText: string
  /** The change as it is shown, in the unit of the game. */
  readonly change: number
  readonly bars: readonly Bar[]
  readonly groups: readonly BarGroup[]
}

/** The parts of each seat's share, where they are known. */
export type Parts = BySeat<readonly PartShare[]>

interface Piece {
  readonly member: Member
  readonly topics: readonly Topic[]
  readonly effect: Share
  readonly shown: number
}

function labelOf(words: Words, { member, topics }: Piece): string {
  if (member === 'events' || member === 'trend') return words.t(`why.${member}`)
  const [topic] = topics
  if (!topic) return words.t(`seat.${member}.name`)
  return topics.length > 1 ? words.t('why.others') : words.t(`why.bar.${topic}`)
}

function addUp(shares: readonly Share[]): Share {
  const sum = (part: (share: Share) => number) => shares.reduce((total, share) => total + part(share), 0)
  return { share: sum(({ share }) => share), solo: sum(({ solo }) => solo), joint: sum(({ joint }) => joint) }
}

/** The parts, those too small to show as one where there are several. */
function foldSmall(parts: readonly PartShare[], step: number): readonly PartShare[] {
  const small = parts.filter(({ share, solo }) => Math.abs(share) < step / 2 && Math.abs(solo) < step / 2)
  if (small.length < 2) return parts
  const rest = { ...addUp(small), topics: small.flatMap(({ topics }) => topics) }
  return [...parts.filter(part => !small.includes(part)), rest]
}

/** A member's bar, or one for each part of a seat. */
function piecesOf(member: Member, effect: Share, shown: number, parts: Parts | undefined, step: number): Piece[] {
  const inside = member === 'events' || member === 'trend' ? [] : foldSmall(parts?.[member] ?? [], step)
  const isWhole = inside.length === 0 || (inside.length === 1 && inside[0]!.topics.length > 1)
  if (isWhole) return [{ member, topics: [], effect, shown }]
  const rounded = roundShares(
    inside.map(({ share }) => share),
    shown,
    step,
  )
  return inside.map((part, i) => ({ member, topics: part.topics, effect: part, shown: rounded[i]! }))
}

function piecesOfSplit({ from, to, shares }: Split, parts: Parts | undefined, unit: AmountUnit): readonly Piece[] {
  const step = lastDigitOf(unit)
  const there = MEMBERS.filter(member => shares[member].share !== 0 || shares[member].solo !== 0)
  const rounded = roundShares(
    there.map(member => shares[member].share),
    shownDifference(to, from, unit),
    step,
  )
  return there.flatMap((member, i) => piecesOf(member, shares[member], rounded[i]!, parts, step))
}

function groupOf(member: Member): BarGroup['id'] {
  return member === 'events' || member === 'trend' ? 'world' : member
}

/**
 * Take a change apart into bars that add up to the last digit shown, seat by seat, the world last.
 *
 * @param parts The seats' shares by what they decided; without them each seat is one bar.
 */
export function describeBars(words: Words, split: Split, parts: Parts | undefined, unit: AmountUnit): BarsView {
  const { from, to } = split
  const pieces = piecesOfSplit(split, parts, unit)
  let level = from
  const bars = pieces.map((piece): Bar => {
    const start = level
    level += piece.effect.share
    return {
      ...piece,
      id: [piece.member, ...piece.topics].join('.'),
      label: labelOf(words, piece),
      amount: describeSigned(words, piece.shown, unit),
      start,
      end: level,
    }
  })
  const groups = ([...SEATS, 'world'] as const).flatMap((id): BarGroup[] => {
    const inside = bars.filter(bar => groupOf(bar.member) === id)
    if (inside.length === 0) return []
    const shown = inside.reduce((sum, bar) => sum + bar.shown, 0)
    const name = id === 'world' ? words.t('why.market') : words.t(`seat.${id}.name`)
    const isWhole = inside.length === 1 && inside[0]!.label === name
    return [{ id, name, amount: describeSigned(words, shown, unit), count: inside.length, isWhole }]
  })
  return {
    from,
    to,
    fromText: describeNumber(words, from, unit),
    toText: describeNumber(words, to, unit),
    change: shownDifference(to, from, unit),
    bars,
    groups,
  }
}
