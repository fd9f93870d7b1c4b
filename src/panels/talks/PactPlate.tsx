import { useMemo } from 'preact/hooks'
import { describePeriod, describePromise } from '../../describe/pact'
import { describeLeavingCosts, describeLeavingGain } from '../../describe/pactCosts'
import { describeRisk } from '../../describe/pactRisk'
import type { TalkDecision } from '../../game/decision'
import type { Pact } from '../../game/talks/talks'
import { standingOfPact } from '../../store/talks'
import type { ScreenProps } from '../app/lazyScreen'
import { useActions, useApp, useWords } from '../app/session'
import { halfName } from '../parts/course'
import { AnswerButton } from './AnswerButton'
import { PactHeading } from './PactHeading'
import { isKeptByDraft, isLeaving, promisesNow } from './promised'
import { TermsTable } from './TermsTable'

/** A pact in force: how it was kept as far as anybody knows, what the own seat owes this turn, and the open way out. */
export function PactPlate({ game, seat, pact }: ScreenProps & { pact: Pact }) {
  const { id, terms, firstTurn, lastTurn } = pact
  const words = useWords()
  const { t } = words
  const kept = game.records
    .flatMap(({ talks }) => talks.pacts)
    .filter(each => each.pact.id === id && each.isPaid).length
  const runs = t('talks.runs', { from: halfName(words, game, firstTurn), until: halfName(words, game, lastTurn) })
  const isIn = terms.signatories.includes(seat)
  return (
    <article class="talks-plate" data-pact={id}>
      <header>
        <PactHeading terms={terms} />
        <p>
          {runs} {describePeriod(words, terms)}{' '}
          {game.world.turn > firstTurn ? t('talks.kept', { count: kept }) : t('talks.binds')}
        </p>
      </header>
      <TermsTable terms={terms} />
      {isIn && <OwnPart game={game} seat={seat} pact={pact} />}
    </article>
  )
}

function OwnPart({ game, seat, pact }: ScreenProps & { pact: Pact }) {
  const words = useWords()
  const { t } = words
  const { say, unsay } = useActions()
  const draft = useApp(state => state.draft)
  const isReadOnly = useApp(state => state.readOnly)
  const standing = useMemo(() => standingOfPact(game, pact, seat), [game, pact])
  const leaving: TalkDecision = { talk: 'leave', pact: pact.id }
  const leaves = isLeaving(draft, pact)
  return (
    <>
      <h5>{t('talks.yourPromises')}</h5>
      <ul class="talks-promises">
        {promisesNow(game, pact, seat).map(promise => {
          const isKept = isKeptByDraft(game, draft, promise)
          return (
            <li key={promise.lever} data-broken={!isKept}>
              {describePromise(words, promise)} <strong>{t(isKept ? 'talks.keptDraft' : 'talks.brokenDraft')}</strong>
            </li>
          )
        })}
      </ul>
      <div class="talks-risk">
        {standing && <p>{describeRisk(words, pact.terms, seat, standing).join(' ')}</p>}
        <p>
          {t('talks.leaveCosts', { costs: describeLeavingCosts(words, pact.terms, seat) })}{' '}
          {standing && describeLeavingGain(words, standing.leaving)}
        </p>
      </div>
      <footer>
        {leaves && <p>{t('talks.youLeave')}</p>}
        <AnswerButton isChosen={leaves} isLocked={isReadOnly} onPress={() => say(leaving)}>
          {t('talks.leave')}
        </AnswerButton>
        <AnswerButton isChosen={!leaves} isLocked={isReadOnly} onPress={() => unsay(leaving)}>
          {t('talks.stay')}
        </AnswerButton>
      </footer>
    </>
  )
}
