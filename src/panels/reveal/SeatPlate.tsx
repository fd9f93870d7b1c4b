import type { TurnRecord } from '../../game/record'
import type { BySeat, Seat } from '../../game/words'
import { useWords } from '../app/session'
import { DecisionList } from '../parts/DecisionList'
import { SeatReason } from '../parts/SeatReason'
import { SeatShape } from '../parts/SeatShape'

type Place = 'own' | 'leftTop' | 'leftBottom' | 'rightTop' | 'rightBottom'

/** Where the plates lie as seen from each seat: as the nameplates on the rim of the table do. */
const PLACES: BySeat<BySeat<Place>> = {
  china: { china: 'own', unitedStates: 'rightTop', rusal: 'leftBottom' },
  unitedStates: { china: 'leftTop', unitedStates: 'own', rusal: 'rightTop' },
  rusal: { china: 'rightBottom', unitedStates: 'leftTop', rusal: 'own' },
}

/** What a seat decided: a slab of aluminium with its sign, which is turned over and shows the decisions. */
export function SeatPlate(props: { seat: Seat; own: Seat; record: TurnRecord; isOpen: boolean }) {
  const { seat, own, record, isOpen } = props
  const { t } = useWords()
  const name = t(`seat.${seat}.name`)
  return (
    <article class="reveal-plate" data-seat={seat} data-place={PLACES[own][seat]} data-open={isOpen} aria-label={name}>
      <div class="reveal-slab">
        <div class="reveal-sealed" aria-hidden="true">
          <SeatShape seat={seat} size={34} />
          <strong>{name}</strong>
          <span>{t('reveal.sealed')}</span>
        </div>
        <div class="reveal-opened">
          <h2>
            <SeatShape seat={seat} size={20} />
            <span>{name}</span>
          </h2>
          <DecisionList record={record} seat={seat} />
          <SeatReason seat={seat} turn={record.turn} />
        </div>
      </div>
    </article>
  )
}
