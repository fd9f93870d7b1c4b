import type { TurnRecord } from '../../game/record'
import { SEATS, type Seat } from '../../game/words'
import { useWords } from '../app/session'
import { DecisionList } from '../parts/DecisionList'
import { SeatShape } from '../parts/SeatShape'

/** What every seat decided in the turn. */
export function SeatDecisions({ record, seat }: { record: TurnRecord; seat: Seat }) {
  const words = useWords()
  return (
    <section class="seat-decisions">
      <h2>{words.t('result.decided')}</h2>
      <div class="seat-columns">
        {SEATS.map(each => {
          const name = words.t(`seat.${each}.name`)
          return (
            <section key={each} aria-label={name}>
              <h3>
                <SeatShape seat={each} size={14} />{' '}
                {each === seat ? words.t('result.youDecided', { seat: name }) : name}
              </h3>
              <DecisionList record={record} seat={each} />
            </section>
          )
        })}
      </div>
    </section>
  )
}
