import { describeRefusal } from '../../describe/refusal'
import type { PipUse } from '../../game'
import { useActions, useApp, useWords } from '../app/session'
import { PipCount } from './PipCount'

/** The button that ends the turn; while that is not possible it stays in reach and says why. */
export function EndTurn({ pips }: { pips: PipUse }) {
  const words = useWords()
  const { endTurn, resetDraft } = useActions()
  const refusal = useApp(state => state.refusal)
  const hasDraft = useApp(state => state.draft.length > 0)
  const isReadOnly = useApp(state => state.readOnly)
  const reason = isReadOnly ? words.t('turn.readOnly') : refusal && describeRefusal(words, refusal)
  return (
    <div class="end-turn">
      <p class="end-turn-reason" id="end-turn-reason" role="status">
        {reason}
      </p>
      <PipCount pips={pips} />
      {hasDraft && !isReadOnly && (
        <button type="button" class="button reset-draft" onClick={resetDraft}>
          {words.t('turn.reset')}
        </button>
      )}
      <button
        type="button"
        class="button-hot"
        aria-disabled={reason !== undefined}
        aria-describedby="end-turn-reason"
        onClick={() => reason === undefined && endTurn()}
      >
        {words.t('turn.endTurn')}
      </button>
    </div>
  )
}
