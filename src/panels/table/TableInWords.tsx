import { useEffect, useRef } from 'preact/hooks'
import { describeTable } from '../../describe/tableText'
import type { Game } from '../../game/game'
import { REGIONS } from '../../model/words'
import { announce } from '../app/announce'
import { useWords } from '../app/session'
import { courseOf, lastRecord } from '../parts/course'
import { wantRegion } from './wantedRegion'

/** The table as text: a folded list, buttons for the balance sheets, and the key M that reads it all aloud. */
export function TableInWords({ game }: { game: Game }) {
  const words = useWords()
  const details = useRef<HTMLDetailsElement>(null)
  const sentences = describeTable(words, lastRecord(game), courseOf(game).at(-2))
  const text = sentences.join(' ')
  useEffect(() => {
    const readOnM = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && details.current) details.current.open = false
      if (event.key.toLowerCase() !== 'm' || event.ctrlKey || event.metaKey || event.altKey) return
      if (details.current) details.current.open = true
      announce(text)
    }
    document.addEventListener('keydown', readOnM)
    return () => document.removeEventListener('keydown', readOnM)
  }, [text])
  return (
    <div class="table-reading">
      <fieldset class="sheet-buttons">
        <legend>{words.t('sheet.open')}</legend>
        {REGIONS.map(region => (
          <button
            key={region}
            type="button"
            aria-label={words.t('sheet.heading', { region: words.t(`region.${region}.name`) })}
            onClick={() => wantRegion(region)}
          >
            {words.t(`region.${region}.short`)}
          </button>
        ))}
      </fieldset>
      <details ref={details}>
        <summary>{words.t('table.inWords')}</summary>
        <ul>
          {sentences.map(sentence => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </details>
    </div>
  )
}
