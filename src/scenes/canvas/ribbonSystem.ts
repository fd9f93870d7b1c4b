import { mapToPx } from '../geometry/placement'
import { type ArrowHead, type Ingot, layArrowHead, layIngots } from '../layout/ingots'
import type { Ribbon } from '../layout/ribbons'
import { paintAtlas } from './atlas'
import { INGOT_SIZES, ingotFrame, ribbonCells } from './ingotTextures'
import { createSprites } from './sprites'
import { type DrawSystem, type Easel, nearestSize } from './system'

/** Width in px of the diamond of a third country, at the design diameter. */
const DIAMOND_PX = 11

/** Draw the ribbons of trade: solid ingots, hollow ones for diverted metal, and their heads. */
export function createRibbonSystem({ scene, size, theme, density }: Easel): DrawSystem {
  const atlas = paintAtlas(scene, 'ribbons', ribbonCells(theme), density)
  const ingots = createSprites(scene, atlas, size, density)
  const putIngot = (ingot: Ingot, isHollow: boolean) => {
    const painted = nearestSize(INGOT_SIZES, ingot.widthPx)
    ingots.put(isHollow ? `ghost-${painted}` : ingotFrame(painted, ingot.angle), {
      at: ingot,
      angle: ingot.angle,
      scaleX: ingot.lengthPx / painted,
      scaleY: ingot.widthPx / painted,
      alpha: ingot.alpha,
    })
  }
  const putHead = (head: ArrowHead, isHollow: boolean) => {
    const painted = nearestSize(INGOT_SIZES, head.widthPx)
    const at = {
      x: head.x - (Math.cos(head.angle) * head.lengthPx) / 2,
      y: head.y - (Math.sin(head.angle) * head.lengthPx) / 2,
    }
    const scaleX = head.lengthPx / painted
    const frame = `${isHollow ? 'ghostHead' : 'head'}-${painted}`
    ingots.put(frame, { at, angle: head.angle, scaleX, scaleY: head.widthPx / painted, alpha: head.alpha })
  }
  const putDiamonds = (ribbon: Ribbon, bottomLon: number) => {
    const width = Math.max(8, DIAMOND_PX * size.scale)
    const painted = nearestSize(INGOT_SIZES, width)
    for (const place of ribbon.diamonds) {
      const at = mapToPx(place, bottomLon, size)
      ingots.put(`diamond-${painted}`, { at, scaleX: width / painted, scaleY: width / painted, alpha: ribbon.presence })
    }
  }
  return (look, { glidePx }) => {
    ingots.begin()
    for (const ribbon of look.ribbons) {
      for (const ingot of layIngots(ribbon, look.bottomLon, size, glidePx * size.scale)) putIngot(ingot, ribbon.hollow)
      putHead(layArrowHead(ribbon, look.bottomLon, size), ribbon.hollow)
      putDiamonds(ribbon, look.bottomLon)
    }
    ingots.end()
  }
}
