import { isAboutLevel } from '../game/aboutLevel'
import type { TurnRecord } from '../game/record'
import type { Seat } from '../game/words'
import { FIGURES, PRICE_OF } from './figures'
import type { Candidate, Headline, TurnStory } from './headlines/candidate'
import { caseHeadlines } from './headlines/cases'
import { DECIDED } from './headlines/decided'
import { eventHeadlines } from './headlines/events'
import { excessAsBefore, MOVED, priceHeadline } from './headlines/moved'
import { talkHeadlines } from './headlines/talks'
import { unsignedHeadlines } from './headlines/unsigned'
import type { Words } from './words'

export type { Headline }

/** Headlines of a turn, at most and at least. */
const MOST = 4
const LEAST = 2

/**
 * The headlines of a turn, made from its figures, the most telling first: two to four, each about another thing.
 *
 * What changed by its size is told, the larger the earlier. Where too little did, the price is told in any case, then
 * that idle pots are about as before; a half is called quiet where the price stayed level, too.
 *
 * @param before The turn before, or the base year.
 */
export function describeHeadlines(words: Words, seat: Seat, now: TurnRecord, before: TurnRecord): readonly Headline[] {
  const story: TurnStory = { words, seat, now, before }
  const telling = candidatesOf(story)
    .filter(({ weight }) => weight >= 1)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST)
  return [...telling.map(withoutWeight), ...calmHeadlines(story, telling).map(withoutWeight)]
}

/**
 * The headline of a result: the price that matters to the seat, and what else is most telling.
 *
 * @returns Two short sentences that each stand alone.
 */
export function describeHeadline(words: Words, seat: Seat, now: TurnRecord, before: TurnRecord): readonly string[] {
  const other = describeHeadlines(words, seat, now, before).find(({ id }) => id !== 'price')!
  return [priceHeadline({ words, seat, now, before }).text, other.text]
}

function candidatesOf(story: TurnStory): readonly Candidate[] {
  const found = [...DECIDED, ...MOVED].map(rule => rule(story))
  return [...found.filter(candidate => candidate !== undefined), ...eventHeadlines(story), ...saidHeadlines(story)]
}

/** What came of talks and cases, complete: the most telling first, where others have to give way on the wire. */
export function describeTalksNews(words: Words, seat: Seat, now: TurnRecord, before: TurnRecord): readonly Headline[] {
  return saidHeadlines({ words, seat, now, before })
    .sort((a, b) => b.weight - a.weight)
    .map(withoutWeight)
}

function saidHeadlines(story: TurnStory): Candidate[] {
  return [...talkHeadlines(story), ...caseHeadlines(story), ...unsignedHeadlines(story)]
}

/** What is told of a half in which little moved, as much as is missing. */
function calmHeadlines(story: TurnStory, told: readonly Headline[]): readonly Headline[] {
  const { words, seat, now, before } = story
  const { valueIn } = FIGURES[PRICE_OF[seat]]
  const isQuiet = told.length === 0 && isAboutLevel(valueIn(now), valueIn(before))
  const quiet = { id: 'quiet', place: words.t('wire.quiet.place'), text: words.t('wire.quiet.text') }
  const calm = isQuiet ? [quiet, priceHeadline(story)] : [priceHeadline(story), excessAsBefore(story)]
  return calm.filter(({ id }) => told.every(each => each.id !== id)).slice(0, Math.max(0, LEAST - told.length))
}

function withoutWeight({ weight: _, ...headline }: Headline & { readonly weight?: number }): Headline {
  return headline
}
