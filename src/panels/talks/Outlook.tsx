import { useMemo } from 'preact/hooks'
import { describePips } from '../../describe/leverCost'
import { describeRisk } from '../../describe/pactRisk'
import type { PactTerms } from '../../game/talks/terms'
import type { Seat } from '../../game/words'
import { outlookOfTerms } from '../../store/talks'
import type { ScreenProps } from '../app/lazyScreen'
import { useWords } from '../app/session'
import { TermsTable } from './TermsTable'
import { useAnswers } from './useAnswers'

/** Terms that are not in force: who gives what, what it would change, what cheating would pay the own seat. */
export function Outlook(props: ScreenProps & { terms: PactTerms; signed: readonly Seat[]; own: string }) {
  const { game, seat, terms, signed, own } = props
  const words = useWords()
  const { t } = words
  const outlook = useMemo(() => outlookOfTerms(game, terms), [game, terms])
  const answerOf = useAnswers(game, seat, terms, signed)
  const risk = outlook?.[seat]
  return (
    <>
      <TermsTable terms={terms} outlook={outlook} saysOf={each => (each === seat ? own : answerOf(each))} />
      {risk ? (
        <div class="talks-risk">
          {risk.pipsShort > 0 && <p>{t('talks.pipsShort', { pips: describePips(words, risk.pipsShort) })}</p>}
          <p>{describeRisk(words, terms, seat, risk).join(' ')}</p>
          <p class="talks-note">{t('talks.gainNote')}</p>
        </div>
      ) : (
        <p>{t('talks.noOutlook')}</p>
      )}
    </>
  )
}
