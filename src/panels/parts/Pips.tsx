/**
 * Political capital as small ingots.
 *
 * @param filled Pips used; a part of a pip fills a part of an ingot.
 * @param total Ingots drawn; the whole number above `filled` when absent.
 */
export function Pips({ filled, total }: { filled: number; total?: number }) {
  const count = Math.max(total ?? 0, Math.ceil(filled - 0.01))
  return (
    <span class="pips" aria-hidden="true">
      {Array.from({ length: count }, (_, index) => (
        <i
          key={index}
          class={total !== undefined && index >= total ? 'pip pip-over' : 'pip'}
          style={{ '--part': `${partOf(filled - index)}%` }}
        />
      ))}
    </span>
  )
}

function partOf(rest: number): number {
  return Math.round(100 * Math.min(1, Math.max(0, rest)))
}
