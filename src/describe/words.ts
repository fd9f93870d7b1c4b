import { createFormats, type Formats } from './formats'
import type { Catalogue, MessageKey } from './messages/catalogue'
import { english } from './messages/en'
import type { Message, ValueNames, ValuesOf } from './messages/message'

type English = typeof english
type ArgumentsOf<Entry> = [ValueNames<Entry>] extends [never] ? [] : [values: ValuesOf<Entry>]

/** What must be handed to `t` beside the key: nothing for a fixed text, else its values. */
export type MessageArguments<Key extends MessageKey> = ArgumentsOf<English[Key]>

type Values = Readonly<Record<string, string | number>>

/** One language, ready to speak. */
export interface Words {
  /** BCP 47 tag, also the `lang` of the page. */
  readonly locale: string
  readonly format: Formats
  /** The text of that key with its values filled in. */
  t<Key extends MessageKey>(key: Key, ...values: MessageArguments<Key>): string
  /** A text from beside the catalogue with its values filled in. */
  say(message: Message, values: Values): string
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
  const say = createSpeech(locale, format)
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })
  return {
    locale,
    format,
    t: (key, ...[values = {}]) => say(catalogue[key], values),
    say,
    list: parts => lists.format(parts),
  }
}

/** What fills the values of a message in, as the language counts and writes numbers. */
function createSpeech(locale: string, format: Formats): (message: Message, values: Values) => string {
  const plurals = new Intl.PluralRules(locale)

  function textOf(message: Message, values: Values): string {
    if (typeof message === 'string') return message
    return message[plurals.select(Number(values.count))] ?? message.other
  }

  return (message, values) =>
    textOf(message, values).replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name]
      return typeof value === 'number' ? format.number(value, 0) : (value ?? '')
    })
}

/** Words that speak the texts of one page, too. */
export type WordsWith<Own extends Readonly<Record<string, Message>>> = Words & {
  t<Key extends keyof Own & string>(key: Key, ...values: ArgumentsOf<Own[Key]>): string
}

/**
 * Words that speak texts beside the catalogue, too: those of a page that comes with its own code, so that nobody waits
 * for them before. Made once for the same words.
 */
export function wordsWith<Own extends Readonly<Record<string, Message>>>(own: Own): (words: Words) => WordsWith<Own> {
  const made = new WeakMap<Words, WordsWith<Own>>()
  return words => {
    const known = made.get(words) ?? joined(words, own)
    made.set(words, known)
    return known
  }
}

function joined<Own extends Readonly<Record<string, Message>>>(words: Words, own: Own): WordsWith<Own> {
  const sayOthers = words.t as (key: string, values: Values) => string
  const t = (key: string, values: Values = {}) =>
    Object.hasOwn(own, key) ? words.say(own[key]!, values) : sayOthers(key, values)
  return { ...words, t } as WordsWith<Own>
}

/** The words of the English edition. */
export const englishWords: Words = createWords('en', english)
