import { useState } from 'preact/hooks'
import { describeRefusal } from '../../describe/refusal'
import { describeLoop } from '../../describe/whatIf'
import type { Decision } from '../../game/decision'
import { LEVERS_OF } from '../../game/levers'
import type { AppStore } from '../../store/appState'
import type { Players } from '../../why/whatIf/branch'
import type { ScreenProps } from '../app/lazyScreen'
import { SessionProvider, useApp, useSession, useWords } from '../app/session'
import { halfName } from '../parts/course'
import { Segments } from '../parts/Segments'
import '../styles/tray.css'
import '../styles/talks.css'
import { TalksDialog } from '../talks/TalksDialog'
import { TalksRow } from '../talks/TalksRow'
import { Levers } from '../turn/Levers'
import { foldLevers } from '../turn/leversInFront'
import { PipCount } from '../turn/PipCount'
import type { Others } from './WhatIfDialog'

interface TurnDraftProps extends ScreenProps {
  readonly turn: number
  readonly players: Players
  readonly others: Others
  readonly onOthers: (others: Others) => void
  readonly onPlay: (decisions: readonly Decision[]) => void
}

/** The levers of a past turn with the game as it stood before, and who shall answer. */
export function TurnDraft({ sandbox, ...props }: TurnDraftProps & { sandbox: AppStore }) {
  const session = useSession()
  return (
    <SessionProvider value={{ ...session, store: sandbox }}>
      <Draft {...props} people={session.store.getState().people} />
    </SessionProvider>
  )
}

function Draft(props: TurnDraftProps & { people: readonly ScreenProps['seat'][] }) {
  const { game, seat, turn, players, people, others, onOthers, onPlay } = props
  const words = useWords()
  const { t } = words
  const before = useApp(state => state.game)!
  const draft = useApp(state => state.draft)
  const refusal = useApp(state => state.refusal)
  const [isTalking, setTalking] = useState(false)
  const open = LEVERS_OF[seat].filter(({ id }) => !game.scenario.closedLevers.includes(id))
  const isSame = areSame(draft, game.records[turn - 1]!.decisions[seat])
  const reason = refusal ? describeRefusal(words, refusal) : isSame ? t('whatIf.same') : undefined
  const halves = { half: halfName(words, game, turn), last: halfName(words, game, game.records.length) }
  return (
    <>
      <div class="what-if-body">
        <p class="what-if-intro">{t('whatIf.intro', halves)}</p>
        <PipCount id="pips-what-if" />
        <TalksRow game={before} seat={seat} onOpen={() => setTalking(true)} />
        <Levers game={before} {...foldLevers(open, seat)} shown="all" />
        {Object.keys(players).length > 0 && (
          <div class="what-if-others">
            <Segments
              name="what-if-others"
              legend={t('whatIf.others')}
              options={[
                { value: 'answer', label: t('whatIf.answer') },
                { value: 'hold', label: t('whatIf.hold') },
              ]}
              chosen={others}
              onChoose={onOthers}
            />
          </div>
        )}
        {describeLoop(words, others === 'answer' ? players : {}, people, seat).map(note => (
          <p key={note} class="what-if-note">
            {note}
          </p>
        ))}
      </div>
      <footer class="what-if-foot">
        <p id="what-if-reason" role="status">
          {reason}
        </p>
        <button
          type="button"
          class="button what-if-go"
          aria-disabled={reason !== undefined}
          aria-describedby="what-if-reason"
          onClick={() => reason === undefined && onPlay(draft)}
        >
          {t('whatIf.playOn')}
        </button>
      </footer>
      {isTalking && <TalksDialog game={before} seat={seat} onClose={() => setTalking(false)} />}
    </>
  )
}

function areSame(a: readonly Decision[], b: readonly Decision[]): boolean {
  const inOrder = (decisions: readonly Decision[]) => decisions.map(decision => JSON.stringify(decision)).sort()
  return inOrder(a).join() === inOrder(b).join()
}
