import { describeNews } from '../../describe/news'
import type { Game } from '../../game/game'
import { useApp, useWords } from '../app/session'
import { lastRecord } from '../parts/course'
import { NewsLine } from '../parts/NewsLine'
import { useMedia } from '../parts/useMedia'

/** From this height on there is room for the news in full. */
const HAS_ROOM = '(min-height: 45em)'
/** News that fit beside the table. */
const MOST = 2

/** Events that were in force in the last half-year; nothing where there were none. Where room is short, and before a class, only their places show. */
export function NewsInForce({ game }: { game: Game }) {
  const words = useWords()
  const isHigh = useMedia(HAS_ROOM)
  const isTogether = useApp(state => state.preferences.together)
  const news = describeNews(words, lastRecord(game)).slice(0, MOST)
  if (news.length === 0) return null
  return (
    <details class="corner-news" open={isHigh && !isTogether}>
      <summary>
        <span>
          {words.t('turn.inForceNews')} <span class="news-places">{words.list(news.map(item => item.place))}</span>
        </span>
      </summary>
      <ul>
        {news.map(item => (
          <li key={item.id}>
            <NewsLine place={item.place} text={item.text} event={item.id} />
          </li>
        ))}
      </ul>
    </details>
  )
}
