import type { AmountUnit } from '../../describe/amounts'
import { saySeat } from '../../describe/names'
import { describeBars } from '../../describe/why/bars'
import type { WhyWords } from '../../describe/why/whyWords'
import { SEATS, type Seat } from '../../game/words'
import type { Split } from '../../why/attribution'
import { SeatShape } from '../parts/SeatShape'
import '../styles/why.css'
import type { Apart } from './useGameSplit'
import { useWhyWords } from './useWhyWords'

interface TakeApartProps {
  readonly split: Split
  readonly unit: AmountUnit
  readonly apart: Apart | undefined
  onTakeApart(seat: Seat | undefined): void
}

/** A button for every seat that did something: it takes the seat's share apart, and pressed again puts it together. */
export function TakeApart({ split, unit, apart, onTakeApart }: TakeApartProps) {
  const words = useWhyWords()
  const { t } = words
  const seats = SEATS.filter(seat => split.shares[seat].share !== 0 || split.shares[seat].solo !== 0)
  if (seats.length === 0) return null
  return (
    <section class="take-apart" aria-label={t('why.takeApart')}>
      <p aria-hidden="true">{t('why.takeApart')}</p>
      {seats.map(seat => (
        <button
          key={seat}
          type="button"
          class="button"
          aria-label={t('why.takeApartOf', { seat: t(`seat.${seat}.name`) })}
          aria-pressed={seat === apart?.seat}
          onClick={() => onTakeApart(seat === apart?.seat ? undefined : seat)}
        >
          <SeatShape seat={seat} /> {t(`seat.${seat}.name`)}
        </button>
      ))}
      <p role="status">{apart && statusOf(words, split, unit, apart)}</p>
    </section>
  )
}

/** What has become of the share that was to be taken apart. */
function statusOf(words: WhyWords, split: Split, unit: AmountUnit, { seat, parts, isAtWork }: Apart): string {
  const values = { seat: saySeat(words, seat) }
  if (isAtWork) return words.t('why.takingApart', values)
  if (!parts) return words.t('why.missing')
  const { bars } = describeBars(words, split, parts, unit)
  const isShown = bars.some(bar => bar.member === seat && bar.parts.length > 0)
  return words.t(isShown ? 'why.apart' : 'why.apartNothing', values)
}
