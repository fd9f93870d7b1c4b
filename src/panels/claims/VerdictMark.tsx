import type { Verdict } from '../../why/claims/words'

/** Ring and sign of a verdict, 20 by 20; its name always stands beside it. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  return (
    <svg class="verdict-mark" viewBox="0 0 20 20" width="22" height="22" aria-hidden="true">
      {SIGNS[verdict]}
    </svg>
  )
}

const RING = { cx: 10, cy: 10, r: 8.2, stroke: 'currentColor', 'stroke-width': 1.6 } as const
const LINE = { fill: 'none', 'stroke-width': 2 } as const

const SIGNS = {
  borneOut: (
    <>
      <circle {...RING} fill="currentColor" />
      <path {...LINE} stroke="var(--room)" d="M6 10.2l2.8 2.8 5.2-5.6" />
    </>
  ),
  notBorneOut: (
    <>
      <circle {...RING} fill="none" />
      <path {...LINE} stroke="currentColor" d="M7 7l6 6M13 7l-6 6" />
    </>
  ),
  depends: (
    <>
      <circle {...RING} fill="none" />
      <path fill="currentColor" d="M10 1.8a8.2 8.2 0 0 1 0 16.4z" />
    </>
  ),
  cannotTest: <circle {...RING} fill="none" stroke-dasharray="3 2.2" />,
} as const
