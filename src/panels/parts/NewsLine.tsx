import type { EventId } from '../../game/events/deck'
import { useWords } from '../app/session'
import { PlateButton } from '../terms/PlateButton'

/** One line of news: its place, which opens all that is known of the event where the line tells of one, and its text. */
export function NewsLine({ place, text, event }: { place: string; text: string; event?: EventId | undefined }) {
  return (
    <>
      <strong>{event === undefined ? place : <PlaceOfEvent place={place} event={event} />}</strong> {text}
    </>
  )
}

function PlaceOfEvent({ place, event }: { place: string; event: EventId }) {
  const { t } = useWords()
  return (
    <PlateButton
      page={{ event }}
      class="term term-label"
      label={t('event.about', { place, name: t(`news.${event}.name`) })}
    >
      <span>{place}</span>
    </PlateButton>
  )
}
