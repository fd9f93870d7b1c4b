import { type Direction, describeNumber, directionOf, shownDifference } from '../../describe/amounts'
import { FIGURES } from '../../describe/figures'
import type { TurnRecord } from '../../game/record'
import { useWords } from '../app/session'

const KEYS: Readonly<Record<Direction, 'result.trust' | 'result.trustDown' | 'result.trustLevel'>> = {
  up: 'result.trust',
  down: 'result.trustDown',
  level: 'result.trustLevel',
}

/** Mean trust beside the small table, and how it moved. */
export function TrustNote({ now, before }: { now: TurnRecord; before: TurnRecord }) {
  const words = useWords()
  const { unit, valueIn } = FIGURES.trust
  const change = shownDifference(valueIn(now), valueIn(before), unit)
  return (
    <p class="trust-note">
      <strong>{describeNumber(words, valueIn(now), unit)}</strong>{' '}
      {words.t(KEYS[directionOf(change, unit)], { change: describeNumber(words, Math.abs(change), unit) })}
    </p>
  )
}
