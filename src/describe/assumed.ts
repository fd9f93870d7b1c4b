import type { ChangedAssumption } from '../model/assumptions'
import { assumed } from './messages/en/assumed'
import { exact } from './openModel/figures'
import { type Words, wordsWith } from './words'

/** Words that name assumptions, too; they come with the screens that do. */
const assumedWords = wordsWith(assumed)

/** What a game says of itself where it is not played with the usual model. */
export interface AssumedMark {
  readonly heading: string
  /** In two words. */
  readonly short: string
  readonly note: string
  /** One line for each: what it is, its value, and the usual one. */
  readonly lines: readonly string[]
}

/** Write each changed assumption as a line. */
export function describeChanged(words: Words, changed: readonly ChangedAssumption[]): readonly string[] {
  const { t } = assumedWords(words)
  return changed.map(({ id, value, usual }) =>
    t('assumed.line', { name: t(`assumption.${id}.name`), value: exact(words, value), usual: exact(words, usual) }),
  )
}

/** Say that a game was played with changed assumptions, and which; undefined where none is changed. */
export function describeAssumed(words: Words, changed: readonly ChangedAssumption[]): AssumedMark | undefined {
  if (changed.length === 0) return undefined
  const { t } = assumedWords(words)
  return {
    heading: t('assumed.heading'),
    short: t('assumed.short'),
    note: t('assumed.note', { count: changed.length }),
    lines: describeChanged(words, changed),
  }
}
