import { useEffect } from 'preact/hooks'
import { describeRegionSheet, describeSheetAloud } from '../../describe/regionSheet'
import type { PlateSubject } from '../../describe/sourcesPlate'
import type { Game } from '../../game/game'
import type { RegionId } from '../../model/words'
import { announce } from '../app/announce'
import { useApp, useWords } from '../app/session'
import { lastRecord, pastGame } from '../parts/course'
import { Icon } from '../parts/Icon'
import { AboutThese } from '../terms/AboutThese'
import { WhyButton } from '../why/WhyButton'

/** Rest after which a sheet is read out, so that a pointer passing over the table does not talk. */
const REST_MS = 600

/** Rows stand close together, so one button explains them all. */
const SUBJECTS: readonly PlateSubject[] = (
  ['capacity', 'output', 'idle', 'arrivals', 'trade', 'price', 'ingot', 'products', 'megatonne', 'estimate'] as const
).map(term => ({ term }))

export interface RegionSheetProps {
  readonly game: Game
  readonly region: RegionId
  readonly onClose: () => void
  /** The pointer left the sheet. */
  readonly onLeave: () => void
  readonly onLook: () => void
}

/** The balance sheet of one region in the last half-year, or in the past one looked back at; Escape closes it. */
export function RegionSheetPanel(props: RegionSheetProps) {
  const { game, region, onClose, onLeave, onLook } = props
  const words = useWords()
  const shownTurn = useApp(state => state.shownTurn)
  const seat = useApp(state => state.seat)
  const shown = pastGame(game, shownTurn)
  const sheet = describeRegionSheet(words, lastRecord(shown), region)
  const said = describeSheetAloud(words, sheet)
  useEffect(() => {
    const timer = setTimeout(() => announce(said), REST_MS)
    return () => clearTimeout(timer)
  }, [said])
  useEffect(() => {
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose()
    }
    document.addEventListener('keydown', closeOnEscape)
    return () => document.removeEventListener('keydown', closeOnEscape)
  }, [onClose])
  return (
    <section
      class="region-sheet"
      aria-label={words.t('sheet.heading', { region: sheet.heading })}
      onPointerLeave={onLeave}
    >
      <header>
        <h2>{sheet.heading}</h2>
        <AboutThese heading={words.t('sheet.about')} subjects={SUBJECTS} />
        <button type="button" class="icon-button" aria-label={words.t('page.close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.t('sheet.unit')}</th>
            <th scope="col">{words.t('sheet.ingot')}</th>
            <th scope="col">{words.t('sheet.semis')}</th>
          </tr>
        </thead>
        <tbody>
          {sheet.rows.map(row => (
            <tr key={row.id}>
              <th scope="row">{row.name}</th>
              <td>{row.cells.ingot}</td>
              <td>{row.cells.semis}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="sheet-actions">
        <button type="button" class="quiet-button" onClick={onLook}>
          {words.t('sheet.lookAt', { region: sheet.heading })}
        </button>
        {seat && <WhyButton game={shown} seat={seat} measure={`output.${region}`} name={sheet.heading} />}
      </p>
      <p class="small-note">{words.t('sheet.notes')}</p>
    </section>
  )
}
