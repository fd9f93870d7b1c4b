import type { Seat } from '../../game/words'
import { useWords } from '../app/session'
import { Icon } from '../parts/Icon'
import { PrimaryButton } from '../parts/PrimaryButton'
import { SeatShape } from '../parts/SeatShape'

export interface SeatPlateProps {
  readonly seat: Seat
  readonly isChosen: boolean
  /** What taking the seat would cost, when that has to be confirmed. */
  readonly warning: string | undefined
  /** Taking a seat is what the page offers first; else going on with a game is. */
  readonly isFirst: boolean
  readonly onChoose: () => void
  readonly onTake: () => void
}

/** The plate of one seat; the chosen one opens with the button that takes the seat. */
export function SeatPlate({ seat, isChosen, warning, isFirst, onChoose, onTake }: SeatPlateProps) {
  const { t } = useWords()
  const name = t(`seat.${seat}.name`)
  const label = t(warning ? 'title.takeSeatSureOf' : 'title.takeSeatOf', { seat: name })
  const text = t(warning ? 'title.takeSeatSure' : 'title.takeSeat')
  return (
    <article class="seat-plate" data-seat={seat} data-chosen={isChosen} onPointerEnter={onChoose}>
      <h2>
        <button type="button" aria-expanded={isChosen} onClick={onChoose} onFocus={onChoose}>
          <SeatShape seat={seat} size={20} />
          <span>{name}</span>
        </button>
      </h2>
      <p>{warning ?? t(`seat.${seat}.hook`)}</p>
      {isChosen && isFirst && (
        <PrimaryButton label={label} isReady onPress={onTake}>
          {text} <Icon name="arrow" />
        </PrimaryButton>
      )}
      {isChosen && !isFirst && (
        <button type="button" class="button button-alu" aria-label={label} onClick={onTake}>
          {text} <Icon name="arrow" />
        </button>
      )}
    </article>
  )
}
