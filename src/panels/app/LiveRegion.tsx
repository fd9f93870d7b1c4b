import { useEffect, useState } from 'preact/hooks'
import { listenToAnnouncements } from './announce'

/** Where announcements are put for screen readers. */
export function LiveRegion() {
  const [text, setText] = useState('')
  useEffect(() => listenToAnnouncements(setText), [])
  return (
    <div class="visually-hidden" aria-live="polite" data-testid="live-region">
      {text}
    </div>
  )
}
