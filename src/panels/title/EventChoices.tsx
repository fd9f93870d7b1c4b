import { EVENT_THEME_IDS, EVENT_THEMES, type EventId, type EventThemeId, eventOf } from '../../game/events/deck'
import { eventChoices, type GameTerms } from '../../store/gameTerms'
import { useWords } from '../app/session'
import '../styles/eventChoices.css'

/** Which events may occur, folded; by theme, so that a whole theme can be struck at once. */
export function EventChoices({ terms, onChange }: { terms: GameTerms; onChange: (terms: GameTerms) => void }) {
  const { t, format } = useWords()
  const all = eventChoices(terms.scenario)
  const left = all.filter(id => !terms.struckEvents.includes(id))
  const allow = (events: readonly EventId[], isAllowed: boolean) => {
    const others = terms.struckEvents.filter(id => !events.includes(id))
    onChange({ ...terms, struckEvents: isAllowed ? others : [...others, ...events] })
  }
  if (all.length === 0) return null
  return (
    <>
      <h3>{t('setUp.events')}</h3>
      <details class="event-choices">
        <summary>
          {t('setUp.eventsLeft', { left: format.number(left.length, 0), all: format.number(all.length, 0) })}
        </summary>
        <p>{t('setUp.eventsNote')}</p>
        {EVENT_THEME_IDS.map(theme => {
          const events = EVENT_THEMES[theme].filter(id => all.includes(id))
          return (
            events.length > 0 && <ThemeChoice key={theme} theme={theme} events={events} left={left} onAllow={allow} />
          )
        })}
      </details>
    </>
  )
}

interface ThemeChoiceProps {
  readonly theme: EventThemeId
  readonly events: readonly EventId[]
  /** Events that may occur. */
  readonly left: readonly EventId[]
  readonly onAllow: (events: readonly EventId[], isAllowed: boolean) => void
}

/** One theme with its events; its own box is half checked when some of them are struck. */
function ThemeChoice({ theme, events, left, onAllow }: ThemeChoiceProps) {
  const { t } = useWords()
  const count = events.filter(id => left.includes(id)).length
  return (
    <fieldset>
      <legend>
        <label class="event-theme">
          <input
            type="checkbox"
            checked={count === events.length}
            indeterminate={count > 0 && count < events.length}
            onChange={event => onAllow(events, event.currentTarget.checked)}
          />
          {t(`eventTheme.${theme}.name`)}
        </label>
      </legend>
      {events.map(id => (
        <div key={id} class="event-choice">
          <label>
            <input
              type="checkbox"
              checked={left.includes(id)}
              aria-describedby={`case-${id}`}
              onChange={event => onAllow([id], event.currentTarget.checked)}
            />
            <span>
              <strong>{t(`news.${id}.name`)}</strong>
              <span>{t(`news.${id}.text`)}</span>
            </span>
          </label>
          <p id={`case-${id}`}>{t('event.realCase', { counterpart: eventOf(id).counterpart })}</p>
        </div>
      ))}
    </fieldset>
  )
}
