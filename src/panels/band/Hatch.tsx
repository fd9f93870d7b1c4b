import { useId } from 'preact/hooks'

/** Side of the square of a hatch, px. */
const SIDE = 5

/** A pattern of slanted lines for what may be, with the `fill` that uses it. */
export function useHatch() {
  const id = `hatch${useId()}`
  const pattern = (
    <defs>
      <pattern
        id={id}
        class="hatch"
        width={SIDE}
        height={SIDE}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <line x1="0" y1="0" x2="0" y2={SIDE} />
      </pattern>
    </defs>
  )
  return { pattern, fill: `url(#${id})` }
}
