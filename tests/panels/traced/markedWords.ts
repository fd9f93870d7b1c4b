/** English whose own numbers are told apart from those that are filled in. */
import type { Catalogue } from '../../../src/describe/messages/catalogue'
import { english } from '../../../src/describe/messages/en'
import type { Message } from '../../../src/describe/messages/message'
import { createWords, type Words } from '../../../src/describe/words'

/** From a digit to its wide form, which stands for a digit of the wording. */
const TO_WIDE = 0xff10 - 0x30
const WIDE_NUMBER = /[０-９]+(?:[.,][０-９]+)*/g

/** The digits of a text outside the names of values that it asks for. */
const OWN_DIGIT = /\{\w+\}|\d/g

function marked(text: string): string {
  return text.replaceAll(OWN_DIGIT, found =>
    found.length > 1 ? found : String.fromCharCode(found.charCodeAt(0) + TO_WIDE),
  )
}

function markedMessage(message: Message): Message {
  if (typeof message === 'string') return marked(message)
  return Object.fromEntries(Object.entries(message).map(([form, text]) => [form, marked(text)])) as unknown as Message
}

/** The words of the English edition with wide digits wherever the text itself has a number. */
export function markedWords(): Words {
  const entries = Object.entries<Message>(english).map(([key, message]) => [key, markedMessage(message)])
  const words = createWords('en', Object.fromEntries(entries) as Catalogue)
  return { ...words, say: (message, values) => words.say(markedMessage(message), values) }
}

/** The different numbers that are part of the wording of a text, in usual digits. */
export function wordedNumbers(text: string): readonly string[] {
  const narrow = (found: string) =>
    found.replaceAll(/[０-９]/g, digit => String.fromCharCode(digit.charCodeAt(0) - TO_WIDE))
  return [...new Set([...text.matchAll(WIDE_NUMBER)].map(([found]) => narrow(found)))].sort()
}
