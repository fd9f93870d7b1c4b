import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'

/**
 * Follow the width of an element in px, so that a chart is drawn at its true size and its text keeps its own.
 *
 * @param usual Width until it is measured.
 */
export function useWidth<Kind extends HTMLElement>(usual: number): readonly [RefObject<Kind | null>, number] {
  const element = useRef<Kind>(null)
  const [width, setWidth] = useState(usual)
  useEffect(() => {
    if (!element.current) return
    const observer = new ResizeObserver(entries => {
      const measured = Math.round(entries[0]?.contentRect.width ?? 0)
      if (measured > 0) setWidth(measured)
    })
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [])
  return [element, width]
}
