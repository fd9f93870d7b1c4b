import type { Seat } from '../../game/words'
import { useWords } from '../app/session'
import { Icon } from '../parts/Icon'
import { SeatShape } from '../parts/SeatShape'

/** The plate of one seat; the chosen one opens with the button that takes the seat. */
export function SeatPlate(props: { seat: Seat; isChosen: boolean; onChoose: () => void; onTake: () => void }) {
  const { seat, isChosen, onChoose, onTake } = props
  const { t } = useWords()
  const name = t(`seat.${seat}.name`)
  return (
    <article class="seat-plate" data-seat={seat} data-chosen={isChosen} onPointerEnter={onChoose}>
      <h2>
        <button type="button" aria-expanded={isChosen} onClick={onChoose} onFocus={onChoose}>
          <SeatShape seat={seat} size={20} />
          <span>{name}</span>
        </button>
      </h2>
      <p>{t(`seat.${seat}.hook`)}</p>
      {isChosen && (
        <button type="button" class="button-hot" aria-label={t('title.takeSeatOf', { seat: name })} onClick={onTake}>
          {t('title.takeSeat')} <Icon name="arrow" />
        </button>
      )}
    </article>
  )
}
