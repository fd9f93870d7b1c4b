import { mapToPx } from '../geometry/placement'
import { PLANT_OUTLINE } from '../layout/plants'
import type { TableTheme } from '../theme'
import { paintAtlas } from './atlas'
import { createSprites } from './sprites'
import type { DrawSystem, Easel } from './system'

/** Width in px the plants are painted in. */
const PAINTED_PX = 18

/** Draw the plants of Krasnoyarsk: an outline while they are built, solid once they work. */
export function createPlantSystem({ scene, size, theme, density }: Easel): DrawSystem {
  const cell = (name: string, isBuilt: boolean) => ({
    name,
    widthPx: PAINTED_PX + 4,
    heightPx: PAINTED_PX + 4,
    paint: (context: CanvasRenderingContext2D) => paintPlant(context, isBuilt, theme),
  })
  const atlas = paintAtlas(scene, 'plants', [cell('built', true), cell('building', false)], density)
  const sprites = createSprites(scene, atlas, size, density)
  return look => {
    sprites.begin()
    for (const plant of look.plants) {
      const scale = plant.widthPx / PAINTED_PX
      const at = mapToPx(plant.at, look.bottomLon, size)
      sprites.put(plant.isBuilt ? 'built' : 'building', { at, scaleX: scale, scaleY: scale })
    }
    sprites.end()
  }
}

function paintPlant(context: CanvasRenderingContext2D, isBuilt: boolean, theme: TableTheme): void {
  context.beginPath()
  for (const [x, y] of PLANT_OUTLINE) context.lineTo(x * PAINTED_PX, y * PAINTED_PX)
  context.closePath()
  context.fillStyle = isBuilt ? theme.colour('--gate') : theme.colour('--sea-1')
  context.fill()
  context.strokeStyle = isBuilt ? theme.colour('--sea-2') : theme.colour('--gate')
  context.lineWidth = 1.4
  if (!isBuilt) context.setLineDash([3, 2])
  context.stroke()
  context.setLineDash([])
}
