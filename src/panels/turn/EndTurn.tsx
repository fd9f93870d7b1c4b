import { useLayoutEffect, useRef } from 'preact/hooks'
import { describeRefusal } from '../../describe/refusal'
import { useActions, useApp, useWords } from '../app/session'
import { Hint } from '../guidance/Hint'
import { PrimaryButton } from '../parts/PrimaryButton'
import { PipCount } from './PipCount'

/** The button that ends the turn; while that is not possible it stays in reach and says why. */
export function EndTurn() {
  const words = useWords()
  const { endTurn, resetDraft } = useActions()
  const refusal = useApp(state => state.refusal)
  const hasDraft = useApp(state => state.draft.length > 0)
  const isReadOnly = useApp(state => state.readOnly)
  const isLast = useApp(({ people, handedIn, seat }) => people.every(person => person === seat || handedIn[person]))
  const reason = isReadOnly ? words.t('turn.readOnly') : refusal && describeRefusal(words, refusal)
  const frame = useRef<HTMLDivElement>(null)
  const hasUndone = useRef(false)
  const undo = () => {
    hasUndone.current = true
    resetDraft()
  }
  useLayoutEffect(() => {
    if (hasDraft || !hasUndone.current) return
    hasUndone.current = false
    focusFirstLever(frame.current)
  }, [hasDraft])
  return (
    <div class="end-turn" ref={frame}>
      <p class="end-turn-reason" id="end-turn-reason" role="status">
        {reason}
      </p>
      <Hint at="endTurn" />
      <PipCount id="pips-foot" />
      {hasDraft && !isReadOnly && (
        <button type="button" class="button reset-draft" onClick={undo}>
          {words.t('turn.reset')}
        </button>
      )}
      <PrimaryButton isDisabled={reason !== undefined} describedBy="end-turn-reason" onPress={endTurn}>
        {words.t(isLast ? 'turn.endTurn' : 'curtain.handIn')}
      </PrimaryButton>
    </div>
  )
}

/** Undoing takes its own button away, so the focus goes back to where deciding begins. */
function focusFirstLever(frame: HTMLElement | null): void {
  const tray = frame?.closest('.tray')
  tray?.querySelector<HTMLElement>('.lever :is(input[type="range"], input:checked)')?.focus()
}
