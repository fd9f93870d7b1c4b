import type { SeatScore } from '../../game/goals'
import { type BySeat, SEATS, type Seat } from '../../game/words'
import { useApp, useWords } from '../app/session'
import { SeatShape } from '../parts/SeatShape'

/** The totals of the other seats, each with who played it; a log does not say who did. */
export function OtherScores({ scores, seat }: { scores: BySeat<SeatScore>; seat: Seat }) {
  const { t, format } = useWords()
  const people = useApp(state => state.people)
  const opponents = useApp(state => state.opponents)
  const isReplayed = useApp(state => state.replayed)
  const playerOf = (other: Seat) =>
    people.includes(other) ? t('turn.personHere') : t(`persona.${opponents[other]}.title`)
  return (
    <p class="other-scores">
      <span>{t('report.othersScores')}</span>
      {SEATS.filter(other => other !== seat).map(other => (
        <span key={other}>
          <SeatShape seat={other} size={13} /> {t(`seat.${other}.name`)}{' '}
          {!isReplayed && <span>({playerOf(other)})</span>} <strong>{format.number(scores[other].total, 0)}</strong>
        </span>
      ))}
    </p>
  )
}
