import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Decision } from '../../game/decision'
import { gameBefore } from '../../game/gameBefore'
import { playersOf } from '../../store/minds/answer'
import { createSandbox } from '../../store/sandbox'
import type { Players } from '../../why/whatIf/branch'
import type { ScreenProps } from '../app/lazyScreen'
import { useApp, useSession, useWords } from '../app/session'
import { halfName } from '../parts/course'
import { DialogHead } from '../parts/DialogHead'
import '../styles/breach.css'
import '../styles/whatIf.css'
import { BranchView } from './BranchView'
import { TurnDraft } from './TurnDraft'

/** Whether computer seats answer a branch anew or are held to what they decided. */
export type Others = 'answer' | 'hold'

/** What is played on: the decisions of the turn, and who answers. */
export interface Question {
  readonly decisions: readonly Decision[]
  readonly others: Others
}

/** "What if I had ...": the decisions of a past turn are changed, played on to the present, and set beside the game. */
export function WhatIfDialog(
  props: ScreenProps & { turn: number; asked?: readonly Decision[] | undefined; onClose: () => void },
) {
  const { game, seat, turn, asked, onClose } = props
  const session = useSession()
  const words = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const players = usePlayers()
  const decided = game.records[turn - 1]!.decisions[seat]
  const sandbox = useMemo(
    () => createSandbox(session.store, gameBefore(game, turn), seat, asked ?? decided),
    [game, seat, turn],
  )
  const canAnswer = Object.keys(players).length > 0
  const [others, setOthers] = useState<Others>(canAnswer && !asked ? 'answer' : 'hold')
  const [question, setQuestion] = useState<Question | undefined>(asked && { decisions: asked, others: 'hold' })
  useLayoutEffect(() => dialog.current?.showModal(), [])
  // What was pressed has gone with its half of the dialog: reading goes on at the top of the other half.
  const hasOpened = useRef(false)
  useLayoutEffect(() => {
    if (hasOpened.current) dialog.current?.focus()
    hasOpened.current = true
    dialog.current?.scrollTo({ top: 0 })
  }, [question])
  const heading = words.t('whatIf.heading', { half: halfName(words, game, turn) })
  const place = { game, seat, turn, players }
  return (
    <dialog ref={dialog} class="what-if" tabIndex={-1} aria-label={heading} onClose={onClose}>
      <div class="what-if-head">
        <DialogHead heading={heading} />
      </div>
      {question ? (
        <BranchView
          {...place}
          question={question}
          onChange={() => setQuestion(undefined)}
          onClose={() => dialog.current?.close()}
        />
      ) : (
        <TurnDraft
          {...place}
          sandbox={sandbox}
          others={others}
          onOthers={setOthers}
          onPlay={decisions => setQuestion({ decisions, others })}
        />
      )}
    </dialog>
  )
}

/** The computer players of the game; nobody knows those of a game that was opened from a log. */
function usePlayers(): Players {
  const people = useApp(state => state.people)
  const opponents = useApp(state => state.opponents)
  const isReplayed = useApp(state => state.replayed)
  return useMemo(() => (isReplayed ? {} : playersOf(people, opponents)), [isReplayed, people, opponents])
}
