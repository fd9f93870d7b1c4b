import type { Box } from './box'

/** One image of a background, and where it lies. */
export interface ImageLayer {
  readonly image: string
  readonly frame: Box
}

/** Give the images of a computed background from the top down; one that repeats or covers fills the whole box. */
export function imageLayers(style: CSSStyleDeclaration, box: Box): ImageLayer[] {
  if (style.backgroundImage === 'none') return []
  const [sizes, positions, repeats] = [style.backgroundSize, style.backgroundPosition, style.backgroundRepeat].map(
    atCommas,
  )
  return atCommas(style.backgroundImage).map((image, i) => {
    const isOnce = nth(repeats!, i) === 'no-repeat'
    return { image, frame: isOnce ? placed(box, nth(sizes!, i), nth(positions!, i)) : box }
  })
}

/** Split a list at its commas, those inside brackets left alone. */
function atCommas(list: string): string[] {
  let depth = 0
  const marked = [...list].map(sign => {
    if (sign === '(') depth++
    if (sign === ')') depth--
    return sign === ',' && depth === 0 ? '\n' : sign
  })
  return marked.join('').split(/\n\s*/)
}

function nth(list: readonly string[], i: number): string {
  return list[i % list.length]!
}

function placed(box: Box, size: string, position: string): Box {
  const [width = 'auto', height = 'auto'] = size.split(' ')
  const [x = '0%', y = '0%'] = position.split(' ')
  const [left, right] = placedAlong(box.left, box.right, width, x)
  const [top, bottom] = placedAlong(box.top, box.bottom, height, y)
  return { left, right, top, bottom }
}

function placedAlong(from: number, to: number, size: string, position: string): [number, number] {
  const room = to - from
  const length = lengthOf(size, room)
  const start = from + lengthOf(position, position.endsWith('%') ? room - length : room)
  return [start, start + length]
}

/** Pixels of a computed length; `auto`, `cover` and `contain` fill a gradient's box. */
function lengthOf(text: string, whole: number): number {
  if (text.endsWith('%')) return (Number.parseFloat(text) / 100) * whole
  return text.endsWith('px') ? Number.parseFloat(text) : whole
}
