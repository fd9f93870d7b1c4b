import { type BySeat, SEATS, type Seat } from '../../game/words'
import { type PersonaId, personaChoices, type ScenarioId } from '../../store/gameTerms'
import { useWords } from '../app/session'
import { SeatShape } from '../parts/SeatShape'

type Opponents = BySeat<PersonaId>

/** Who plays each seat that nobody takes, with a line that says its character. */
export function OpponentChoices(props: {
  scenario: ScenarioId
  opponents: Opponents
  onChoose: (opponents: Opponents) => void
}) {
  const { scenario, opponents, onChoose } = props
  const { t } = useWords()
  return (
    <>
      <h3>{t('setUp.opponents')}</h3>
      <p>{t('setUp.opponentsNote')}</p>
      {SEATS.map(seat => (
        <OpponentChoice
          key={seat}
          seat={seat}
          scenario={scenario}
          chosen={opponents[seat]}
          onChoose={persona => onChoose({ ...opponents, [seat]: persona })}
        />
      ))}
    </>
  )
}

function OpponentChoice(props: {
  seat: Seat
  scenario: ScenarioId
  chosen: PersonaId
  onChoose: (persona: PersonaId) => void
}) {
  const { seat, scenario, chosen, onChoose } = props
  const { t } = useWords()
  const id = `opponent-${seat}`
  return (
    <div class="opponent">
      <label for={id}>
        <SeatShape seat={seat} /> {t(`seat.${seat}.name`)}
      </label>
      <select
        id={id}
        value={chosen}
        aria-describedby={`${id}-line`}
        onChange={event => onChoose(event.currentTarget.value as PersonaId)}
      >
        {personaChoices(seat, scenario).map(persona => (
          <option key={persona} value={persona}>
            {t(`persona.${persona}.title`)}
          </option>
        ))}
      </select>
      <p id={`${id}-line`}>{t(`persona.${chosen}.line`)}</p>
    </div>
  )
}
