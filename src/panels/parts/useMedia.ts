import { useLayoutEffect, useState } from 'preact/hooks'
import { movedLimits } from '../app/letterSize'
import { useApp } from '../app/session'

/**
 * Follow a media query, for the few things that stand in another place of the page on another width.
 *
 * @param limits The query; its limits in em hold for normal letters, large ones move them as they do those of the styles.
 */
export function useMedia(limits: string): boolean {
  const query = movedLimits(
    limits,
    useApp(state => state.preferences.text),
  )
  const [matches, setMatches] = useState(() => matchMedia(query).matches)
  useLayoutEffect(() => {
    const media = matchMedia(query)
    const follow = () => setMatches(media.matches)
    follow()
    media.addEventListener('change', follow)
    return () => media.removeEventListener('change', follow)
  }, [query])
  return matches
}
