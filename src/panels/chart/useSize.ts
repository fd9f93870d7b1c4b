import type { RefObject } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { SMALL_TEXT_PX } from './margins'

/** A drawing area in px. */
export interface Size {
  readonly width: number
  readonly height: number
  /** Size of the plot's own letters over the usual one: 2 where the reader has doubled them. */
  readonly letters: number
}

/** Before anything is measured. */
const USUAL: Size = { width: 340, height: 150, letters: 1 }

/**
 * Follow the size of an element, so that a chart is drawn at its true size and its text keeps its own.
 *
 * For print the style sheet names the size, since paper is laid out after the last moment to draw: `--print-w` and
 * `--print-h` in px.
 */
export function useSize<Kind extends HTMLElement>(): readonly [RefObject<Kind | null>, Size] {
  const element = useRef<Kind>(null)
  const [size, setSize] = useState(USUAL)
  useLayoutEffect(() => {
    const box = element.current
    if (!box) return
    const follow = () => setSize(before => same(before, measured(box)) ?? before)
    const print = () => setSize(before => sizeOnPaper(box) ?? before)
    const observer = new ResizeObserver(follow)
    follow()
    observer.observe(box)
    addEventListener('beforeprint', print)
    addEventListener('afterprint', follow)
    return () => {
      observer.disconnect()
      removeEventListener('beforeprint', print)
      removeEventListener('afterprint', follow)
    }
  }, [])
  return [element, size]
}

function measured(box: HTMLElement): Size {
  const smallPx = Number.parseFloat(getComputedStyle(box).fontSize)
  return { width: box.clientWidth, height: box.clientHeight, letters: smallPx / SMALL_TEXT_PX }
}

/** The new size where it differs and can be drawn in. */
function same(before: Size, now: Size): Size | undefined {
  const isEqual = now.width === before.width && now.height === before.height && now.letters === before.letters
  return isEqual || now.width === 0 || now.height === 0 ? undefined : now
}

function sizeOnPaper(box: HTMLElement): Size | undefined {
  const style = getComputedStyle(box)
  const [width = 0, height = 0] = ['--print-w', '--print-h'].map(name => Number(style.getPropertyValue(name)))
  return width > 0 && height > 0 ? { width, height, letters: 1 } : undefined
}
