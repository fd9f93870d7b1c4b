import type { Box } from './box'
import { type Colour, coloursIn, parseColour } from './colours'

interface Stop {
  readonly colour: Colour
  /** Pixels from the top of the gradient. */
  readonly at: number
}

const DOWNWARDS = /^linear-gradient\((?:180deg, )?((?:rgba?\([^()]*\) [\d.]+(?:px|%)(?:, )?)+)\)$/
const STOP = /(rgba?\([^()]*\)) ([\d.]+)(px|%)/g

/**
 * Give the colours of a computed background image that may lie behind a line of text.
 *
 * Of a gradient that runs straight down, those on the height of the line; of any other image, all its stops.
 *
 * @param frame Box the image fills.
 */
export function gradientColours(image: string, frame: Box, line: Box): Colour[] {
  const stops = DOWNWARDS.exec(image)?.[1]
  if (!stops) return coloursIn(image)
  return coloursBetween(readStops(stops, frame.bottom - frame.top), line.top - frame.top, line.bottom - frame.top)
}

function readStops(text: string, height: number): Stop[] {
  return [...text.matchAll(STOP)].map(([, colour, at, unit]) => ({
    colour: parseColour(colour!),
    at: unit === '%' ? (Number(at) / 100) * height : Number(at),
  }))
}

function coloursBetween(stops: readonly Stop[], from: number, to: number): Colour[] {
  const inside = stops.filter(({ at }) => at > from && at < to).map(({ colour }) => colour)
  return [colourAt(stops, from), ...inside, colourAt(stops, to)]
}

function colourAt(stops: readonly Stop[], at: number): Colour {
  const before = stops.filter(stop => stop.at <= at).at(-1) ?? stops[0]!
  const after = stops.find(stop => stop.at > at) ?? before
  const share = after.at === before.at ? 0 : (at - before.at) / (after.at - before.at)
  const mix = (i: 0 | 1 | 2 | 3) => before.colour[i] + share * (after.colour[i] - before.colour[i])
  return [mix(0), mix(1), mix(2), mix(3)]
}
