import { enforcementWithInspectors } from '../../game/talks/monitoring'
import { effectiveCut } from '../../model/capacity'
import type { Settings } from '../../model/settings'
import { chineseSemisDuty, RULING_DUTY_POINTS } from '../../model/tariffs'
import type { Words } from '../words'
import { type HeadlineRule, wayOf } from './candidate'

/** Sizes of a decision that are worth a headline; judged. */
const WORTH = {
  /** Mt a year of smelters really closed. */
  cutMt: 0.2,
  /** Fractions: enforcement, a duty on Chinese products or American metal, a duty on all foreign metal, pots run. */
  enforcement: 0.25,
  duty: 0.08,
  metalDuty: 0.03,
  runRate: 0.05,
  /** USD per tonne of support. */
  supportUsd: 25,
  /** Mt a year of plant ordered. */
  plantMt: 0.1,
} as const
/** Weight of a change of mind about the WTO ruling. */
const RULING_WEIGHT = 3
const COMPLY = 0
/** Mt a year that are written as nothing. */
const UNSEEN_MT = 0.005

type GateId = 'gateChina' | 'gateMetal' | 'retaliation'
type MovedId = 'enforcement' | 'support' | 'runRate' | GateId

/** A setting that went up or down. */
function moved(words: Words, id: MovedId, change: number, worth: number, text: string) {
  return { id, weight: Math.abs(change) / worth, place: words.t(`wire.${id}.place`), text }
}

const cut: HeadlineRule = ({ words, now, before }) => {
  const orderedMt = now.settings.retiredCapacity
  const pacts = now.talks.pacts.map(({ pact }) => pact)
  const enforced = enforcementWithInspectors(now.settings.enforcement, { pacts })
  const closedMt = effectiveCut(orderedMt, enforced, before.unlicensedMt)
  const [amount, ordered] = [words.format.number(closedMt, 2), words.format.number(orderedMt, 2)]
  return {
    id: 'cut',
    weight: closedMt / WORTH.cutMt,
    place: words.t('wire.cut.place'),
    text: amount === ordered ? words.t('wire.cut.text', { amount }) : words.t('wire.cut.part', { amount, ordered }),
  }
}

const enforcement: HeadlineRule = ({ words, now, before }) => {
  const { enforcement: rate } = now.settings
  const change = rate - before.settings.enforcement
  const text = words.t(`wire.enforcement.${wayOf(change)}`, { rate: words.format.percent(rate) })
  return moved(words, 'enforcement', change, WORTH.enforcement, text)
}

const support: HeadlineRule = ({ words, now, before }) => {
  const { smelterSupport } = now.settings
  const change = smelterSupport - before.settings.smelterSupport
  const text = words.t(`wire.support.${wayOf(change)}`, { amount: words.format.usd(smelterSupport, 0) })
  return moved(words, 'support', change, WORTH.supportUsd, text)
}

/** A gate that moved; one that no longer charges anything is open. */
function gate(words: Words, id: GateId, now: number, before: number, worth: number) {
  const text =
    now <= 0
      ? words.t(`wire.${id}.open`)
      : words.t(`wire.${id}.${wayOf(now - before)}`, { rate: words.format.percent(now) })
  return moved(words, id, now - before, worth, text)
}

/** The lever's own rate first; what is charged in all, as the table shows it, beside it where the two differ. */
const gateChina: HeadlineRule = ({ words, now, before }) => {
  const [rate, was] = [now.settings.semisDuty, before.settings.semisDuty]
  if (rate === was) return undefined
  const moved = gate(words, 'gateChina', rate, was, WORTH.duty)
  const charged = words.format.percent(rate)
  const inAll = words.format.percent(Math.max(0, chineseSemisDuty(now.settings)))
  if (charged === inAll) return moved
  const told = words.t(`wire.gateChina.${wayOf(rate - was)}`, { rate: charged })
  return { ...moved, text: words.t(`wire.gateChina.${beside(now.settings)}`, { told, inAll }) }
}

/** What else sets the rate on Chinese products. */
function beside({ metalDuty, wtoRuling }: Settings): 'withMetal' | 'withRuling' | 'withBoth' {
  if (wtoRuling !== COMPLY) return 'withMetal'
  return metalDuty > 0 ? 'withBoth' : 'withRuling'
}

const gateMetal: HeadlineRule = ({ words, now, before }) =>
  gate(words, 'gateMetal', now.settings.metalDuty, before.settings.metalDuty, WORTH.metalDuty)

const retaliation: HeadlineRule = ({ words, now, before }) =>
  gate(words, 'retaliation', now.settings.retaliatoryDuty, before.settings.retaliatoryDuty, WORTH.duty)

const ruling: HeadlineRule = ({ words, now, before }) => {
  const complies = ({ wtoRuling }: Settings) => wtoRuling === COMPLY
  if (complies(now.settings) === complies(before.settings)) return undefined
  const points = words.format.number(100 * RULING_DUTY_POINTS, 0)
  return {
    id: 'ruling',
    weight: RULING_WEIGHT,
    place: words.t('wire.ruling.place'),
    text: complies(now.settings) ? words.t('wire.ruling.comply', { points }) : words.t('wire.ruling.leave'),
  }
}

const plantOrder: HeadlineRule = ({ words, now }) => {
  const { newPlants } = now.settings
  if (newPlants < UNSEEN_MT) return undefined
  return {
    id: 'plantOrder',
    weight: newPlants / WORTH.plantMt,
    place: words.t('wire.plantOrder.place'),
    text: words.t('wire.plantOrder.text', { amount: words.format.number(newPlants, 2) }),
  }
}

const runRate: HeadlineRule = ({ words, now, before }) => {
  const { runRate: rate } = now.settings
  const change = rate - before.settings.runRate
  const text = words.t(`wire.runRate.${wayOf(change)}`, { rate: words.format.percent(rate) })
  return moved(words, 'runRate', change, WORTH.runRate, text)
}

/** Headlines about what the seats decided. */
export const DECIDED: readonly HeadlineRule[] = [
  cut,
  enforcement,
  support,
  gateChina,
  gateMetal,
  retaliation,
  ruling,
  plantOrder,
  runRate,
]
