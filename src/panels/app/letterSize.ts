import type { Preferences } from '../../store/appState'

/** By how much letters grow for a projector; the rule of `html[data-text]` in base.css says the same. */
const GROWTH: Readonly<Record<Preferences['text'], number>> = { normal: 1, large: 1.4375 }

const writtenLimits = new WeakMap<CSSMediaRule, string>()

/**
 * Set the size of letters, and let every screen fall to the layout of a window as much narrower.
 *
 * A limit in em counts the browser's letters and knows nothing of those of the page, so the limits of all style sheets
 * are moved by the same factor.
 */
export function setLetterSize(text: Preferences['text']): void {
  document.documentElement.dataset.text = text
  moveLimits()
}

/** Move the limits of style sheets that come later, too; returns what ends that. */
export function followStyleSheets(): () => void {
  const follow = ({ target }: Event) => {
    if (target instanceof HTMLLinkElement || target instanceof HTMLStyleElement) moveLimits()
  }
  document.addEventListener('load', follow, true)
  return () => document.removeEventListener('load', follow, true)
}

/** The limits in em of a media query, as they hold for letters of that size. */
export function movedLimits(query: string, text: Preferences['text']): string {
  return query.replace(/([\d.]+)em\b/g, (_, limit) => `${Number(limit) * GROWTH[text]}em`)
}

function moveLimits(): void {
  const text = document.documentElement.dataset.text === 'large' ? 'large' : 'normal'
  for (const sheet of document.styleSheets) moveLimitsIn(rulesOf(sheet), text)
}

function moveLimitsIn(rules: Iterable<CSSRule>, text: Preferences['text']): void {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) {
      const written = writtenLimits.get(rule) ?? rule.media.mediaText
      writtenLimits.set(rule, written)
      rule.media.mediaText = movedLimits(written, text)
    }
    if (rule instanceof CSSGroupingRule) moveLimitsIn(rule.cssRules, text)
  }
}

// A sheet that a browser extension put in may not be read.
function rulesOf(sheet: CSSStyleSheet): Iterable<CSSRule> {
  try {
    return sheet.cssRules
  } catch {
    return []
  }
}
