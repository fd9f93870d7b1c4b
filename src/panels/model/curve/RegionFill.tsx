import type { ComponentChildren } from 'preact'
import { REGIONS } from '../../../model/words'

/** The pattern over the colour of each region, in a square of 6: told apart without the colour. */
const PATTERNS: readonly ComponentChildren[] = [
  null,
  <path key="lying" d="M0 3h6" />,
  <path key="slanted" d="M-1 7 7-1M-1 1 1-1M5 7 7 5" />,
  <path key="dotted" d="M3 2v2M2 3h2" />,
  <path key="upright" d="M3 0v6" />,
]

/** Definitions of the patterns; `region-fill-CHN` and so on. */
export function RegionPatterns() {
  return (
    <defs>
      {REGIONS.map((region, index) => (
        <pattern
          key={region}
          id={`region-fill-${region}`}
          class={`region-fill region-${region}`}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
        >
          <rect width="6" height="6" />
          {PATTERNS[index]}
        </pattern>
      ))}
    </defs>
  )
}

/** A little field with the colour and the pattern of a region, filled where its plants run, hollow where they stand idle. */
export function RegionSwatch({ region, isIdle = false }: { region: number; isIdle?: boolean }) {
  const id = REGIONS[region]!
  return (
    <svg class="region-swatch" viewBox="0 0 24 14" width="24" height="14" aria-hidden="true">
      <rect
        class={`curve-step region-${id}`}
        data-idle={isIdle}
        x="1"
        y="1"
        width="22"
        height="12"
        fill={isIdle ? 'none' : `url(#region-fill-${id})`}
      />
    </svg>
  )
}
