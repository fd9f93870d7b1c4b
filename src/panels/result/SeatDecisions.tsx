import { describeDecision } from '../../describe/leverValue'
import { SEATS } from '../../game/words'
import { useWords } from '../app/session'
import { SeatShape } from '../parts/SeatShape'
import { type TurnProps, turnOf } from './turnOf'

/** What every seat decided in a turn. */
export function SeatDecisions(props: TurnProps) {
  const words = useWords()
  const { decisions } = turnOf(props).now
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
                {each === props.seat ? words.t('result.youDecided', { seat: name }) : name}
              </h3>
              <ul>
                {decisions[each].length === 0 && <li>{words.t('result.decidedNothing')}</li>}
                {decisions[each].map(decision => (
                  <li key={decision.lever}>{describeDecision(words, decision)}</li>
                ))}
              </ul>
            </section>
          )
        })}
      </div>
    </section>
  )
}
