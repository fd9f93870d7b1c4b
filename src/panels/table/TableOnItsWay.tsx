/** The rim of the table while its code is on its way, one segment a half-year; gone once the table is drawn. */
export function TableOnItsWay() {
  return (
    <svg class="table-tilt table-on-its-way" viewBox="-100 -100 200 200" aria-hidden="true">
      <circle class="rim-dark" r="96" />
      <g transform="rotate(-90)">
        <mask id="rim-poured">
          <circle class="rim-pour" r="91" pathLength={12} />
        </mask>
        <circle class="rim-segments" r="91" pathLength={120} />
        <circle class="rim-segments rim-filled" r="91" pathLength={120} mask="url(#rim-poured)" />
      </g>
    </svg>
  )
}
