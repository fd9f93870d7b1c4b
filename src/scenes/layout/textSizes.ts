import type { TableSize } from './tableSize'

/** Kinds of words on the table. */
export type TextKind =
  | 'trust'
  | 'trustWord'
  | 'ownFigure'
  | 'figure'
  | 'amount'
  | 'small'
  | 'tag'
  | 'nameplate'
  | 'coming'
  | 'comingTag'
  | 'comingTrust'

/** How a kind is set: family, weight, size and line height in CSS px. */
export interface TextSetting {
  readonly family: 'display' | 'text'
  readonly weight: number
  readonly px: number
  readonly linePx: number
}

/** Width of a text in CSS px in the setting of a kind. */
export type MeasureText = (text: string, kind: TextKind) => number

/** Smallest text in px, at any table size; the larger letters of a projector begin with those of running text. */
const FLOOR_PX = 12
const LARGE_FLOOR_PX = 14
/** Size of the words of a nameplate over the width of its band, at most. */
const NAMEPLATE_SHARE = 0.8
const BAND_SHARE = 0.035

/** Settings of all kinds for a table; sizes follow the diameter between their smallest and largest. */
export function textSettings(size: TableSize): Readonly<Record<TextKind, TextSetting>> {
  const set = (family: 'display' | 'text', weight: number, designPx: number, smallestPx: number): TextSetting => {
    const floorPx = size.letters > 1 ? LARGE_FLOOR_PX : FLOOR_PX
    const usualPx = Math.max(floorPx, smallestPx, designPx * (0.35 + 0.65 * size.scale))
    const px = Math.round(2 * usualPx * size.letters) / 2
    return { family, weight, px, linePx: Math.ceil(px * (family === 'display' ? 1 : 1.3)) }
  }
  const nameplate = set('display', 650, 16, 12)
  return {
    trust: set('display', 780, 44, 28),
    trustWord: set('text', 600, 13, 12),
    ownFigure: set('display', 650, 26, 20),
    figure: set('display', 650, 19, 17),
    amount: set('display', 650, 18, 16),
    small: set('text', 400, 12.5, 12),
    tag: set('display', 700, 16, 14),
    coming: set('display', 560, 16, 15),
    comingTag: set('display', 560, 15, 14),
    comingTrust: set('display', 560, 16, 15),
    nameplate: { ...nameplate, px: Math.min(nameplate.px, Math.max(FLOOR_PX, bandPx(size) * NAMEPLATE_SHARE)) },
  }
}

/** Width of the band of the rim on which the nameplates lie. */
function bandPx({ diameter }: TableSize): number {
  return diameter * BAND_SHARE
}
