import type { Point } from '../geometry/point'
import type { Quads } from './quads'
import type { Easel } from './system'

/** How one image lies on the table; px from its centre. */
export interface Placing {
  readonly at: Point
  /** Size over the painted size, along and across. */
  readonly scaleX: number
  readonly scaleY: number
  /** Radians clockwise. */
  readonly angle?: number
  /** 0 to 1. */
  readonly alpha?: number
}

/** Add an image of the atlas to a layer. @param name Name of the picture in the atlas. */
export function putSprite(
  layer: Quads,
  { atlas, size, density }: Easel,
  name: string,
  { at, scaleX, scaleY, angle = 0, alpha = 1 }: Placing,
): void {
  const frame = atlas.frame(name)
  const along = (frame.width * scaleX) / 2
  const across = (frame.height * scaleY) / 2
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  const x = (size.glass + at.x) * density
  const y = (size.glass + at.y) * density
  layer.add(frame, x, y, along * cos, along * sin, -across * sin, across * cos, alpha)
}
