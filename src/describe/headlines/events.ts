import { describeNews } from '../news'
import type { Candidate, TurnStory } from './candidate'

/** Weights of an event in the turn in which it begins, and later. */
const BEGINS = 4
const GOES_ON = 1

/** Headlines about what came from outside the table. */
export function eventHeadlines({ words, now }: TurnStory): readonly Candidate[] {
  const began = new Map(now.events.map(event => [event.id, event.began]))
  return describeNews(words, now).map(item => ({
    ...item,
    event: item.id,
    weight: began.get(item.id) ? BEGINS : GOES_ON,
  }))
}
