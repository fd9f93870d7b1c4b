import type { Scene, Textures } from 'phaser'

/** One picture of an atlas. `paint` draws round the origin, in CSS px. */
export interface AtlasCell {
  readonly name: string
  readonly widthPx: number
  readonly heightPx: number
  paint(context: CanvasRenderingContext2D): void
}

/** All pictures of a table in one texture, so that it is drawn in few batches. */
export interface Atlas {
  /** Find a picture. Its size is in device px and includes the empty edge. */
  frame(name: string): Textures.Frame
}

/** Empty px round each cell, so that smoothing does not fetch a neighbour. */
const PADDING = 2
/** Share of a square atlas that stays empty, about. */
const SPARE = 1.06

/**
 * Paint pictures once into a texture, for drawing as images later; a texture of the same key is replaced.
 *
 * @param density Device px per CSS px.
 */
export function paintAtlas(scene: Scene, key: string, cells: readonly AtlasCell[], density: number): Atlas {
  if (scene.textures.exists(key)) scene.textures.remove(key)
  const atlasWidth = widthOf(cells)
  const placed = pack(cells, atlasWidth)
  const height = Math.max(...placed.map(({ y, cell }) => y + outerHeight(cell)))
  const texture = scene.textures.createCanvas(key, Math.ceil(atlasWidth * density), Math.ceil(height * density))!
  const context = texture.getContext()
  const frames = new Map<string, Textures.Frame>()
  for (const { cell, x, y } of placed) {
    const centreX = x + outerWidth(cell) / 2
    const centreY = y + outerHeight(cell) / 2
    context.setTransform(density, 0, 0, density, centreX * density, centreY * density)
    cell.paint(context)
    const [width, height] = [outerWidth(cell) * density, outerHeight(cell) * density]
    frames.set(cell.name, texture.add(cell.name, 0, x * density, y * density, width, height)!)
  }
  texture.refresh()
  return { frame: name => frames.get(name)! }
}

/** About as wide as high: graphics memory takes no picture that is very long. */
function widthOf(cells: readonly AtlasCell[]): number {
  return Math.ceil(SPARE * Math.sqrt(cells.reduce((sum, cell) => sum + outerWidth(cell) * outerHeight(cell), 0)))
}

function pack(cells: readonly AtlasCell[], atlasWidth: number): { cell: AtlasCell; x: number; y: number }[] {
  let x = 0
  let y = 0
  let rowHeight = 0
  return [...cells]
    .sort((a, b) => b.heightPx - a.heightPx)
    .map(cell => {
      if (x + outerWidth(cell) > atlasWidth) {
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
  return Math.ceil(cell.widthPx) + 2 * PADDING
}

function outerHeight(cell: AtlasCell): number {
  return Math.ceil(cell.heightPx) + 2 * PADDING
}
