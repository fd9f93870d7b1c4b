import { useLayoutEffect } from 'preact/hooks'
import { describeHeadline } from '../../describe/headline'
import { announce } from '../app/announce'
import { useActions, useApp, useWords } from '../app/session'
import { halfName } from '../parts/course'
import { PrimaryButton } from '../parts/PrimaryButton'
import { ChangesTable } from '../result/ChangesTable'
import { SeatDecisions } from '../result/SeatDecisions'
import { type TurnProps, turnOf } from '../result/turnOf'
import { WhatIfButton } from '../whatIf/WhatIfButton'
import '../styles/result.css'
import '../styles/lookBack.css'

/** What opens over the page and takes Escape for itself. */
const OPENED = 'dialog[open], :popover-open, .region-sheet'

/** A past turn in the place of the tray: its headline, what each seat decided and what changed. Escape returns to now. */
export function LookBack(props: TurnProps) {
  const { game, seat, turn } = props
  const words = useWords()
  const { lookBack } = useActions()
  const half = halfName(words, game, turn)
  const { now, before } = turnOf(props)
  const isReplayed = useApp(state => state.replayed)
  useLayoutEffect(() => announce(words.t('lookBack.said', { half })), [half])
  useLayoutEffect(() => {
    const returnOnEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !document.querySelector(OPENED)) returnToNow(() => lookBack(undefined))
    }
    document.addEventListener('keydown', returnOnEscape)
    return () => document.removeEventListener('keydown', returnOnEscape)
  }, [lookBack])
  return (
    <section class="tray look-back" aria-label={words.t('lookBack.heading')}>
      <div class="tray-body">
        <header class="tray-head">
          <h2>{half}</h2>
          <div class="look-back-steps">
            <Step label={words.t('lookBack.earlier')} turn={turn - 1} last={game.records.length} />
            <Step label={words.t('lookBack.later')} turn={turn + 1} last={game.records.length} />
          </div>
        </header>
        <div class="tray-scroll">
          <p class="look-back-headline">
            {describeHeadline(words, seat, now, before).map(sentence => (
              <span key={sentence}>{sentence} </span>
            ))}
          </p>
          <SeatDecisions {...props} />
          <ChangesTable {...props} />
        </div>
        <footer class="look-back-foot">
          <WhatIfButton {...props} />
          <PrimaryButton isReady onPress={() => returnToNow(() => lookBack(undefined))}>
            {words.t(isReplayed ? 'derived.report' : 'lookBack.now')}
          </PrimaryButton>
        </footer>
      </div>
    </section>
  )
}

/** The button of the turn before or after; it stays where it is and does nothing at the ends. */
function Step({ label, turn, last }: { label: string; turn: number; last: number }) {
  const { lookBack } = useActions()
  const isThere = turn >= 1 && turn <= last
  return (
    <button type="button" class="button" aria-disabled={!isThere} onClick={() => isThere && lookBack(turn)}>
      {label}
    </button>
  )
}

/** The panel goes, and the focus with it, so it returns to the button that opened the past. */
function returnToNow(back: () => void): void {
  back()
  document.querySelector<HTMLElement>('.strip-open')?.focus()
}
