import { createFormats, type Formats } from './formats'
import type { Catalogue, MessageKey } from './messages/catalogue'
import { english } from './messages/en'
import type { Message, ValueNames, ValuesOf } from './messages/message'

type English = typeof english

/** What must be handed to `t` beside the key: nothing for a fixed text, else its values. */
export type MessageArguments<Key extends MessageKey> = [ValueNames<English[Key]>] extends [never]
  ? []
  : [values: ValuesOf<English[Key]>]

/** One language, ready to speak. */
export interface Words {
  /** BCP 47 tag, also the `lang` of the page. */
  readonly locale: string
  readonly format: Formats
  /** The text of that key with its values filled in. */
  t<Key extends MessageKey>(key: Key, ...values: MessageArguments<Key>): string
  /** Join parts of a list as the language does: "a, b and c". */
  list(parts: readonly string[]): string
}

/**
 * Make the words of one language.
 *
 * @param locale BCP 47 tag that sets plural rules and number formats.
 */
export function createWords(locale: string, catalogue: Catalogue): Words {
  const format = createFormats(locale)
  const plurals = new Intl.PluralRules(locale)
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })

  function textOf(message: Message, values: Readonly<Record<string, string | number>>): string {
    if (typeof message === 'string') return message
    return message[plurals.select(Number(values.count))] ?? message.other
  }

  return {
    locale,
    format,
    t(key, ...[values = {}]) {
      const text = textOf(catalogue[key], values)
      return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
        const value = (values as Readonly<Record<string, string | number>>)[name]
        return typeof value === 'number' ? format.number(value, 0) : (value ?? '')
      })
    },
    list: parts => lists.format(parts),
  }
}

/** The words of the English edition. */
export const englishWords: Words = createWords('en', english)
