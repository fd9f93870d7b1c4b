import type { Textures } from 'phaser'
import type { Curve } from '../geometry/curve'
import { mapToPx } from '../geometry/placement'
import {
  type ArrowHead,
  firstIngotPx,
  ingotAlpha,
  layArrowHead,
  layFaintTrain,
  layTrain,
  type Train,
} from '../layout/ingots'
import type { Ribbon } from '../layout/ribbons'
import { layRoad, type Road } from '../layout/road'
import type { TableLook } from '../layout/tableLook'
import type { TableSize } from '../layout/tableSize'
import { isReducedTo, type Quality } from '../quality'
import { HEADINGS, headingOf, INGOT_SIZES, ribbonCells } from './ingotTextures'
import { Quads } from './quads'
import { putSprite } from './sprites'
import { type Easel, nearestSize, type SystemKind } from './system'

/** Width in px of the diamond of a third country, at the design diameter. */
const DIAMOND_PX = 11

/** Pictures of an ingot of one width, one for each heading, and half its size in device px. */
interface IngotPictures {
  readonly frames: readonly Textures.Frame[]
  readonly halfLength: number
  readonly halfWidth: number
}

/** One ribbon ready to glide. */
interface Lane {
  readonly train: Train
  readonly road: Road
  readonly before: IngotPictures
  readonly after: IngotPictures
}

/** The ribbons of trade: solid ingots, hollow ones for diverted metal, and their heads. */
export const RIBBONS: SystemKind = {
  cells: ({ theme }) => ribbonCells(theme),
  create(easel) {
    const ingots = new Quads(easel.scene)
    const signs = new Quads(easel.scene)
    const roads = new WeakMap<Curve, Road>()
    let lanes: readonly Lane[] = []
    let bottomLon = 0
    let size = easel.size
    const roadOf = (curve: Curve): Road => {
      const road = roads.get(curve) ?? layRoad(curve, easel.size)
      roads.set(curve, road)
      return road
    }
    const laneOf = (ribbon: Ribbon, train: Train, quality: Quality): Lane => {
      const pictures = (widthPx: number) => ingotPictures(easel, quality, ribbon.hollow, train.lengthPx, widthPx)
      return {
        train,
        road: roadOf(ribbon.curve),
        before: pictures(train.widthBeforePx),
        after: pictures(train.widthAfterPx),
      }
    }
    return {
      lay(look, quality) {
        bottomLon = look.bottomLon
        size = look.size
        lanes = look.ribbons.flatMap(ribbon =>
          [layFaintTrain(ribbon, size), layTrain(ribbon, size)].flatMap(train =>
            train ? [laneOf(ribbon, train, quality)] : [],
          ),
        )
        signs.clear()
        for (const ribbon of look.ribbons) {
          putHead(signs, easel, layArrowHead(ribbon, bottomLon, size), ribbon.hollow)
          putDiamonds(signs, easel, ribbon, look)
        }
      },
      move({ glidePx }) {
        ingots.clear()
        for (const lane of lanes) putIngots(ingots, easel, lane, bottomLon, size, glidePx * size.drawn)
      },
    }
  },
}

function ingotPictures(easel: Easel, quality: Quality, isHollow: boolean, lengthPx: number, widthPx: number) {
  const { atlas, density } = easel
  const painted = nearestSize(INGOT_SIZES, widthPx)
  const isFlat = isReducedTo(quality, 'flatIngots')
  const name = (heading: number) => {
    if (isHollow) return `ghost-${painted}`
    return isFlat ? `flat-${painted}` : `ingot-${painted}-${heading}`
  }
  const frames = Array.from({ length: HEADINGS }, (_, heading) => atlas.frame(name(heading)))
  // The frame has an empty edge, which is stretched with it.
  const edge = frames[0]!.width / (painted * density)
  return { frames, halfLength: (edge * lengthPx * density) / 2, halfWidth: (edge * widthPx * density) / 2 }
}

/** Set the ingots of one lane where they are now: some arithmetic for each, and nothing new in memory. */
function putIngots(
  layer: Quads,
  { density }: Easel,
  lane: Lane,
  bottomLon: number,
  { glass, map, pole }: TableSize,
  glidePx: number,
): void {
  const { train, road, before, after } = lane
  const zoom = map / glass
  const [middleX, middleY] = [glass + pole.x, glass + pole.y]
  const cos = Math.cos((bottomLon * Math.PI) / 180)
  const sin = Math.sin((bottomLon * Math.PI) / 180)
  for (let along = firstIngotPx(train, glidePx); along <= train.roadPx; along += train.stepPx) {
    const place = along / zoom
    const px = Math.floor(place)
    const rest = place - px
    const x = zoom * (road.x[px]! + (road.x[px + 1]! - road.x[px]!) * rest)
    const y = zoom * (road.y[px]! + (road.y[px + 1]! - road.y[px]!) * rest)
    const dirX = road.dirX[px]! * cos - road.dirY[px]! * sin
    const dirY = road.dirX[px]! * sin + road.dirY[px]! * cos
    const { frames, halfLength, halfWidth } = along < train.gatePx ? before : after
    layer.add(
      frames[headingOf(dirX, dirY)]!,
      (middleX + x * cos - y * sin) * density,
      (middleY + x * sin + y * cos) * density,
      dirX * halfLength,
      dirY * halfLength,
      -dirY * halfWidth,
      dirX * halfWidth,
      ingotAlpha(train, along),
    )
  }
}

function putHead(layer: Quads, easel: Easel, head: ArrowHead, isHollow: boolean): void {
  const painted = nearestSize(INGOT_SIZES, head.widthPx)
  const at = {
    x: head.x - (Math.cos(head.angle) * head.lengthPx) / 2,
    y: head.y - (Math.sin(head.angle) * head.lengthPx) / 2,
  }
  const scaleX = head.lengthPx / painted
  const placing = { at, angle: head.angle, scaleX, scaleY: head.widthPx / painted, alpha: head.alpha }
  putSprite(layer, easel, `${isHollow ? 'ghostHead' : 'head'}-${painted}`, placing)
}

function putDiamonds(layer: Quads, easel: Easel, ribbon: Ribbon, { bottomLon, size }: TableLook): void {
  const width = Math.max(8, DIAMOND_PX * size.drawn)
  const painted = nearestSize(INGOT_SIZES, width)
  const scale = width / painted
  for (const place of ribbon.diamonds) {
    const at = mapToPx(place, bottomLon, size)
    putSprite(layer, easel, `diamond-${painted}`, {
      at,
      scaleX: scale,
      scaleY: scale,
      alpha: ribbon.presence * ribbon.strength,
    })
  }
}
