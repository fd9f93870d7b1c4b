import { type BySeat, SEATS, type Seat } from '../../game/words'
import { type PersonaId, personaChoices } from '../../store/gameTerms'
import { useWords } from '../app/session'
import { SeatShape } from '../parts/SeatShape'

type Opponents = BySeat<PersonaId>

/** Who plays each seat that nobody takes, with a line that says its character. */
export function OpponentChoices(props: { opponents: Opponents; onChoose: (opponents: Opponents) => void }) {
  const { opponents, onChoose } = props
  const { t } = useWords()
  return (
    <>
      <h3>{t('setUp.opponents')}</h3>
      <p>{t('setUp.opponentsNote')}</p>
      {SEATS.map(seat => (
        <OpponentChoice
          key={seat}
          seat={seat}
          chosen={opponents[seat]}
          onChoose={persona => onChoose({ ...opponents, [seat]: persona })}
        />
      ))}
    </>
  )
}

function OpponentChoice(props: { seat: Seat; chosen: PersonaId; onChoose: (persona: PersonaId) => void }) {
  const { seat, chosen, onChoose } = props
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
        {personaChoices(seat).map(persona => (
          <option key={persona} value={persona}>
            {t(`persona.${persona}.title`)}
          </option>
        ))}
      </select>
      <p id={`${id}-line`}>{t(`persona.${chosen}.line`)}</p>
    </div>
  )
}
