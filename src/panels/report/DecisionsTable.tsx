import { describeDecision } from '../../describe/decision'
import { describeNews } from '../../describe/news'
import { SEATS } from '../../game/words'
import type { ScreenProps } from '../app/lazyScreen'
import { useWords } from '../app/session'
import { halfName } from '../parts/course'
import { SeatShape } from '../parts/SeatShape'
import '../styles/measured.css'
import { WhatIfButton } from '../whatIf/WhatIfButton'

/** Every decision of every seat, turn by turn, with the news of the turn; from each turn of the own seat a what-if. */
export function DecisionsTable({ game, seat: own }: ScreenProps) {
  const words = useWords()
  return (
    <section class="decisions">
      <h2>{words.t('report.decisions')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.t('report.turn')}</th>
            {SEATS.map(seat => (
              <th key={seat} scope="col">
                <SeatShape seat={seat} size={12} /> {words.t(`seat.${seat}.name`)}
              </th>
            ))}
            <th scope="col">{words.t('result.news')}</th>
          </tr>
        </thead>
        <tbody>
          {game.records.map(record => (
            <tr key={record.turn}>
              <th scope="row">{halfName(words, game, record.turn)}</th>
              {SEATS.map(seat => (
                <td key={seat}>
                  <span class="narrow-only quiet">
                    <SeatShape seat={seat} size={11} /> {words.t(`seat.${seat}.name`)}
                  </span>
                  <Lines
                    lines={record.decisions[seat].map(decision => describeDecision(words, decision))}
                    empty={words.t('report.noDecisions')}
                  />
                  {seat === own && <WhatIfButton game={game} seat={own} turn={record.turn} />}
                </td>
              ))}
              <td>
                <span class="narrow-only quiet">{words.t('result.news')}</span>
                <Lines
                  lines={describeNews(words, { ...record, events: record.events.filter(event => event.began) }).map(
                    item => item.text,
                  )}
                  empty={words.t('report.noDecisions')}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Lines({ lines, empty }: { lines: readonly string[]; empty: string }) {
  if (lines.length === 0) return <span class="quiet">{empty}</span>
  return (
    <ul>
      {lines.map(text => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  )
}
