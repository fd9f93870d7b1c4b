/**
 * One text of the catalogue: a sentence with `{named}` values, or its forms by plural category of `{count}`.
 *
 * Categories are those of `Intl.PluralRules`; `other` is always there.
 */
export type Message = string | PluralMessage

/** The forms of one sentence by the plural category of its `{count}`. */
export interface PluralMessage {
  readonly zero?: string
  readonly one?: string
  readonly two?: string
  readonly few?: string
  readonly many?: string
  readonly other: string
}

type NamesIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never

/** The names of the values a message asks for. */
export type ValueNames<Entry> = Entry extends string
  ? NamesIn<Entry>
  : Entry extends { readonly other: infer Other }
    ? 'count' | NamesIn<Other>
    : never

/** The values of a message: text by name; `count`, which chooses the plural form, is a number. */
export type ValuesOf<Entry> = { readonly [Name in ValueNames<Entry>]: Name extends 'count' ? number : string }
