import { describePips, describePipUse } from '../../describe/leverCost'
import { parseLinks } from '../../describe/termsLinks'
import { useApp, useWords } from '../app/session'
import { useLearn } from '../guidance/situation'
import { Pips } from '../parts/Pips'
import { placeByOpener } from '../parts/placeByOpener'
import { LinkedTerms } from '../terms/LinkedTerms'
import { draftCosts } from './draftCosts'

/**
 * Political capital spent of what can be spent this turn, in words and as ingots; opens on what it is.
 *
 * @param id Id of what opens, unique on the page.
 */
export function PipCount({ id }: { id: string }) {
  const words = useWords()
  const learn = useLearn()
  const costs = useApp(draftCosts)
  const before = useApp(state => state.game?.world.settings)
  if (!costs || !before) return null
  const { spent, limit } = costs.pips
  return (
    <div class="pip-count">
      <button type="button" class="pip-open" popovertarget={id} onClick={() => learn('pips')}>
        <span>{words.t('turn.pips', { spent: describePips(words, spent), limit: describePips(words, limit) })}</span>
        <Pips filled={spent} total={limit} />
      </button>
      <div id={id} popover="auto" class="opened-note" onBeforeToggle={placeByOpener}>
        <p>{describePipUse(words, before, costs.settings, costs.pips)}</p>
        <p>
          <LinkedTerms text={parseLinks(words.t('turn.pipsHelp'))} />
        </p>
      </div>
    </div>
  )
}
