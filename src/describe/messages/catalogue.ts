import type { english } from './en'
import type { Message } from './message'

/** The name of a text. English is the model that other languages follow. */
export type MessageKey = keyof typeof english

/** All texts of one language. */
export type Catalogue = Readonly<Record<MessageKey, Message>>
