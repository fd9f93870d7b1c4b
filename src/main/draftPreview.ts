import type { Words } from '../describe/words'
import type { TableView } from '../scenes/tableView'
import type { AppState } from '../store/appState'
import { forecastSourcesOf } from './viewSources'

/** The code that makes views of forecasts. */
type Views = Pick<typeof import('../scenes/viewOfRecord'), 'viewOfRecord'> & typeof import('../scenes/previewView')

/** Whether decisions are being made that the table can preview. */
export function isDrafting({ screen, curtain, draft, shownTurn }: AppState): boolean {
  return screen === 'turn' && !curtain && draft.length > 0 && shownTurn === undefined
}

/**
 * What the draft would change on the table.
 *
 * @param now The present view.
 * @returns Undefined while the draft is empty, changes nothing the table shows, or a forecast is missing.
 */
export function draftPreview(views: Views, words: Words, state: AppState, now: TableView): TableView | undefined {
  const { game, seat, forecast, forecastWithout } = state
  if (!game || !seat || !forecast || !forecastWithout || !isDrafting(state)) return undefined
  const without = forecastSourcesOf(game, seat, forecastWithout)
  const coming = forecastSourcesOf(game, seat, forecast)
  if (!without || !coming) return undefined
  return views.previewView(now, views.viewOfRecord(words, without), views.viewOfRecord(words, coming))
}
