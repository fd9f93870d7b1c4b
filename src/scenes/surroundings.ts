/** What a table hears of the page around it. */
export interface SurroundingsHandlers {
  onResize(): void
  /** The screen shows more or fewer device px per CSS px. */
  onDensity(): void
  onFonts(): void
  /** The letters of the page have become larger or smaller. */
  onLetters(): void
  onHidden(): void
  /** A pointer, a finger or the focus came onto the table or left it. */
  onTouch(isTouched: boolean): void
}

/** Listen to the page until stopped. */
export function watchSurroundings(
  parent: HTMLElement,
  root: HTMLElement,
  handlers: SurroundingsHandlers,
): { stop(): void } {
  const abort = new AbortController()
  const { signal } = abort
  const resizing = new ResizeObserver(() => handlers.onResize())
  resizing.observe(parent)
  const letters = watchLetters(root, () => handlers.onLetters())
  document.fonts.addEventListener('loadingdone', () => handlers.onFonts(), { signal })
  document.addEventListener('visibilitychange', () => document.hidden && handlers.onHidden(), { signal })
  for (const type of ['pointerenter', 'focusin']) root.addEventListener(type, () => handlers.onTouch(true), { signal })
  for (const type of ['pointerleave', 'focusout'])
    root.addEventListener(type, () => handlers.onTouch(false), { signal })
  watchDensity(() => handlers.onDensity(), signal)
  return {
    stop: () => {
      abort.abort()
      resizing.disconnect()
      letters.disconnect()
    },
  }
}

/** An element as wide as a letter changes its size with them. */
function watchLetters(root: HTMLElement, onChange: () => void): ResizeObserver {
  const letter = document.createElement('div')
  letter.className = 'table-letter'
  root.append(letter)
  let width = letter.clientWidth
  const watch = new ResizeObserver(() => {
    if (letter.clientWidth === width) return
    width = letter.clientWidth
    onChange()
  })
  watch.observe(letter)
  return watch
}

function watchDensity(onChange: () => void, signal: AbortSignal): void {
  const query = matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`)
  const changed = () => {
    onChange()
    watchDensity(onChange, signal)
  }
  query.addEventListener('change', changed, { once: true, signal })
}
