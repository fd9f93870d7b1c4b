import type { TableSize } from '../layout/tableSize'
import { type MeasureText, textSettings } from '../layout/textSizes'
import type { TableTheme } from '../theme'

/** Space between the letters of a nameplate, em; the style sheet sets the same. */
const NAMEPLATE_SPACING_EM = 0.06

/** Measure words with the fonts of the page as they are loaded now. */
export function createMeasureText(size: TableSize, theme: TableTheme): MeasureText {
  const settings = textSettings(size)
  const context = document.createElement('canvas').getContext('2d')
  return (text, kind) => {
    const { family, weight, px } = settings[kind]
    if (!context) return text.length * px * 0.6
    context.font = `${weight} ${px}px ${theme.colour(family === 'display' ? '--font-display' : '--font-text')}`
    const spacing = kind === 'nameplate' ? text.length * px * NAMEPLATE_SPACING_EM : 0
    return context.measureText(text).width + spacing + 1
  }
}
