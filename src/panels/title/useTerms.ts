import { useState } from 'preact/hooks'
import { type GameTerms, USUAL_TERMS, usualTermsOf } from '../../store/gameTerms'
import { useApp } from '../app/session'

/** Half-years that fit a lesson. */
const LESSON_TURNS = 6

/**
 * Keep the terms of a new game as they are chosen. A class that plays a seat together takes as many turns as fit a
 * lesson, until somebody chooses another length.
 */
export function useTerms(begin: () => GameTerms): readonly [GameTerms, (terms: GameTerms) => void] {
  const [kept, setKept] = useState(begin)
  const [isLengthChosen, setLengthChosen] = useState(kept.turns !== usualTermsOf(kept.scenario).turns)
  const isTogether = useApp(state => state.preferences.together)
  const terms = isTogether && !isLengthChosen ? { ...kept, turns: LESSON_TURNS } : kept
  const change = (next: GameTerms) => {
    const isSameLength = next.turns === terms.turns
    // A scenario and the usual terms bring a length that nobody chose by hand.
    if (next === USUAL_TERMS || next.scenario !== terms.scenario) setLengthChosen(false)
    else if (!isSameLength) setLengthChosen(true)
    setKept(isSameLength ? { ...next, turns: kept.turns } : next)
  }
  return [terms, change]
}
