import { type Direction, describeNumber, directionOf, shownDifference } from '../../describe/amounts'
import { FIGURES } from '../../describe/figures'
import { parseLinks } from '../../describe/termsLinks'
import { useWords } from '../app/session'
import { LinkedTerms } from '../terms/LinkedTerms'
import { type TurnProps, turnOf } from './turnOf'

const KEYS: Readonly<Record<Direction, 'result.trust' | 'result.trustDown' | 'result.trustLevel'>> = {
  up: 'result.trust',
  down: 'result.trustDown',
  level: 'result.trustLevel',
}

/** Mean trust beside the small table, and how it moved. */
export function TrustNote(props: TurnProps) {
  const words = useWords()
  const { now, before } = turnOf(props)
  const { unit, valueIn } = FIGURES.trust
  const change = shownDifference(valueIn(now), valueIn(before), unit)
  const sentence = words.t(KEYS[directionOf(change, unit)], {
    change: describeNumber(words, Math.abs(change), unit),
  })
  return (
    <p class="trust-note">
      <strong>{describeNumber(words, valueIn(now), unit)}</strong> <LinkedTerms text={parseLinks(sentence)} />
    </p>
  )
}
