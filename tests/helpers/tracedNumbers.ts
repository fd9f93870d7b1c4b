/** The numbers of what is shown, each held against the values that the engine gives for its place. */

/** A number as it stands in a text. */
export interface NumberToken {
  readonly text: string
  readonly value: number
  readonly decimals: number
  readonly unit: '$' | '%' | ''
}

/** A value as it is shown: a plain number, or one with the sign of its unit; a fraction is shown as percent. */
export type Value = number | { readonly usd: number } | { readonly fraction: number }

/** What stands in one place. */
export interface Facts {
  /** In the order in which they stand there. */
  readonly values: readonly Value[]
  /** Names with digits, such as half-years, which have to be right as a whole. */
  readonly names?: readonly string[]
}

/** One kind of place in a page. Places of earlier rules are gone when a later one is looked at. */
export interface Rule {
  readonly section: string
  readonly select: string
  factsOf(place: Element, index: number): Facts
}

const NUMBER = /([−+]?)(\$?)(\d+(?:,\d{3})*(?:\.\d+)?)(%?)/g
const HALF_YEAR = /H\d \d+/g
/** What is read out or shown on a pointer beside the text itself. */
const SPOKEN = ['aria-label', 'title', 'alt', 'placeholder', 'aria-valuetext'] as const

export function percent(fraction: number): Value {
  return { fraction }
}

export function usd(amount: number): Value {
  return { usd: amount }
}

export function numbersIn(text: string): readonly NumberToken[] {
  return [...text.matchAll(NUMBER)].map(([all, sign, dollar, digits = '', share]) => ({
    text: all,
    value: Number(digits.replaceAll(',', '')) * (sign === '−' ? -1 : 1),
    decimals: digits.split('.')[1]?.length ?? 0,
    unit: dollar ? '$' : share ? '%' : '',
  }))
}

/** Whether a number is that value, rounded to the decimals that are shown and with the sign of its unit. */
export function isTraced({ value, decimals, unit }: NumberToken, given: Value | undefined): boolean {
  const shown = (amount: number, digits: number) => Number(amount.toFixed(digits))
  if (given === undefined) return false
  if (typeof given === 'number') return unit === '' && value === shown(given, decimals)
  if ('usd' in given) return unit === '$' && value === shown(given.usd, decimals)
  return unit === '%' && shown(value / 100, decimals + 2) === shown(given.fraction, decimals + 2)
}

/** All that an element says, to eyes and ears. */
export function textOf(element: Element): string {
  const inside = [element, ...element.querySelectorAll('*')]
  const spoken = inside.flatMap(each => SPOKEN.map(name => each.getAttribute(name) ?? ''))
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const written: string[] = []
  while (walker.nextNode()) written.push(walker.currentNode.textContent ?? '')
  return [...spoken, ...written].join(' | ')
}

/** Put another last digit into every number that a page writes or says; gives the numbers that stand there then. */
export function otherDigits(page: Element): string[] {
  const spoil = (text: string) => text.replaceAll(/\d(?![\d,.]*\d)/g, digit => String((Number(digit) + 5) % 10))
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) walker.currentNode.textContent = spoil(walker.currentNode.textContent!)
  for (const element of page.querySelectorAll('*')) {
    for (const name of SPOKEN) {
      const text = element.getAttribute(name)
      if (text !== null) element.setAttribute(name, spoil(text))
    }
  }
  return [...untracedIn(textOf(page), { values: [] })]
}

function untracedIn(text: string, { values, names = [] }: Facts): readonly string[] {
  const longestFirst = [...names].sort((a, b) => b.length - a.length)
  const rest = longestFirst.reduce((left, name) => left.replaceAll(name, ' '), text)
  const halves = [...rest.matchAll(HALF_YEAR)].map(([half]) => half)
  const numbers = numbersIn(rest.replaceAll(HALF_YEAR, ' '))
  return [...halves, ...numbers.flatMap((token, i) => (isTraced(token, values[i]) ? [] : [token.text]))]
}

/**
 * Every number of a page that the engine did not give for its place, with the section it stands in; and every rule that
 * finds no place, since its numbers would then be looked at by nobody.
 *
 * @param page Stays as it is.
 * @param leftOut Places whose numbers are no figures, such as the marks of axes.
 */
export function untracedNumbers(page: Element, rules: readonly Rule[], leftOut: readonly string[]): readonly string[] {
  const rest = page.cloneNode(true) as Element
  for (const place of rest.querySelectorAll(leftOut.join())) place.remove()
  const faults = rules.flatMap(({ section, select, factsOf }) => {
    const places = [...rest.querySelectorAll(select)]
    // Asked of all before any is taken out, since facts may hang on where a place stands.
    const found = places.flatMap((place, index) => untracedIn(textOf(place), factsOf(place, index)))
    for (const place of places) place.remove()
    return places.length === 0 ? [`${section}: no ${select}`] : found.map(text => `${section}: ${text}`)
  })
  return [...faults, ...untracedIn(textOf(rest), { values: [] }).map(text => `no rule: ${text}`)]
}
