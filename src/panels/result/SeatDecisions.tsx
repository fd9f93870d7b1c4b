import { SEATS } from '../../game/words'
import { useApp, useWords } from '../app/session'
import { DecisionList } from '../parts/DecisionList'
import { SeatReason } from '../parts/SeatReason'
import { SeatShape } from '../parts/SeatShape'
import { TalksNews } from './TalksNews'
import { type TurnProps, turnOf } from './turnOf'

/** What every seat decided in a turn. */
export function SeatDecisions(props: TurnProps) {
  const words = useWords()
  const { now } = turnOf(props)
  const isReplayed = useApp(state => state.replayed)
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
                {each === props.seat && !isReplayed ? words.t('result.youDecided', { seat: name }) : name}
              </h3>
              <DecisionList record={now} seat={each} />
              <SeatReason seat={each} turn={props.turn} />
            </section>
          )
        })}
      </div>
      <TalksNews {...props} />
    </section>
  )
}
