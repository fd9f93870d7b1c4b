import type { ComponentChildren } from 'preact'
import { describeSigned } from '../../describe/amounts'
import { describeOutlookParts, describePromise } from '../../describe/pact'
import type { PactOutlook } from '../../game'
import { promisesOf } from '../../game/talks/kept'
import type { PactTerms } from '../../game/talks/terms'
import { SEATS, type Seat } from '../../game/words'
import { useWords } from '../app/session'
import { SeatShape } from '../parts/SeatShape'

/** Who gives what in a pact, what it would change for each seat where that is asked, and what each says. */
export function TermsTable(props: {
  terms: PactTerms
  outlook?: PactOutlook | undefined
  /** What a signatory says of it or does with it, where that is asked. */
  saysOf?: (seat: Seat) => ComponentChildren
}) {
  const { terms, outlook, saysOf } = props
  const words = useWords()
  const { t } = words
  const points = (value: number) => t('talks.points', { points: describeSigned(words, value, 'points') })
  const seats = SEATS.filter(seat => outlook || terms.signatories.includes(seat))
  return (
    <table class="terms-table">
      <thead>
        <tr>
          <th scope="col">{t('talks.seat')}</th>
          <th scope="col">{t('talks.gives')}</th>
          {outlook && <th scope="col">{t('talks.gain')}</th>}
          {saysOf && <th scope="col">{t('talks.says')}</th>}
        </tr>
      </thead>
      <tbody>
        {seats.map(seat => (
          <tr key={seat} data-seat={seat}>
            <th scope="row">
              <span>
                <SeatShape seat={seat} size={14} /> {t(`seat.${seat}.name`)}
              </span>
            </th>
            <td>
              {terms.signatories.includes(seat) ? (
                <ul>
                  {promisesOf(terms, seat).map(promise => (
                    <li key={promise.lever}>{describePromise(words, promise)}</li>
                  ))}
                </ul>
              ) : (
                t('talks.outside')
              )}
            </td>
            {outlook && (
              <td class="terms-points">
                <span class="cell-label">{t('talks.gainLabel')} </span>
                <span class="terms-parts">{describeOutlookParts(words, outlook[seat])}</span>{' '}
                <strong>{points(outlook[seat].gain)}</strong>
              </td>
            )}
            {saysOf && <td class="terms-says">{terms.signatories.includes(seat) && saysOf(seat)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
