import { type BySeat, SEATS, type Seat } from '../../game/words'
import { type GameTerms, type PersonaId, personaGroups, type ScenarioId } from '../../store/gameTerms'
import { useWords } from '../app/session'
import { SeatShape } from '../parts/SeatShape'

/** Who plays the seats one does not take oneself. */
export type Opponents = Pick<GameTerms, 'people' | 'opponents'>

const PERSON = 'person'
type Player = PersonaId | typeof PERSON

/** Who plays each seat that one does not take: a computer player with a line on its character, or a person. */
export function OpponentChoices(props: {
  scenario: ScenarioId
  terms: Opponents
  onChoose: (change: Opponents) => void
}) {
  const { scenario, terms, onChoose } = props
  const { t } = useWords()
  const choose = (seat: Seat, player: Player) => {
    const others = terms.people.filter(person => person !== seat)
    if (player === PERSON) onChoose({ people: [...others, seat], opponents: terms.opponents })
    else onChoose({ people: others, opponents: { ...terms.opponents, [seat]: player } as BySeat<PersonaId> })
  }
  return (
    <>
      <h3>{t('setUp.opponents')}</h3>
      <p>{t('setUp.opponentsNote')}</p>
      {SEATS.map(seat => (
        <OpponentChoice
          key={seat}
          seat={seat}
          scenario={scenario}
          chosen={terms.people.includes(seat) ? PERSON : terms.opponents[seat]}
          onChoose={player => choose(seat, player)}
        />
      ))}
    </>
  )
}

function OpponentChoice(props: {
  seat: Seat
  scenario: ScenarioId
  chosen: Player
  onChoose: (player: Player) => void
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
        class="field"
        id={id}
        value={chosen}
        aria-describedby={`${id}-line`}
        onChange={event => onChoose(event.currentTarget.value as Player)}
      >
        {personaGroups(seat, scenario).map(({ id: group, personas }) => (
          <optgroup key={group} label={t(`persona.group.${group}`)}>
            {personas.map(persona => (
              <option key={persona} value={persona}>
                {t(`persona.${persona}.title`)}
              </option>
            ))}
          </optgroup>
        ))}
        <option value={PERSON}>{t('setUp.person')}</option>
      </select>
      <p id={`${id}-line`}>{chosen === PERSON ? t('setUp.personLine') : t(`persona.${chosen}.line`)}</p>
    </div>
  )
}
