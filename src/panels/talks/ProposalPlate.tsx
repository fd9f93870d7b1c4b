import { saySeats } from '../../describe/names'
import { describePeriod } from '../../describe/pact'
import { describeRefusal } from '../../describe/refusal'
import { checkDecisions } from '../../game'
import { isTalkDecision, type TalkDecision } from '../../game/decision'
import type { Proposal } from '../../game/talks/talks'
import type { ScreenProps } from '../app/lazyScreen'
import { useActions, useApp, useWords } from '../app/session'
import { halfName } from '../parts/course'
import { AnswerButton } from './AnswerButton'
import { Outlook } from './Outlook'
import { PactHeading } from './PactHeading'

/** A pact that lies on the table: what is in it, what it would change, and the own seat’s answer. */
export function ProposalPlate(props: ScreenProps & { proposal: Proposal; onCounter: () => void }) {
  const { game, seat, proposal, onCounter } = props
  const { id, terms, proposers, signed, lastTurn } = proposal
  const words = useWords()
  const { t } = words
  const { say, unsay } = useActions()
  const draft = useApp(state => state.draft)
  const isReadOnly = useApp(state => state.readOnly)
  const signature: TalkDecision = { talk: 'sign', proposal: id }
  const talks = draft.filter(isTalkDecision)
  const isSigning = talks.some(said => said.talk === 'sign' && said.proposal === id)
  const isCountering = talks.some(said => said.talk === 'propose' && said.answers === id)
  const refusal = checkDecisions(game, seat, [signature])
  const isAsked = terms.signatories.includes(seat) && !signed.includes(seat)
  return (
    <article class="talks-plate" data-proposal={id}>
      <header>
        <PactHeading terms={terms} />
        <p>
          {describePeriod(words, terms)}{' '}
          {proposers.length > 0 ? t('talks.proposedBy', { seats: saySeats(words, proposers) }) : t('talks.laid')}{' '}
          {t('talks.signUntil', { half: halfName(words, game, lastTurn) })}
        </p>
      </header>
      <Outlook game={game} seat={seat} terms={terms} signed={signed} own={ownAnswer()} />
      {isAsked && (
        <footer>
          {refusal && <p class="talks-refusal">{describeRefusal(words, refusal)}</p>}
          <AnswerButton
            isChosen={isSigning}
            isLocked={isReadOnly || refusal !== undefined}
            onPress={() => say(signature)}
          >
            {t('talks.sign')}
          </AnswerButton>
          <AnswerButton isChosen={isCountering} isLocked={isReadOnly} onPress={onCounter}>
            {t('talks.counter')}
          </AnswerButton>
          <AnswerButton isChosen={!isSigning && !isCountering} isLocked={isReadOnly} onPress={refuse}>
            {t('talks.doNotSign')}
          </AnswerButton>
        </footer>
      )}
    </article>
  )

  function ownAnswer(): string {
    if (signed.includes(seat)) return t('talks.signed')
    if (isSigning) return t('talks.youSign')
    return t(isCountering ? 'talks.youCounter' : 'talks.yourAnswer')
  }

  function refuse(): void {
    for (const said of talks)
      if ((said.talk === 'sign' && said.proposal === id) || (said.talk === 'propose' && said.answers === id))
        unsay(said)
  }
}
