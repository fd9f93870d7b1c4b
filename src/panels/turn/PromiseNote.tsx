import { capital, describeCommitment, describePactName } from '../../describe/pact'
import type { LeverId } from '../../game/levers'
import { useApp, useWords } from '../app/session'
import { isKeptByDraft, pactOn, promisesNow } from '../talks/promised'

/** What a pact in force asks of a lever, and whether the draft would break it; nothing where nothing is promised. */
export function PromiseNote({ lever }: { lever: LeverId }) {
  const words = useWords()
  const pact = useApp(state => pactOn(state, lever))
  const game = useApp(state => state.game)
  const seat = useApp(state => state.seat)
  const draft = useApp(state => state.draft)
  const promise = pact && game && seat && promisesNow(game, pact, seat).find(each => each.lever === lever)
  if (!pact || !game || !promise) return null
  const isKept = isKeptByDraft(game, draft, promise)
  const said = { pact: describePactName(words, pact.terms), value: describeCommitment(words, promise) }
  return (
    <span class="lever-promise" data-broken={!isKept}>
      {capital(words, words.t(isKept ? 'talks.promised' : 'talks.breaks', said))}
    </span>
  )
}
