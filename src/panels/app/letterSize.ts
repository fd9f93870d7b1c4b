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

function moveLimits(): void {
  const growth = GROWTH[document.documentElement.dataset.text as Preferences['text']] ?? 1
  for (const sheet of document.styleSheets) moveLimitsIn(rulesOf(sheet), growth)
}

function moveLimitsIn(rules: Iterable<CSSRule>, growth: number): void {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) {
      const written = writtenLimits.get(rule) ?? rule.media.mediaText
      writtenLimits.set(rule, written)
      rule.media.mediaText = written.replace(/([\d.]+)em\b/g, (_, limit) => `${Number(limit) * growth}em`)
    }
    if (rule instanceof CSSGroupingRule) moveLimitsIn(rule.cssRules, growth)
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
