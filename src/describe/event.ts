import { type EventId, eventOf } from '../game/events/deck'
import type { EventEffect } from '../game/events/gameEvent'
import type { Shock } from '../model/shock'
import { REGIONS } from '../model/words'
import { exactDecimals } from './exact'
import { sayRegion } from './names'
import type { Words } from './words'

/** An event in words: what it changes, how likely it is and how long it lasts, and what really happened. */
export interface EventText {
  readonly id: EventId
  readonly name: string
  readonly headline: string
  /** One sentence without its full stop for each input and size. */
  readonly changes: readonly string[]
  readonly chance: string
  readonly lasts: string
  readonly counterpart: string
  readonly source: string
}

/** How the value of an input is read: a share added, a factor, or million tonnes a year. */
const READ_AS = {
  costShift: 'share',
  demandFactor: 'factor',
  ingotDemandFactor: 'factor',
  semisDemandFactor: 'factor',
  capacityOutMt: 'megatonneAYear',
  millFactor: 'factor',
  russianTradeCost: 'share',
  thirdPartyDuty: 'share',
  detourCost: 'share',
  chinaBuildingFactor: 'factor',
  restBuildingFactor: 'factor',
} as const satisfies Readonly<Record<keyof Shock, 'share' | 'factor' | 'megatonneAYear'>>

const INPUTS = Object.keys(READ_AS) as (keyof Shock)[]

/** Everything there is to say of an event. */
export function describeEvent(words: Words, id: EventId): EventText {
  const { effect, chance, turns, counterpart, source } = eventOf(id)
  return {
    id,
    name: words.t(`news.${id}.name`),
    headline: words.t(`news.${id}.text`),
    changes: describeEffect(words, effect),
    chance: words.t('event.chance', { number: words.format.number(1 / chance, 0) }),
    lasts: words.t('event.lasts', { count: turns }),
    counterpart,
    source,
  }
}

/** What an event changes, made from its effect; regions that change alike share a sentence. */
export function describeEffect(words: Words, effect: EventEffect): readonly string[] {
  return INPUTS.flatMap(input => {
    const values = effect[input]
    if (values === undefined) return []
    const changes = typeof values === 'number' ? [values] : [...values]
    const sizes = [...new Set(changes)].filter(value => changeOf(input, value) !== 0)
    return sizes.map(value => sentence(words, input, value, describeRegions(words, changes, value)))
  })
}

function changeOf(input: keyof Shock, value: number): number {
  return READ_AS[input] === 'factor' ? value - 1 : value
}

function sentence(words: Words, input: keyof Shock, value: number, regions: string): string {
  const change = changeOf(input, value)
  const size = Math.abs(change)
  const said =
    READ_AS[input] === 'megatonneAYear'
      ? words.format.number(size, exactDecimals(size))
      : words.format.percent(size, exactDecimals(100 * size))
  return words.t(`event.${input}.${change > 0 ? 'up' : 'down'}`, { size: said, regions })
}

function describeRegions(words: Words, values: readonly number[], value: number): string {
  const alike = REGIONS.filter((_, at) => values[at] === value)
  if (alike.length === REGIONS.length) return words.t('event.everywhere')
  return words.list(alike.map(id => sayRegion(words, id)))
}
