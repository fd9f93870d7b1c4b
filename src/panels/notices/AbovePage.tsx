import { useLayoutEffect, useRef } from 'preact/hooks'
import { DerivedBand } from '../whatIf/DerivedBand'
import { Notices } from './Notices'

/** What stands above every screen: which game this is where it is not the player's, and what the page has to tell. */
export function AbovePage() {
  const bar = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => tellHeight(bar.current!), [])
  return (
    <div ref={bar} class="above-page">
      <DerivedBand />
      <Notices />
    </div>
  )
}

/** Let the screens know how much room the bar takes from them; returns what ends that. */
function tellHeight(bar: HTMLElement): () => void {
  const { style } = document.documentElement
  const tell = () => style.setProperty('--notices-h', `${bar.offsetHeight}px`)
  tell()
  const observer = new ResizeObserver(tell)
  observer.observe(bar)
  return () => {
    observer.disconnect()
    style.removeProperty('--notices-h')
  }
}
