import { useEffect, useState } from 'preact/hooks'
import { listenToAnnouncements } from './announce'

/** Where announcements are put for screen readers; each is an element of its own, so that a repeated one is read again. */
export function LiveRegion() {
  const [said, setSaid] = useState({ count: 0, text: '' })
  useEffect(() => listenToAnnouncements(text => setSaid(({ count }) => ({ count: count + 1, text }))), [])
  return (
    <div class="visually-hidden" aria-live="polite" data-testid="live-region">
      <p key={said.count}>{said.text}</p>
    </div>
  )
}
