import { type Refusal, TALK_REFUSALS, type TalkRefusalKind } from '../game/decision'
import { describePips } from './leverCost'
import type { Words } from './words'

/** Say why a draft cannot be committed, and what is missing. */
export function describeRefusal(words: Words, { kind, lever, amount = 0 }: Refusal): string {
  if (isTalkRefusal(kind)) return words.t(`refusal.${kind}`)
  const name = lever === undefined ? words.t('turn.decisions') : words.t(`lever.${lever}.name`)
  switch (kind) {
    case 'gameOver':
    case 'seatLost':
    case 'unknownLever':
      return words.t(`refusal.${kind}`)
    case 'notEnoughPips':
      return words.t('refusal.notEnoughPips', { count: amount, amount: describePips(words, amount) })
    case 'moreThanUnlicensed':
      return words.t('refusal.moreThanUnlicensed', { lever: name, amount: words.format.number(amount, 1) })
    default:
      return words.t(`refusal.${kind}`, { lever: name })
  }
}

function isTalkRefusal(kind: Refusal['kind']): kind is TalkRefusalKind {
  return TALK_REFUSALS.some(talk => talk === kind)
}
