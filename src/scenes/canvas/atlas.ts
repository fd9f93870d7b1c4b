import type { Scene } from 'phaser'

/** One picture of an atlas. `paint` draws round the origin, in CSS px. */
export interface AtlasCell {
  readonly name: string
  readonly widthPx: number
  readonly heightPx: number
  paint(context: CanvasRenderingContext2D): void
}

/** Empty px round each cell, so that smoothing does not fetch a neighbour. */
const PADDING = 2
const ATLAS_WIDTH_PX = 640

/**
 * Paint pictures once into a texture, for drawing as images later.
 *
 * @param density Device px per CSS px.
 * @returns The texture's key; its frames carry the names of the cells and include the padding.
 */
export function paintAtlas(scene: Scene, key: string, cells: readonly AtlasCell[], density: number): string {
  const placed = pack(cells)
  const height = Math.max(...placed.map(({ y, cell }) => y + outerHeight(cell)))
  const texture = scene.textures.createCanvas(key, Math.ceil(ATLAS_WIDTH_PX * density), Math.ceil(height * density))
  if (!texture) throw new Error(`The texture ${key} exists already.`)
  const context = texture.getContext()
  for (const { cell, x, y } of placed) {
    const centreX = x + outerWidth(cell) / 2
    const centreY = y + outerHeight(cell) / 2
    context.setTransform(density, 0, 0, density, centreX * density, centreY * density)
    cell.paint(context)
    texture.add(cell.name, 0, x * density, y * density, outerWidth(cell) * density, outerHeight(cell) * density)
  }
  texture.refresh()
  return key
}

/** Size of a frame over the size of its picture, per side. */
export function paddedPx(px: number): number {
  return Math.ceil(px) + 2 * PADDING
}

function pack(cells: readonly AtlasCell[]): { cell: AtlasCell; x: number; y: number }[] {
  let x = 0
  let y = 0
  let rowHeight = 0
  return cells.map(cell => {
    if (x + outerWidth(cell) > ATLAS_WIDTH_PX) {
      x = 0
      y += rowHeight
      rowHeight = 0
    }
    const place = { cell, x, y }
    x += outerWidth(cell)
    rowHeight = Math.max(rowHeight, outerHeight(cell))
    return place
  })
}

function outerWidth(cell: AtlasCell): number {
  return paddedPx(cell.widthPx)
}

function outerHeight(cell: AtlasCell): number {
  return paddedPx(cell.heightPx)
}
