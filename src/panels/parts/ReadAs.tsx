import { useActions, useApp, useWords } from '../app/session'
import { Segments } from './Segments'

/** On a shared device: from whose chair result and report are read. */
export function ReadAs() {
  const { t } = useWords()
  const { readAs } = useActions()
  const people = useApp(state => state.people)
  const seat = useApp(state => state.seat)
  if (people.length < 2 || !seat) return null
  return (
    <div class="read-as">
      <Segments
        name="read-as"
        legend={t('curtain.readAs')}
        options={people.map(person => ({ value: person, label: t(`seat.${person}.name`) }))}
        chosen={seat}
        onChoose={readAs}
      />
    </div>
  )
}
