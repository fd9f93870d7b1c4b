const NAMESPACE = 'http://www.w3.org/2000/svg'

type Attributes = Readonly<Record<string, string | number>>

/** Create an SVG element. @param attributes Numbers are written with at most two decimals. */
export function svgElement<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): SVGElementTagNameMap[K] {
  const element = document.createElementNS(NAMESPACE, name)
  for (const [key, value] of Object.entries(attributes)) {
    element.setAttribute(key, typeof value === 'number' ? `${Math.round(value * 100) / 100}` : value)
  }
  element.append(...children)
  return element
}

/** Create the drawing surface of one layer, hidden from assistive technology. @param radius Half its width in user units. */
export function svgLayer(className: string, radius: number, ...children: readonly Node[]): SVGSVGElement {
  return svgElement(
    'svg',
    { class: className, viewBox: `${-radius} ${-radius} ${2 * radius} ${2 * radius}`, 'aria-hidden': 'true' },
    ...children,
  )
}

let idsGiven = 0

/** An element id no other table on the page has. @param name Says in the document what the element is. */
export function uniqueId(name: string): string {
  idsGiven += 1
  return `${name}-${idsGiven}`
}

/** Path data of a circle round the origin, for arcs measured clockwise from the top in degrees. */
export function arcPath(radius: number, fromDegrees: number, toDegrees: number): string {
  const [x0, y0] = onCircle(radius, fromDegrees)
  const [x1, y1] = onCircle(radius, toDegrees)
  const isLarge = Math.abs(toDegrees - fromDegrees) > 180 ? 1 : 0
  const isClockwise = toDegrees > fromDegrees ? 1 : 0
  return `M${x0} ${y0}A${radius} ${radius} 0 ${isLarge} ${isClockwise} ${x1} ${y1}`
}

function onCircle(radius: number, degrees: number): [string, string] {
  const angle = (degrees * Math.PI) / 180
  return [(radius * Math.sin(angle)).toFixed(2), (-radius * Math.cos(angle)).toFixed(2)]
}
