import { describeRefusal } from '../../describe/refusal'
import { checkDecisions } from '../../game'
import type { ProposeDecision } from '../../game/decision'
import { subjectOf } from '../../game/talks/checkTalk'
import { areEqualTerms } from '../../game/talks/proposals'
import type { PactTerms } from '../../game/talks/terms'
import type { ScreenProps } from '../app/lazyScreen'
import { useActions, useApp, useWords } from '../app/session'
import { Outlook } from './Outlook'

/** What a written pact would change, and the button that puts it on the table. */
export function PutOnTable(props: ScreenProps & { terms: PactTerms; answers: number | undefined }) {
  const { game, seat, terms, answers } = props
  const words = useWords()
  const { t } = words
  const { say, unsay } = useActions()
  const draft = useApp(state => state.draft)
  const isReadOnly = useApp(state => state.readOnly)
  const decision: ProposeDecision = { talk: 'propose', terms, ...(answers === undefined ? {} : { answers }) }
  const refusal = checkDecisions(game, seat, [decision])
  const said = draft.find(
    (each): each is ProposeDecision =>
      'talk' in each && each.talk === 'propose' && subjectOf(each) === subjectOf(decision),
  )
  const isSaid = said !== undefined && areEqualTerms(said.terms, terms)
  return (
    <>
      {refusal?.kind !== 'badTerms' && (
        <Outlook game={game} seat={seat} terms={terms} signed={[]} own={t('talks.youPropose')} />
      )}
      <footer>
        <p role="status">
          {refusal ? describeRefusal(words, refusal) : t(isSaid ? 'propose.onTable' : 'propose.cost')}
        </p>
        {said && (
          <button type="button" class="button" disabled={isReadOnly} onClick={() => unsay(said)}>
            {t('propose.takeBack')}
          </button>
        )}
        {!isSaid && (
          <button
            type="button"
            class="button button-alu"
            disabled={isReadOnly || refusal !== undefined}
            onClick={() => say(decision)}
          >
            {t(said ? 'propose.again' : 'propose.put')}
          </button>
        )}
      </footer>
    </>
  )
}
