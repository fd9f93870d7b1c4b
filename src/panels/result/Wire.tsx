import { describeNews } from '../../describe/news'
import type { TurnRecord } from '../../game/record'
import { useWords } from '../app/session'

/** The wire across the top: the half-year and what happened without anybody's decision. */
export function Wire({ half, record }: { half: string; record: TurnRecord }) {
  const words = useWords()
  const news = describeNews(words, record)
  return (
    <section class="wire" aria-label={words.t('result.news')}>
      <strong class="wire-half">{half}</strong>
      <ul>
        {news.length === 0 && <li>{words.t('news.none')}</li>}
        {news.map(item => (
          <li key={item.id}>
            <strong>{item.place}</strong> {item.text}
          </li>
        ))}
      </ul>
    </section>
  )
}
