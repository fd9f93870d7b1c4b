import type { GameObjects, Scene } from 'phaser'
import type { Point } from '../geometry/point'
import type { TableSize } from '../layout/tableSize'

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

/** Images of one texture that are set anew for every frame and kept for the next. */
export interface Sprites {
  /** Begin a frame. */
  begin(): void
  /** Set the next image. */
  put(frame: string, placing: Placing): void
  /** End a frame: images that were not set are hidden. */
  end(): void
}

/** Create a layer of images above all earlier layers. @param density Device px per CSS px. */
export function createSprites(
  scene: Scene,
  texture: string,
  size: TableSize,
  density: number,
  isLight = false,
): Sprites {
  const layer = scene.add.layer()
  const images: GameObjects.Image[] = []
  let used = 0
  const next = (): GameObjects.Image => {
    const found = images[used]
    if (found) return found
    const image = scene.add.image(0, 0, texture)
    if (isLight) image.setBlendMode('SCREEN')
    layer.add(image)
    images.push(image)
    return image
  }
  return {
    begin: () => {
      used = 0
    },
    put: (frame, { at, scaleX, scaleY, angle = 0, alpha = 1 }) => {
      const image = next()
      used += 1
      if (image.frame.name !== frame) image.setFrame(frame)
      image.setPosition((size.glass + at.x) * density, (size.glass + at.y) * density)
      image.setScale(scaleX, scaleY)
      image.setRotation(angle).setAlpha(alpha).setVisible(true)
    },
    end: () => {
      for (let i = used; i < images.length; i++) images[i]!.setVisible(false)
    },
  }
}
