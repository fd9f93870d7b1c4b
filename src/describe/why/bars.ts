import type { EventId } from '../../game/events/deck'
import { SEATS, type Seat } from '../../game/words'
import type { TrendPart } from '../../model/trend'
import {
  type ByMember,
  MEMBERS,
  type Member,
  type PartId,
  type PartShare,
  type Share,
  type Split,
  type Topic,
} from '../../why/attribution'
import type { MeasureId } from '../../why/figures'
import { type AmountUnit, describeNumber, describeSigned, lastDigitOf, shownDifference } from '../amounts'
import { roundShares } from '../roundShares'
import { isThroughPact } from './ways'
import type { WhyWords } from './whyWords'

/** A part of a member, or what comes by itself. */
export type BarPart = PartId | 'carry'

/** One bar of a waterfall. */
export interface Bar {
  readonly id: string
  readonly member: Member
  /** The parts of a member that the bar stands for; empty where it is all of it. */
  readonly parts: readonly BarPart[]
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

/** The parts of each member's share, where they are known. */
export type Parts = ByMember<readonly PartShare[]>

interface Piece {
  readonly member: Member
  readonly parts: readonly BarPart[]
  readonly effect: Share
  readonly shown: number
}

/** A part with its name, before it is rounded. */
interface Part extends Share {
  readonly parts: readonly BarPart[]
}

function labelOf(words: WhyWords, { member, parts }: Piece, measure: MeasureId | undefined): string {
  const [part] = parts
  const isWorld = member === 'events' || member === 'trend'
  if (!part) return isWorld ? words.t(`why.${member}`) : words.t(`seat.${member}.name`)
  if (parts.length > 1) return words.t(isWorld ? 'why.otherCauses' : 'why.others')
  if (member === 'events') return words.t(`news.${part as EventId}.name`)
  if (member === 'trend') {
    const isChinese = measure === 'promise' && part === 'smelters'
    return words.t(isChinese ? 'why.chineseSmelters' : `why.world.${part as TrendPart | 'carry'}`)
  }
  const lever = words.t(`why.bar.${part as Topic}`)
  return isThroughPact(measure, part) ? words.t('why.pactBar', { lever }) : lever
}

function addUp(shares: readonly Share[]): Share {
  const sum = (part: (share: Share) => number) => shares.reduce((total, share) => total + part(share), 0)
  return { share: sum(({ share }) => share), solo: sum(({ solo }) => solo), joint: sum(({ joint }) => joint) }
}

/** The parts, those too small to show as one where there are several. */
function foldSmall(parts: readonly Part[], step: number): readonly Part[] {
  const small = parts.filter(({ share, solo }) => Math.abs(share) < step / 2 && Math.abs(solo) < step / 2)
  if (small.length < 2) return parts
  const rest = { ...addUp(small), parts: small.flatMap(part => part.parts) }
  return [...parts.filter(part => !small.includes(part)), rest]
}

/** Less than this of the last digit that comes by itself is the noise of solving. */
const NOISE = 1e-3

/** What a member is made of; what comes by itself is a part of the trend. */
function insideOf(member: Member, { byItself }: Split, parts: Parts | undefined, step: number): readonly Part[] {
  const own = parts?.[member] ?? []
  const carries = member === 'trend' && own.length > 0 && Math.abs(byItself) > NOISE * step
  const carry: Part = { share: byItself, solo: byItself, joint: 0, parts: ['carry'] }
  return foldSmall(carries ? [...own, carry] : own, step)
}

/** A member's bar, or one for each of its parts. */
function piecesOf(member: Member, split: Split, shown: number, parts: Parts | undefined, step: number): Piece[] {
  const inside = insideOf(member, split, parts, step)
  const isWhole = inside.length === 0 || (inside.length === 1 && inside[0]!.parts.length > 1)
  if (isWhole) return [{ member, parts: [], effect: split.shares[member], shown }]
  const rounded = roundShares(
    inside.map(({ share }) => share),
    shown,
    step,
  )
  return inside.map((part, i) => ({ member, parts: part.parts, effect: part, shown: rounded[i]! }))
}

function piecesOfSplit(split: Split, parts: Parts | undefined, unit: AmountUnit): readonly Piece[] {
  const { from, to, shares } = split
  const step = lastDigitOf(unit)
  const there = MEMBERS.filter(member => shares[member].share !== 0 || shares[member].solo !== 0)
  const rounded = roundShares(
    there.map(member => shares[member].share),
    shownDifference(to, from, unit),
    step,
  )
  return there.flatMap((member, i) => piecesOf(member, split, rounded[i]!, parts, step))
}

function groupOf(member: Member): BarGroup['id'] {
  return member === 'events' || member === 'trend' ? 'world' : member
}

/**
 * Take a change apart into bars that add up to the last digit shown, seat by seat, the world last.
 *
 * @param parts What the members' shares are made of; without them each member is one bar.
 * @param measure The figure whose change it is: what a lever did to it may have another name there.
 */
export function describeBars(
  words: WhyWords,
  split: Split,
  parts: Parts | undefined,
  unit: AmountUnit,
  measure?: MeasureId,
): BarsView {
  const { from, to } = split
  const pieces = piecesOfSplit(split, parts, unit)
  let level = from
  const bars = pieces.map((piece): Bar => {
    const start = level
    level += piece.effect.share
    return {
      ...piece,
      id: [piece.member, ...piece.parts].join('.'),
      label: labelOf(words, piece, measure),
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
