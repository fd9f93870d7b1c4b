/** The sign of the game: a table of three seats round one pool of metal. */
export function Logo({ size }: { size: number }) {
  return (
    <svg class="logo" viewBox="0 0 60 60" width={size} height={size} aria-hidden="true">
      <g fill="none" stroke="currentColor" stroke-width="7.5">
        <path d="M12.7 17.4A21.5 21.5 0 0 1 47.3 17.4" />
        <path d="M50.8 24.4A21.5 21.5 0 0 1 35.6 50.8" />
        <path d="M24.4 50.8A21.5 21.5 0 0 1 9.2 24.4" />
      </g>
      <circle class="logo-pool" cx="30" cy="30" r="10" />
    </svg>
  )
}
