import { PRICE_OF } from '../../describe/figures'
import { capital, saySeat } from '../../describe/names'
import { SEATS, type Seat } from '../../game/words'
import { PRICE_MOVES, type Prediction } from '../../report/prediction'
import { useWords } from '../app/session'
import { SeatShape } from '../parts/SeatShape'
import '../styles/predict.css'

interface PredictProps {
  seat: Seat
  guess: Prediction
  isDisabled: boolean
  /** Told what was chosen, or taken back. */
  onGuess: (said: Prediction) => void
}

/** What a person says of the turn before it is ended, if they like: where the price goes and who gains most. */
export function Predict({ seat, guess, isDisabled, onGuess }: PredictProps) {
  const words = useWords()
  const { t } = words
  const price = t(`figure.${PRICE_OF[seat]}.name`)
  const button = { type: 'button', class: 'button', disabled: isDisabled } as const
  return (
    <section class="predict" aria-label={t('predict.name')}>
      <div class="predict-part">
        <p aria-hidden="true">{t('predict.price')}</p>
        <div class="predict-buttons predict-prices">
          {PRICE_MOVES.map(move => (
            <button
              key={move}
              {...button}
              aria-label={t(`predict.priceGoes.${move}`, { price })}
              aria-pressed={move === guess.price}
              onClick={() => onGuess({ price: move === guess.price ? undefined : move })}
            >
              {t(`predict.button.${move}`)}
            </button>
          ))}
        </div>
      </div>
      <div class="predict-part">
        <p aria-hidden="true">{t('predict.gainer')}</p>
        <div class="predict-buttons predict-seats">
          {SEATS.map(each => (
            <button
              key={each}
              {...button}
              aria-label={t('predict.gainerOf', { seat: capital(words, saySeat(words, each)) })}
              aria-pressed={each === guess.gainer}
              onClick={() => onGuess({ gainer: each === guess.gainer ? undefined : each })}
            >
              <SeatShape seat={each} />
            </button>
          ))}
        </div>
      </div>
    </section>
  )
}
