import { useRef, useState } from 'preact/hooks'
import { MODEL_VERSION } from '../../game/log'
import type { Seat } from '../../game/words'
import type { LogRefusal } from '../../store/appState'
import { useActions, useWords } from '../app/session'
import { DialogHead } from '../parts/DialogHead'
import { Icon } from '../parts/Icon'
import '../styles/openLog.css'
import { FIRST_SEAT, readLogFile } from './openLogFile'
import { useDroppedFile } from './useDroppedFile'

/** Why nothing was opened. */
type Refusal = LogRefusal | { readonly kind: 'noFile' | 'unreadable' | 'empty' }

/** The button that opens a saved log, with its dialog: a file that is chosen or dropped, or a text that is pasted. */
export function OpenLog() {
  const { t } = useWords()
  const { openLog } = useActions()
  const dialog = useRef<HTMLDialogElement>(null)
  const pasted = useRef<HTMLInputElement>(null)
  const [refusal, setRefusal] = useState<Refusal | undefined>(undefined)

  const refuse = (why: Refusal) => {
    setRefusal(why)
    if (!dialog.current?.open) dialog.current?.showModal()
  }
  const open = (text: string, seat: Seat) => {
    const why = openLog(text, seat)
    if (why) refuse(why)
  }
  const openFile = async (file: File | undefined) => {
    if (!file) return refuse({ kind: 'noFile' })
    const read = await readLogFile(file)
    if (read.ok) open(read.text, read.seat)
    else refuse({ kind: read.kind })
  }
  const openPasted = (event: Event) => {
    event.preventDefault()
    const text = pasted.current!.value
    if (text.trim() === '') refuse({ kind: 'empty' })
    else open(text, FIRST_SEAT)
  }
  const isOver = useDroppedFile(openFile)
  return (
    <>
      <button type="button" class="button" aria-haspopup="dialog" onClick={() => dialog.current?.showModal()}>
        {t('openLog.open')}
      </button>
      {isOver && <p class="drop-here">{t('openLog.dropHere')}</p>}
      <dialog
        ref={dialog}
        class="open-log"
        aria-label={t('openLog.heading')}
        aria-describedby="open-log-note"
        onClose={() => setRefusal(undefined)}
      >
        <DialogHead heading={t('openLog.heading')} />
        <p id="open-log-note">{t('openLog.note')}</p>
        <p class="open-log-fault" role="alert">
          {refusal && <Reason refusal={refusal} />}
        </p>
        <FileButton onChoose={openFile} />
        <p class="drop-note">{t('openLog.drop')}</p>
        {/* One line, which drops the breaks of a text: to a log they mean nothing. */}
        <form class="paste-log" onSubmit={openPasted}>
          <label for="pasted-log">{t('openLog.paste')}</label>
          <input id="pasted-log" class="field" ref={pasted} spellcheck={false} autocomplete="off" />
          <button type="submit" class="button">
            {t('openLog.read')}
          </button>
        </form>
      </dialog>
    </>
  )
}

function Reason({ refusal }: { refusal: Refusal }) {
  const { t, format } = useWords()
  switch (refusal.kind) {
    case 'damaged':
      return <>{t('openLog.damaged', { path: refusal.path })}</>
    case 'olderModel':
      return <>{t('openLog.olderModel', { model: String(refusal.model), ours: String(MODEL_VERSION) })}</>
    case 'differs':
    case 'illegal':
      return <>{t(`openLog.${refusal.kind}`, { turn: format.number(refusal.turn, 0) })}</>
    default:
      return <>{t(`openLog.${refusal.kind}`)}</>
  }
}

function FileButton({ onChoose }: { onChoose: (file: File | undefined) => void }) {
  const { t } = useWords()
  const choose = ({ currentTarget }: { currentTarget: HTMLInputElement }) => {
    const file = currentTarget.files?.[0]
    // So that the same file can be chosen again.
    currentTarget.value = ''
    if (file) onChoose(file)
  }
  return (
    <label class="button button-alu file-button">
      <Icon name="open" /> {t('openLog.choose')}
      <input type="file" accept=".json,.txt,application/json,text/plain" onChange={choose} />
    </label>
  )
}
