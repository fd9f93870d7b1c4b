import { LEVERS, type LeverId } from '../game/levers'
import { FIGURES, type FigureId } from './figures'

/** Economic words that stand on the screens or in definitions, beside the names of figures and levers. */
export const WORD_IDS = [
  'aluminium',
  'alumina',
  'smelter',
  'pots',
  'ingot',
  'products',
  'mill',
  'metalUsers',
  'megatonne',
  'capacity',
  'output',
  'idle',
  'running',
  'closedSmelter',
  'unlicensed',
  'pipeline',
  'avoidableCost',
  'costCurve',
  'surplus',
  'price',
  'demand',
  'elasticity',
  'substitution',
  'events',
  'seed',
  'halfYear',
  'nobodyActs',
  'forecast',
  'score',
  'weight',
  'mandate',
  'pips',
  'pipsHeld',
  'duty',
  'passThrough',
  'trade',
  'arrivals',
  'detour',
  'thirdCountry',
  'exemption',
  'retaliation',
  'wto',
  'antiDumping',
  'sanctions',
  'covenant',
  'capacityKept',
  'articleShare',
  'articleExports',
  'articleValue',
  'model',
  'article',
  'publicFigure',
  'estimate',
  'assumption',
] as const

export type WordId = (typeof WORD_IDS)[number]

/** Everything that has a definition: words, figures and levers. */
export type TermId = WordId | FigureId | LeverId

const FIGURE_IDS = Object.keys(FIGURES) as FigureId[]
const LEVER_IDS = LEVERS.map(lever => lever.id)

/** Every term there is. */
export const TERM_IDS: readonly TermId[] = [...WORD_IDS, ...FIGURE_IDS, ...LEVER_IDS]

/** Whether the term is a figure that the game keeps. */
export function isFigure(id: TermId): id is FigureId {
  return Object.hasOwn(FIGURES, id)
}

/** Whether the term is something that a seat decides. */
export function isLever(id: TermId): id is LeverId {
  return (LEVER_IDS as readonly TermId[]).includes(id)
}
