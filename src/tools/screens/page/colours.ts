/** Red, green and blue from 0 to 255, alpha from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number]

const COLOURS = /(?:rgba?|hsla?|color|oklab|oklch|lab|lch)\([^()]*\)|#[0-9a-f]{3,8}\b|\btransparent\b/gi
const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!
pen.canvas.width = 1
pen.canvas.height = 1

/** Read a colour as a computed style writes it. */
export function parseColour(text: string): Colour {
  pen.clearRect(0, 0, 1, 1)
  pen.fillStyle = text
  pen.fillRect(0, 0, 1, 1)
  const [red, green, blue, alpha] = pen.getImageData(0, 0, 1, 1).data
  return [red!, green!, blue!, alpha! / 255]
}

/** All colours named in a computed background image: the stops of its gradients. */
export function coloursIn(image: string): Colour[] {
  return (image.match(COLOURS) ?? []).map(parseColour)
}

/** Lay a colour over an opaque one. */
export function over([red, green, blue, alpha]: Colour, under: Colour): Colour {
  const mix = (top: number, bottom: number) => top * alpha + bottom * (1 - alpha)
  return [mix(red, under[0]), mix(green, under[1]), mix(blue, under[2]), 1]
}

/** Contrast of two opaque colours as the accessibility guidelines (WCAG 2.2) define it, 1 to 21. */
export function contrast(a: Colour, b: Colour): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high! + 0.05) / (low! + 0.05)
}

function luminance([red, green, blue]: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

function linear(channel: number): number {
  const share = channel / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}
