import { describePips } from '../../describe/leverCost'
import type { PipUse } from '../../game'
import { useWords } from '../app/session'
import { Pips } from '../parts/Pips'

/** Political capital spent of what can be spent this turn, in words and as ingots. */
export function PipCount({ pips }: { pips: PipUse }) {
  const words = useWords()
  return (
    <p class="pip-count" title={words.t('turn.pipsHelp')}>
      <span>
        {words.t('turn.pips', { spent: describePips(words, pips.spent), limit: describePips(words, pips.limit) })}
      </span>
      <Pips filled={pips.spent} total={pips.limit} />
    </p>
  )
}
