import { useLayoutEffect, useRef } from 'preact/hooks'
import { describeTable } from '../../describe/tableText'
import type { Game } from '../../game/game'
import { announce } from '../app/announce'
import { useWords } from '../app/session'
import { courseOf, lastRecord } from '../parts/course'
import { DialogHead } from '../parts/DialogHead'
import { placeByOpener } from '../parts/placeByOpener'
import { Legend } from './Legend'
import { SheetButtons } from './SheetButtons'

/** The table as text: balance sheets, signs, and a dialog with all of it in sentences, which the key M opens too. */
export function TableInWords({ game }: { game: Game }) {
  const words = useWords()
  const { t } = words
  const dialog = useRef<HTMLDialogElement>(null)
  const sentences = describeTable(words, lastRecord(game), courseOf(game).at(-2))
  const text = sentences.join(' ')
  const open = () => {
    if (!document.querySelector('dialog[open]')) dialog.current?.showModal()
  }
  // With the screen itself, not after its first paint: on a slow machine the key would do nothing for a while.
  useLayoutEffect(() => {
    const readOnM = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'm' || event.ctrlKey || event.metaKey || event.altKey) return
      open()
      announce(text)
    }
    document.addEventListener('keydown', readOnM)
    return () => document.removeEventListener('keydown', readOnM)
  }, [text])
  return (
    <>
      <div class="table-reading">
        <SheetButtons />
        <button type="button" class="quiet-button" aria-haspopup="dialog" onClick={open}>
          {t('table.inWords')}
        </button>
        <button type="button" class="quiet-button legend-button" popovertarget="legend">
          {t('turn.legend')}
        </button>
      </div>
      <div id="legend" class="legend-popover" popover="auto" onBeforeToggle={placeByOpener}>
        <Legend />
      </div>
      <dialog ref={dialog} class="words-dialog" aria-label={t('table.inWords')}>
        <DialogHead heading={t('table.inWords')} />
        <ul>
          {sentences.map(sentence => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </dialog>
    </>
  )
}
