import { layGateBars } from '../layout/gates'
import { paintAtlas } from './atlas'
import { createSprites } from './sprites'
import type { DrawSystem, Easel } from './system'

/** Length and thickness in px the bar is painted in. */
const BAR_LENGTH = 24
const BAR_THICKNESS = 2.4

/** Draw the gates: bars across a ribbon that a tariff holds back. */
export function createGateSystem({ scene, size, theme, density }: Easel): DrawSystem {
  const bar = {
    name: 'bar',
    widthPx: BAR_LENGTH + 2,
    heightPx: BAR_THICKNESS + 2,
    paint: (context: CanvasRenderingContext2D) => {
      context.fillStyle = theme.name === 'polar-night' ? 'rgba(4,8,10,.8)' : 'rgba(255,255,255,.8)'
      context.fillRect(-BAR_LENGTH / 2 - 1, -BAR_THICKNESS / 2 - 1, BAR_LENGTH + 2, BAR_THICKNESS + 2)
      context.fillStyle = theme.colour('--gate')
      context.fillRect(-BAR_LENGTH / 2, -BAR_THICKNESS / 2, BAR_LENGTH, BAR_THICKNESS)
    },
  }
  const bars = createSprites(scene, paintAtlas(scene, 'gates', [bar], density), size, density)
  return look => {
    bars.begin()
    for (const ribbon of look.ribbons) {
      for (const place of layGateBars(ribbon, look.bottomLon, size)) {
        const scaleY = place.thicknessPx / BAR_THICKNESS
        bars.put('bar', { at: place, angle: place.angle, scaleX: place.lengthPx / BAR_LENGTH, scaleY })
      }
    }
    bars.end()
  }
}
