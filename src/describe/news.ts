import type { EventId } from '../game/events/deck'
import type { TurnRecord } from '../game/record'
import type { Words } from './words'

/** One line of the wire. */
export interface NewsItem {
  readonly id: EventId
  readonly place: string
  readonly text: string
}

/** The events of a turn as news, new ones first; empty when nothing came from outside the table. */
export function describeNews(words: Words, record: TurnRecord): readonly NewsItem[] {
  const newestFirst = [...record.events].sort((a, b) => Number(b.began) - Number(a.began))
  return newestFirst.map(({ id, began }) => {
    const news = words.t(`news.${id}.text`)
    return { id, place: words.t(`news.${id}.place`), text: began ? news : words.t('news.stillOn', { news }) }
  })
}
