import { describeDecision } from '../../describe/decision'
import { describeNews } from '../../describe/news'
import type { Game } from '../../game/game'
import { SEATS } from '../../game/words'
import { useWords } from '../app/session'
import { halfName } from '../parts/course'
import { SeatShape } from '../parts/SeatShape'

/** Every decision of every seat, turn by turn, with the news of the turn. */
export function DecisionsTable({ game }: { game: Game }) {
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
