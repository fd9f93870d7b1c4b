import { capital } from '../../describe/names'
import { describeCommitment, describePactName } from '../../describe/pact'
import { type LeverId, leverOf } from '../../game/levers'
import { useApp, useWords } from '../app/session'
import { isKeptByDraft, pactOn, promisesNow, signedOn } from '../talks/promised'

/**
 * What a pact asks of a lever, and whether the draft would break it; nothing where nothing is promised. A pact that
 * waits for signatures asks for nothing yet, but will from the next half-year on.
 */
export function PromiseNote({ lever }: { lever: LeverId }) {
  const words = useWords()
  const pact = useApp(state => pactOn(state, lever))
  const signed = useApp(state => signedOn(state, lever))
  const game = useApp(state => state.game)
  const seat = useApp(state => state.seat)
  const draft = useApp(state => state.draft)
  const terms = pact?.terms ?? signed
  const promise = terms && game && seat && promisesNow(game, { terms }, seat).find(each => each.lever === lever)
  if (!terms || !game || !promise) return null
  const isKept = isKeptByDraft(game, draft, promise) || (!pact && leverOf(lever).kind === 'order')
  const said = { pact: describePactName(words, terms), value: describeCommitment(words, promise) }
  const key = pact ? (isKept ? 'talks.promised' : 'talks.breaks') : isKept ? 'talks.willBind' : 'talks.willBreak'
  return (
    <span class="lever-promise" data-broken={!isKept}>
      {capital(words, words.t(key, said))}
    </span>
  )
}
