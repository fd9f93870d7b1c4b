import { describeNews } from '../../describe/news'
import type { Game } from '../../game/game'
import { useWords } from '../app/session'
import { lastRecord } from '../parts/course'

/** Events that were in force in the last half-year; nothing where there were none. */
export function NewsInForce({ game }: { game: Game }) {
  const words = useWords()
  const news = describeNews(words, lastRecord(game))
  if (news.length === 0) return null
  return (
    <details class="corner-news" open>
      <summary>{words.t('turn.inForceNews')}</summary>
      <ul>
        {news.slice(0, 2).map(item => (
          <li key={item.id}>
            <strong>{item.place}</strong> {item.text}
          </li>
        ))}
      </ul>
    </details>
  )
}
