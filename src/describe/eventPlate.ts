import type { EventId } from '../game/events/deck'
import { describeEvent } from './event'
import type { Plate, PlateFact } from './sourcesPlate'
import { parseLinks } from './termsLinks'
import type { Words } from './words'

/** Set out the plate of an event: its headline, what it changes, how long and how likely, and what really happened. */
export function describeEventPlate(words: Words, id: EventId): Plate {
  const { name, headline, changes, lasts, chance, counterpart, source } = describeEvent(words, id)
  const { t } = words
  return {
    name,
    text: parseLinks(headline),
    facts: [
      fact(t('event.label.changes'), ...changes),
      fact(t('source.label.lasts'), lasts),
      fact(t('event.label.chance'), chance),
      fact(t('event.label.counterpart'), counterpart),
      fact(t('source.label.sources'), source),
      fact(t('source.label.basis'), t('event.basis')),
    ],
  }
}

function fact(label: string, ...texts: readonly string[]): PlateFact {
  return { label, texts: texts.map(parseLinks) }
}
