import { layGateBars } from '../layout/gates'
import type { TableTheme } from '../theme'
import type { AtlasCell } from './atlas'
import { Quads } from './quads'
import { putSprite } from './sprites'
import type { SystemKind } from './system'

/** Length and thickness in px the bar is painted in. */
const BAR_LENGTH = 24
const BAR_THICKNESS = 2.4

/** The gates: bars across a ribbon that a tariff holds back. */
export const GATES: SystemKind = {
  cells: ({ theme }) => [barCell(theme)],
  create(easel) {
    const bars = new Quads(easel.scene)
    return {
      lay(look) {
        bars.clear()
        for (const ribbon of look.ribbons) {
          for (const place of layGateBars(ribbon, look.bottomLon, look.size)) {
            const scaleX = place.lengthPx / BAR_LENGTH
            const scaleY = place.thicknessPx / BAR_THICKNESS
            const alpha = ribbon.gateStrength
            putSprite(bars, easel, 'bar', { at: place, angle: place.angle, scaleX, scaleY, alpha })
          }
        }
      },
    }
  },
}

function barCell(theme: TableTheme): AtlasCell {
  return {
    name: 'bar',
    widthPx: BAR_LENGTH + 2,
    heightPx: BAR_THICKNESS + 2,
    paint: context => {
      context.fillStyle = theme.name === 'polar-night' ? 'rgba(4,8,10,.8)' : 'rgba(255,255,255,.8)'
      context.fillRect(-BAR_LENGTH / 2 - 1, -BAR_THICKNESS / 2 - 1, BAR_LENGTH + 2, BAR_THICKNESS + 2)
      context.fillStyle = theme.colour('--gate')
      context.fillRect(-BAR_LENGTH / 2, -BAR_THICKNESS / 2, BAR_LENGTH, BAR_THICKNESS)
    },
  }
}
