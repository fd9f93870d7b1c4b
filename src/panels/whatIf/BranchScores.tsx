import type { SeatScore } from '../../game/goals'
import { type BySeat, SEATS, type Seat } from '../../game/words'
import { useWords } from '../app/session'
import { SeatShape } from '../parts/SeatShape'

/** Scores of all seats in the game and in a branch; the difference is that of what is shown. */
export function BranchScores({ real, other, seat }: { real: BySeat<SeatScore>; other: BySeat<SeatScore>; seat: Seat }) {
  const { t, format } = useWords()
  const shown = (value: number) => Number(value.toFixed(1))
  return (
    <table class="what-if-table what-if-scores">
      <caption>{t('whatIf.scores')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('whatIf.seat')}</th>
          <th scope="col">{t('whatIf.inGame')}</th>
          <th scope="col">{t('whatIf.instead')}</th>
          <th scope="col">{t('whatIf.difference')}</th>
        </tr>
      </thead>
      <tbody>
        {SEATS.map(each => (
          <tr key={each} data-own={each === seat}>
            <th scope="row">
              <SeatShape seat={each} size={13} /> {t(`seat.${each}.name`)}
            </th>
            <td>{format.number(real[each].total, 1)}</td>
            <td>{format.number(other[each].total, 1)}</td>
            <td>{format.signed(shown(other[each].total) - shown(real[each].total), 1)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
