import { describeHeadlines } from '../../describe/headline'
import type { TurnRecord } from '../../game/record'
import type { Seat } from '../../game/words'
import { useWords } from '../app/session'
import { NewsLine } from '../parts/NewsLine'

/** The wire across the top: the half-year and its headlines. */
export function Wire(props: { half: string; seat: Seat; now: TurnRecord; before: TurnRecord }) {
  const { half, seat, now, before } = props
  const words = useWords()
  return (
    <section class="wire" aria-label={words.t('result.news')}>
      <strong class="wire-half">{half}</strong>
      <ul>
        {describeHeadlines(words, seat, now, before).map(item => (
          <li key={item.id}>
            <NewsLine place={item.place} text={item.text} event={item.event} />
          </li>
        ))}
      </ul>
    </section>
  )
}
