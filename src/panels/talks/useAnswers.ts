import { useMemo } from 'preact/hooks'
import { describeReason } from '../../describe/reason'
import type { Game } from '../../game/game'
import type { PactTerms } from '../../game/talks/terms'
import type { Seat } from '../../game/words'
import { answerOfSeat, type SeatAnswer } from '../../store/talks'
import { useApp, useWords } from '../app/session'

/** What every other seat would say of terms as things stand, in a sentence; asked again only for other terms. */
export function useAnswers(game: Game, seat: Seat, terms: PactTerms, signed: readonly Seat[]): (other: Seat) => string {
  const words = useWords()
  const people = useApp(state => state.people)
  const opponents = useApp(state => state.opponents)
  const answers = useMemo(() => {
    const asked = terms.signatories.filter(other => other !== seat && !signed.includes(other))
    return new Map(asked.map(other => [other, answerOfSeat(game, other, terms, { people, opponents })]))
  }, [game, terms])
  const say = (answer: SeatAnswer) =>
    typeof answer === 'string' ? words.t(`talks.${answer}`) : describeReason(words, answer.reason)
  return other => {
    const answer = answers.get(other)
    return answer === undefined ? words.t('talks.signed') : say(answer)
  }
}
