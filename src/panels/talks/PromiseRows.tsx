import { capital, saySeat } from '../../describe/names'
import { describeCommitment } from '../../describe/pact'
import type { Game } from '../../game/game'
import type { LeverId } from '../../game/levers'
import { promisesOf } from '../../game/talks/kept'
import type { Commitment, PactTerms } from '../../game/talks/terms'
import type { Seat } from '../../game/words'
import { useWords } from '../app/session'
import { Icon } from '../parts/Icon'
import { SeatShape } from '../parts/SeatShape'
import { firstPromise, promisable, promiseValues, withPromise } from './termsDraft'

/** Promises that a seat makes in a proposal at most; more is no draft to read at a glance. */
const MOST = 4

/** What one seat promises in a proposal: lever and value of each, one more, one less. */
export function PromiseRows(props: { game: Game; seat: Seat; terms: PactTerms; onChange: (terms: PactTerms) => void }) {
  const { game, seat, terms, onChange } = props
  const words = useWords()
  const { t } = words
  const name = saySeat(words, seat)
  const promises = promisesOf(terms, seat)
  const unused = promisable(game, seat, terms.venue).filter(id => !promises.some(({ lever }) => lever === id))
  const [next] = unused
  const add = (lever: LeverId) => onChange({ ...terms, commitments: [...terms.commitments, firstPromise(game, lever)] })
  return (
    <fieldset class="promises">
      <legend>
        <SeatShape seat={seat} size={14} /> {t('propose.promisesOf', { seat: capital(words, name) })}
      </legend>
      {promises.map((promise, index) => (
        <PromiseRow
          key={promise.lever}
          game={game}
          label={t('propose.lever', { seat: name, number: String(index + 1) })}
          promise={promise}
          choices={[promise.lever, ...unused]}
          isOnly={promises.length === 1}
          onChange={fresh => onChange(withPromise(terms, promise, fresh))}
        />
      ))}
      {next && promises.length < MOST && (
        <button type="button" class="quiet-button" onClick={() => add(next)}>
          {t('propose.add', { seat: name })}
        </button>
      )}
    </fieldset>
  )
}

function PromiseRow(props: {
  game: Game
  label: string
  promise: Commitment
  choices: readonly LeverId[]
  isOnly: boolean
  onChange: (promise: Commitment | undefined) => void
}) {
  const { game, label, promise, choices, isOnly, onChange } = props
  const words = useWords()
  const { t } = words
  const lever = t(`lever.${promise.lever}.name`)
  return (
    <div class="promise" data-promise={promise.lever}>
      <select
        class="field"
        aria-label={label}
        value={promise.lever}
        onChange={event => onChange(firstPromise(game, event.currentTarget.value as LeverId))}
      >
        {choices.map(id => (
          <option key={id} value={id}>
            {t(`lever.${id}.name`)}
          </option>
        ))}
      </select>
      <select
        class="field"
        aria-label={t('propose.value', { lever })}
        value={String(promise.value)}
        onChange={event => onChange({ ...promise, value: Number(event.currentTarget.value) })}
      >
        {promiseValues(promise.lever).map(value => (
          <option key={value} value={String(value)}>
            {describeCommitment(words, { ...promise, value })}
          </option>
        ))}
      </select>
      {!isOnly && (
        <button
          type="button"
          class="icon-button"
          aria-label={t('propose.remove', { lever })}
          onClick={() => onChange(undefined)}
        >
          <Icon name="close" />
        </button>
      )}
    </div>
  )
}
