const DRAWINGS = {
  crucible: 'M3 4h14M5 4l2 8h6l2-8M10 12v4M7 16h6M8 7h4',
  stamp: 'M4 17h12M5 13h10v2H5zM8 13c1-3-2-4-2-7a4 4 0 0 1 8 0c0 3-3 4-2 7',
  crossing: 'M3 7h14M3 13h14M6 4v12M10 4v12M14 4v12',
  bubbles: 'M3 3h10v7H8l-3 3v-3H3zM15 8h2v6h-2v3l-3-3H9v-2',
  plant: 'M2 17V9l4 3V9l4 3V4h3v8l4-3v8z',
  gate: 'M4 4v12M8 3v14M12 3v14M16 4v12',
  coins: 'M3 6c0-3 10-3 10 0s-10 3-10 0v5c0 3 10 3 10 0V6M7 14v1c0 3 10 3 10 0v-4c0-1-2-2-4-2',
  menu: 'M2 5h16M2 10h16M2 15h16',
  close: 'M4 4l12 12M16 4 4 16',
  arrow: 'M3 10h13M11 5l5 5-5 5',
  back: 'M17 10H4M9 5l-5 5 5 5',
  about: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15M10 9v5.5M10 5.5v1.8',
  open: 'M2 16V4h5l2 2h7v3M2 16l3-7h14l-3 7z',
  download: 'M10 3v10M5 9l5 5 5-5M3 17h14',
  print: 'M6 8V3h8v5M6 14H3V8h14v6h-3M6 12h8v5H6z',
  sound: 'M3 8v4h3l4 4V4L6 8zM13 7.5c1.4 1.4 1.4 3.6 0 5M15.5 5c2.8 2.8 2.8 7.2 0 10',
  silent: 'M3 8v4h3l4 4V4L6 8zM13 8l4 4M17 8l-4 4',
  undo: 'M4 8h8a4.5 4.5 0 0 1 0 9H7M8 4 4 8l4 4',
  redo: 'M16 8H8a4.5 4.5 0 0 0 0 9h5M12 4l4 4-4 4',
  changed: 'M3 7h14M3 13h14M14 3 6 17',
  copy: 'M7 7h10v10H7zM13 7V3H3v10h4',
} as const

export type IconName = keyof typeof DRAWINGS

/** A drawn sign of 20 by 20; a word always stands with it, on the page or as the name of its button. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" width={size} height={size} aria-hidden="true">
      <path d={DRAWINGS[name]} fill="none" stroke="currentColor" stroke-width="1.6" />
    </svg>
  )
}
