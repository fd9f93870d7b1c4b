import { isAboutLevel, LEVEL_SHARE } from '../../game/aboutLevel'
import { describeNumber, shownDifference } from '../amounts'
import { FIGURES, type FigureId, PRICE_OF } from '../figures'
import { type Candidate, type Headline, type HeadlineRule, type TurnStory, wayOf } from './candidate'

/** Sizes of a change that are worth a headline; judged. */
const WORTH = {
  /** Share of the price: any that is not about level. */
  price: LEVEL_SHARE,
  /** Mt a year of metal led round a gate, and of idle capacity in all regions. */
  divertedMt: 0.05,
  excessMt: 0.5,
  /** Points of mean trust. */
  trust: 2,
  /** Share of the jobs in US smelters. */
  smelterJobs: 0.03,
  /** Fraction of what US buyers paid in 2016. */
  metalCost: 0.015,
  /** Mt a year of plant that opens. */
  plantMt: 0.05,
} as const
/** How much more the first plant weighs than a later one. */
const FIRST_PLANT = 2
/** Weights of a letter from the banks and of a broken covenant. */
const BANKS_WEIGHT = { warning: 3, broken: 5 } as const

function measured({ now, before }: TurnStory, id: FigureId) {
  const { unit, valueIn } = FIGURES[id]
  const [value, was] = [valueIn(now), valueIn(before)]
  return { unit, value, was, change: value - was, shownChange: shownDifference(value, was, unit) }
}

/** The price that matters to the seat: worth a headline by its change, and always there to be told. */
export function priceHeadline(story: TurnStory): Candidate {
  const { words, seat } = story
  const figure = PRICE_OF[seat]
  const { value, was, shownChange } = measured(story, figure)
  const named = { name: words.t(`figure.${figure}.name`), price: words.format.usd(value, 0) }
  const change = words.format.usd(Math.abs(shownChange), 0)
  return {
    id: 'price',
    weight: Math.abs(value - was) / (WORTH.price * was),
    place: words.t(`wire.${figure}.place`),
    text: isAboutLevel(value, was)
      ? words.t(shownChange === 0 ? 'wire.price.flat' : 'wire.price.level', named)
      : words.t(`wire.price.${wayOf(shownChange)}`, { ...named, change }),
  }
}

function amountRule(id: 'diverted' | 'excess', figure: 'diverted' | 'excessCapacity', worth: number): HeadlineRule {
  return story => {
    const { unit, value, change } = measured(story, figure)
    const amount = describeNumber(story.words, value, unit)
    const text = story.words.t(`wire.${id}.${wayOf(change)}`, { amount })
    return { id, weight: Math.abs(change) / worth, place: story.words.t(`wire.${id}.place`), text }
  }
}

/** The idle capacity of a half in which it hardly moved. */
export function excessAsBefore(story: TurnStory): Headline {
  const { unit, value } = measured(story, 'excessCapacity')
  const text = story.words.t('wire.excess.level', { amount: describeNumber(story.words, value, unit) })
  return { id: 'excess', place: story.words.t('wire.excess.place'), text }
}

const trust: HeadlineRule = story => {
  const { unit, value, change } = measured(story, 'trust')
  const text = story.words.t(`wire.trust.${wayOf(change)}`, { trust: describeNumber(story.words, value, unit) })
  return { id: 'trust', weight: Math.abs(change) / WORTH.trust, place: story.words.t('wire.trust.place'), text }
}

const smelterJobs: HeadlineRule = story => {
  const { words } = story
  const { unit, value, was, change, shownChange } = measured(story, 'usSmelterJobs')
  const text = words.t(`wire.smelterJobs.${wayOf(change)}`, {
    amount: describeNumber(words, Math.abs(shownChange), unit),
    jobs: describeNumber(words, value, unit),
  })
  const weight = Math.abs(change) / (WORTH.smelterJobs * was)
  return { id: 'smelterJobs', weight, place: words.t('wire.smelterJobs.place'), text }
}

const metalCost: HeadlineRule = story => {
  const { words } = story
  const { value, change } = measured(story, 'usMetalCost')
  const amount = words.format.signed(100 * value, 1)
  const text = words.t(`wire.metalCost.${wayOf(change)}`, { amount })
  return { id: 'metalCost', weight: Math.abs(change) / WORTH.metalCost, place: words.t('wire.metalCost.place'), text }
}

const plantOpens: HeadlineRule = ({ words, now, before }) => {
  const isFirst = before.plantsRunningMt === 0
  const weight = ((now.plantsRunningMt - before.plantsRunningMt) / WORTH.plantMt) * (isFirst ? FIRST_PLANT : 1)
  const amount = words.format.number(now.plantsRunningMt, 2)
  const text = words.t(isFirst ? 'wire.plantOpens.first' : 'wire.plantOpens.more', { amount })
  return { id: 'plantOpens', weight, place: words.t('wire.plantOpens.place'), text }
}

/** Only the turn in which it comes to that: letters that go on are no news. */
const banks: HeadlineRule = ({ words, now, before }) => {
  if (now.covenant === 'sound' || now.covenant === before.covenant) return undefined
  const ratio = now.accounts.rusalLeverage
  const leverage = words.format.number(ratio, 1)
  const text = ratio < 0 ? words.t('wire.banks.noEarnings') : words.t(`wire.banks.${now.covenant}`, { leverage })
  return { id: 'banks', weight: BANKS_WEIGHT[now.covenant], place: words.t('wire.banks.place'), text }
}

/** Headlines about what came of the turn. */
export const MOVED: readonly HeadlineRule[] = [
  priceHeadline,
  plantOpens,
  banks,
  trust,
  amountRule('diverted', 'diverted', WORTH.divertedMt),
  amountRule('excess', 'excessCapacity', WORTH.excessMt),
  smelterJobs,
  metalCost,
]
