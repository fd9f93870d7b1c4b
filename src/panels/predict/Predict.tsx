import { useState } from 'preact/hooks'
import { PRICE_OF } from '../../describe/figures'
import { SEATS, type Seat } from '../../game/words'
import { PRICE_MOVES, type Prediction } from '../../report/prediction'
import { useWords } from '../app/session'
import { ChangeMark } from '../parts/ChangeMark'
import { PrimaryButton } from '../parts/PrimaryButton'
import { SeatShape } from '../parts/SeatShape'
import '../styles/predict.css'

/** What a person says before the turn is resolved: who gains most, if they like, and the price with the tap that ends the turn. */
export function Predict(props: {
  seat: Seat
  gainer: Seat | undefined
  isDisabled: boolean
  describedBy: string
  onGainer: (gainer: Seat | undefined) => void
  onEnd: (prediction: Prediction) => void
}) {
  const { seat, gainer, isDisabled, describedBy, onGainer, onEnd } = props
  const { t } = useWords()
  const price = t(`figure.${PRICE_OF[seat]}.name`)
  return (
    <section class="predict" aria-label={t('predict.name')}>
      <div class="predict-part">
        <p aria-hidden="true">{t('predict.endsTurn')}</p>
        <div class="predict-buttons">
          {PRICE_MOVES.map(move => (
            <PrimaryButton
              key={move}
              class="button predict-price"
              label={t(`predict.endWith.${move}`, { price })}
              isDisabled={isDisabled}
              describedBy={describedBy}
              onPress={() => onEnd({ price: move })}
            >
              <ChangeMark direction={move} /> {t(`predict.button.${move}`)}
            </PrimaryButton>
          ))}
        </div>
      </div>
      <div class="predict-part">
        <p aria-hidden="true">{t('predict.gainer')}</p>
        <div class="predict-buttons predict-seats">
          {SEATS.map(each => (
            <button
              key={each}
              type="button"
              class="button"
              aria-label={t('predict.gainerOf', { seat: t(`seat.${each}.name`) })}
              aria-pressed={each === gainer}
              disabled={isDisabled}
              onClick={() => onGainer(each === gainer ? undefined : each)}
            >
              <SeatShape seat={each} />
            </button>
          ))}
        </div>
      </div>
    </section>
  )
}

/** The seat that a person says gains most, chosen before the turn is ended. */
export function useGainer() {
  return useState<Seat>()
}
