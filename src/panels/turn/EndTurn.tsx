import { useLayoutEffect, useRef } from 'preact/hooks'
import { describeRefusal } from '../../describe/refusal'
import type { Words } from '../../describe/words'
import type { Refusal } from '../../game/decision'
import type { ScreenProps } from '../app/lazyScreen'
import { useActions, useApp, useWords } from '../app/session'
import { Hint } from '../guidance/Hint'
import { PrimaryButton } from '../parts/PrimaryButton'
import { Predict } from '../predict/Predict'
import { BreachNote } from './BreachNote'
import { PipCount } from './PipCount'
import { UndoRedo } from './UndoRedo'

/** The button that ends the turn, with the guess chosen above it; while that is not possible it stays in reach and says why. */
export function EndTurn({ game, seat }: ScreenProps) {
  const words = useWords()
  const { endTurn, guess: say, resetDraft } = useActions()
  const refusal = useApp(state => state.refusal)
  const hasDraft = useApp(state => state.draft.length > 0)
  const isReadOnly = useApp(state => state.readOnly)
  const isLast = useApp(({ people, handedIn, seat }) => people.every(person => person === seat || handedIn[person]))
  const isThinking = useApp(state => state.thinking)
  const reason = reasonAgainst(words, { isReadOnly, isThinking, refusal })
  const guess = useApp(state => state.guess)
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
      <div class="end-turn-said">
        <p class="end-turn-reason" id="end-turn-reason" role="status">
          {reason}
        </p>
        <BreachNote game={game} seat={seat} frame={frame} />
      </div>
      <Hint at="endTurn" />
      <PipCount id="pips-foot" />
      {game.scenario.predictions !== false && (
        <Predict seat={seat} guess={guess} isDisabled={isReadOnly || isThinking} onGuess={say} />
      )}
      <div class="draft-steps">
        <UndoRedo game={game} seat={seat} />
        {hasDraft && !isReadOnly && !isThinking && (
          <button type="button" class="button reset-draft" onClick={undo}>
            {words.t('turn.reset')}
          </button>
        )}
      </div>
      <PrimaryButton isDisabled={reason !== undefined} describedBy="end-turn-reason" onPress={endTurn}>
        {words.t(isLast ? 'turn.endTurn' : 'curtain.handIn')}
      </PrimaryButton>
    </div>
  )
}

/** Why the turn cannot be ended now, if so. */
function reasonAgainst(
  words: Words,
  now: { isReadOnly: boolean; isThinking: boolean; refusal: Refusal | undefined },
): string | undefined {
  if (now.isReadOnly) return words.t('turn.readOnly')
  if (now.isThinking) return words.t('turn.othersDecide')
  return now.refusal && describeRefusal(words, now.refusal)
}

/** Undoing takes its own button away, so the focus goes back to where deciding begins. */
function focusFirstLever(frame: HTMLElement | null): void {
  const tray = frame?.closest('.tray')
  tray?.querySelector<HTMLElement>('.lever :is(input[type="range"], input:checked)')?.focus()
}
