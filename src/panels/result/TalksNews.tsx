import { describeTalksNews } from '../../describe/headline'
import { useWords } from '../app/session'
import { type TurnProps, turnOf } from './turnOf'

/** What was said in a turn and what came of it; nothing where nothing was. */
export function TalksNews(props: TurnProps) {
  const words = useWords()
  const { now, before } = turnOf(props)
  const news = describeTalksNews(words, props.seat, now, before)
  if (news.length === 0) return null
  return (
    <section class="talks-news">
      <h2>{words.t('result.talks')}</h2>
      <ul>
        {news.map(({ id, place, text }) => (
          <li key={id}>
            <strong>{place}</strong> {text}
          </li>
        ))}
      </ul>
    </section>
  )
}
