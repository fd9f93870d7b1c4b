import type { EventId } from '../game/events/deck'
import { type ActiveEvent, continuingEvents } from '../game/events/draw'
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
  return newestFirst.map(({ id, began }) => newsItem(words, id, began ? undefined : 'news.stillOn'))
}

/**
 * The events that act in the turn being decided, as far as is known: those that go on; the last turn of one is told.
 *
 * @param last Events in force in the last turn played.
 */
export function describeNewsAhead(words: Words, last: readonly ActiveEvent[]): readonly NewsItem[] {
  return continuingEvents(last).map(({ id, turnsLeft }) =>
    newsItem(words, id, turnsLeft > 1 ? undefined : 'news.lastHalf'),
  )
}

function newsItem(words: Words, id: EventId, told: 'news.stillOn' | 'news.lastHalf' | undefined): NewsItem {
  const news = words.t(`news.${id}.text`)
  return { id, place: words.t(`news.${id}.place`), text: told ? words.t(told, { news }) : news }
}
