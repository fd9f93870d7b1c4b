import type { Scene } from 'phaser'
import type { TableLook } from '../layout/tableLook'
import type { TableSize } from '../layout/tableSize'
import type { Quality } from '../quality'
import type { TableTheme } from '../theme'
import type { Atlas, AtlasCell } from './atlas'

/** What pictures are painted from. */
export interface Palette {
  readonly size: TableSize
  readonly theme: TableTheme
  /** How much larger than for the whole map those pictures are painted that grow with it. */
  readonly detail: number
}

/** What a system draws with. */
export interface Easel extends Palette {
  readonly scene: Scene
  /** The pictures of all systems. */
  readonly atlas: Atlas
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

/** Draws one kind of thing. */
export interface DrawSystem {
  /** Set everything there is, anew; it also makes things appear and leave. */
  lay(look: TableLook, quality: Quality): void
  /** Set what moves while the look stays. */
  move?(decoration: Decoration): void
}

/** How a system is made: the pictures it needs, painted once per size, theme and screen density, and then itself. */
export interface SystemKind {
  cells(palette: Palette): readonly AtlasCell[]
  create(easel: Easel): DrawSystem
}

/** Of the sizes a picture was painted in, the one nearest above the wanted size. */
export function nearestSize(sizes: readonly number[], wanted: number): number {
  return sizes.find(size => size >= wanted) ?? sizes.at(-1)!
}
