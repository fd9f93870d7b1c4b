import type { Scene } from 'phaser'
import type { TableLook } from '../layout/tableLook'
import type { TableSize } from '../layout/tableSize'
import type { TableTheme } from '../theme'

/** What a system needs to paint its textures. */
export interface Easel {
  readonly scene: Scene
  readonly size: TableSize
  readonly theme: TableTheme
  /** Device px per CSS px. */
  readonly density: number
  /** False on the Canvas renderer, which draws without glow. */
  readonly hasGlow: boolean
}

/** State of the decoration, the only thing that moves without the world changing. */
export interface Decoration {
  /** Px the ingots have moved along their roads. */
  readonly glidePx: number
  /** Brightness of the glow, 0 to 1. */
  readonly breath: number
}

/** Draws one kind of thing; called once per frame with everything there is, it also makes things appear and leave. */
export type DrawSystem = (look: TableLook, decoration: Decoration) => void

/** Of the sizes a picture was painted in, the one nearest above the wanted size. */
export function nearestSize(sizes: readonly number[], wanted: number): number {
  return sizes.find(size => size >= wanted) ?? sizes.at(-1)!
}
