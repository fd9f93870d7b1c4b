import { isWorthKeeping } from '../../store/sitting'
import { useActions, useApp, useWords } from '../app/session'
import { SavedGameRow } from './SavedGameRow'

/** The games that can be continued: the last one, and the unfinished one that it replaced. */
export function SavedGames() {
  const { t } = useWords()
  const { continueSaved, continuePrevious } = useActions()
  const saved = useApp(state => state.saved)
  const previous = useApp(state => state.previous)
  if (!saved && !previous) return null
  return (
    <div class="saved-game">
      <h2>{t('title.saved')}</h2>
      {saved && <SavedGameRow kind="saved" saved={saved} isFirst={isWorthKeeping(saved)} onOpen={continueSaved} />}
      {previous && <SavedGameRow kind="previous" saved={previous} onOpen={continuePrevious} />}
    </div>
  )
}
