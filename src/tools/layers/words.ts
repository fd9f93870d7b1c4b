import type { SourceText } from './sourceText'

/** A word that has no place in a pure layer. */
export interface FoundWord {
  readonly word: string
  /** Position in the source. */
  readonly index: number
}

// The bits of these are fixed by the language; every other member of Math may differ between browsers, or is chance.
const EXACT_MATH = [
  ...['abs', 'ceil', 'clz32', 'floor', 'fround', 'imul', 'max', 'min', 'round', 'sign', 'sqrt', 'trunc'],
  ...['E', 'LN10', 'LN2', 'LOG10E', 'LOG2E', 'PI', 'SQRT1_2', 'SQRT2'],
]
const MATH = new RegExp(`\\bMath\\b(?:(?!\\s*\\.)|\\s*\\.\\s*(?!(?:${EXACT_MATH.join('|')})\\b)\\w*)`, 'g')

const HOST_NAMES = [
  ...['Date', 'performance', 'setTimeout', 'setInterval', 'requestAnimationFrame'],
  ...['window', 'document', 'navigator', 'localStorage', 'sessionStorage', 'indexedDB'],
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'crypto'],
  ...['Intl', 'Temporal', 'globalThis'],
]
// Behind a dot it is somebody's own property; the dots of `...` spread a name and make no property.
const HOST = new RegExp(`(?<![\\w$]|(?<!\\.\\.)\\.\\s*)(?:${HOST_NAMES.join('|')})(?![\\w$])`, 'g')
const LOCALE = /\b(?:localeCompare|toLocale\w*)\b/g
const POWER = /\*\*=?/g

/** List chance, clock, page, network, locale and host-dependent maths in the code of a source. */
export function listHostWords({ code }: SourceText): FoundWord[] {
  return [MATH, HOST, LOCALE, POWER].flatMap(pattern =>
    [...code.matchAll(pattern)].map(match => ({ word: match[0].replaceAll(/\s/g, ''), index: match.index })),
  )
}
