import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { describePips } from '../../describe/leverCost'
import { describeRefusal } from '../../describe/refusal'
import type { ScreenProps } from '../app/lazyScreen'
import { useApp, useWords } from '../app/session'
import { DialogHead } from '../parts/DialogHead'
import { Pips } from '../parts/Pips'
import '../styles/talks.css'
import { Term } from '../terms/Term'
import { draftCosts } from '../turn/draftCosts'
import { CasesView } from './CasesView'
import { PactsView } from './PactsView'
import { PlatformView } from './PlatformView'
import { ProposeView } from './ProposeView'

const VIEWS = ['Pacts', 'Propose', 'Platform', 'Cases'] as const
type View = (typeof VIEWS)[number]

/** Everything that can be said to the others this turn. Drawn, and solved for, only while it is open. */
export function TalksDialog({ game, seat, onClose }: ScreenProps & { onClose: () => void }) {
  const { t } = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const [view, setView] = useState<View>('Pacts')
  const [answers, setAnswers] = useState<number | undefined>(undefined)
  useLayoutEffect(() => dialog.current?.showModal(), [])
  useLayoutEffect(() => {
    dialog.current?.scrollTo({ top: 0 })
  }, [view])
  const show = (next: View, counter?: number) => {
    setAnswers(counter)
    setView(next)
  }
  return (
    <dialog ref={dialog} class="talks" aria-label={t('talks.heading')} onClose={onClose}>
      <div class="talks-head">
        <DialogHead heading={t('talks.heading')} />
        <nav aria-label={t('talks.views')}>
          {VIEWS.map(each => (
            <button key={each} type="button" aria-pressed={view === each} onClick={() => show(each)}>
              {t(`talks.view${each}`)}
            </button>
          ))}
        </nav>
      </div>
      <div class="talks-view">
        {view === 'Pacts' && <PactsView game={game} seat={seat} onCounter={id => show('Propose', id)} />}
        {view === 'Propose' && <ProposeView key={answers} game={game} seat={seat} answers={answers} />}
        {view === 'Platform' && <PlatformView game={game} seat={seat} />}
        {view === 'Cases' && <CasesView game={game} seat={seat} />}
      </div>
      <TalksFoot />
    </dialog>
  )
}

/** What the draft costs so far, and why it could not be committed. */
function TalksFoot() {
  const words = useWords()
  const pips = useApp(state => draftCosts(state)?.pips)
  const refusal = useApp(state => state.refusal)
  if (!pips) return null
  const spent = { spent: describePips(words, pips.spent), limit: describePips(words, pips.limit) }
  return (
    <div class="talks-foot">
      <p>
        <Term id="pips">{words.t('turn.pips', spent)}</Term> <Pips filled={pips.spent} total={pips.limit} />
      </p>
      <p role="status">{refusal && describeRefusal(words, refusal)}</p>
      <form method="dialog">
        <button type="submit" class="button">
          {words.t('talks.done')}
        </button>
      </form>
    </div>
  )
}
