import { useState } from 'preact/hooks'

const kept = new WeakMap<object, Map<string, unknown>>()

/**
 * What somebody chose on a page, so that it stands again where the page was left and is come back to.
 *
 * @param owner What the choice belongs to, and what it goes with: a game.
 * @param name The place of the choice on the page.
 */
export function useKept<Choice>(
  owner: object,
  name: string,
  first: Choice,
): readonly [Choice, (choice: Choice) => void] {
  const [, drawAgain] = useState({})
  const choices = kept.get(owner)
  const keep = (choice: Choice) => {
    kept.set(owner, new Map(kept.get(owner)).set(name, choice))
    drawAgain({})
  }
  return [choices?.has(name) ? (choices.get(name) as Choice) : first, keep]
}
