import { mapToPx } from '../geometry/placement'
import { PLANT_OUTLINE } from '../layout/plants'
import type { TableTheme } from '../theme'
import type { AtlasCell } from './atlas'
import { Quads } from './quads'
import { putSprite } from './sprites'
import type { SystemKind } from './system'

/** Width in px the plants are painted in. */
const PAINTED_PX = 18

/** The plants of Krasnoyarsk: an outline while they are built, solid once they work. */
export const PLANTS: SystemKind = {
  cells: ({ theme }) => [plantCell('built', true, theme), plantCell('building', false, theme)],
  create(easel) {
    const plants = new Quads(easel.scene)
    return {
      lay(look) {
        plants.clear()
        for (const plant of look.plants) {
          const scale = plant.widthPx / PAINTED_PX
          const at = mapToPx(plant.at, look.bottomLon, look.size)
          const placing = { at, scaleX: scale, scaleY: scale, alpha: plant.strength }
          putSprite(plants, easel, plant.isBuilt ? 'built' : 'building', placing)
        }
      },
    }
  },
}

function plantCell(name: string, isBuilt: boolean, theme: TableTheme): AtlasCell {
  return {
    name,
    widthPx: PAINTED_PX + 4,
    heightPx: PAINTED_PX + 4,
    paint: context => paintPlant(context, isBuilt, theme),
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
