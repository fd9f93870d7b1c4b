import type { ComponentChildren } from 'preact'
import { describeMoreLevers } from '../../describe/leverCost'
import { decidedValue } from '../../game/decision'
import type { Lever } from '../../game/levers'
import { useApp, useWords } from '../app/session'
import { useLearn } from '../guidance/situation'
import { draftCosts } from './draftCosts'

/** The folded levers under one row that says how many they are, how many are changed, and what they cost together. */
export function MoreLevers({ levers, children }: { levers: readonly Lever[]; children: ComponentChildren }) {
  const words = useWords()
  const touched = useApp(state => levers.filter(lever => decidedValue(state.draft, lever.id) !== undefined).length)
  const pips = useApp(state => {
    const byLever = draftCosts(state)?.pips.byLever ?? {}
    return levers.reduce((sum, lever) => sum + (byLever[lever.id] ?? 0), 0)
  })
  const learn = useLearn()
  const show = (details: HTMLDetailsElement) => {
    if (!details.open) return
    learn('more')
    // The levers unfold below the edge of the tray, so they are brought into view.
    details.scrollIntoView({ block: 'nearest' })
  }
  return (
    <details class="more-levers" onToggle={event => show(event.currentTarget)}>
      <summary>{describeMoreLevers(words, levers.length, touched, pips)}</summary>
      {children}
    </details>
  )
}
