import { describeEvent } from '../../describe/event'
import { EVENT_THEME_IDS, EVENT_THEMES } from '../../game/events/deck'
import { useWords } from '../app/session'

/** Every event of the deck by theme: what it changes, how long and how likely, and the real case with its source. */
export function EventList() {
  const words = useWords()
  const { t } = words
  return (
    <>
      {EVENT_THEME_IDS.map(theme => (
        <table key={theme} class="event-list">
          <caption>{t(`eventTheme.${theme}.name`)}</caption>
          <thead>
            <tr>
              <th scope="col">{t('about.event')}</th>
              <th scope="col">{t('about.eventChanges')}</th>
              <th scope="col">{t('about.eventCase')}</th>
            </tr>
          </thead>
          <tbody>
            {EVENT_THEMES[theme]
              .map(id => describeEvent(words, id))
              .map(({ id, name, changes, lasts, chance, counterpart, source }) => (
                <tr key={id}>
                  <th scope="row">{name}</th>
                  <td>
                    <ul>
                      {changes.map(text => (
                        <li key={text}>{text}</li>
                      ))}
                    </ul>
                    <p class="quiet">{t('about.eventOdds', { lasts, chance })}</p>
                  </td>
                  <td>
                    <p>{counterpart}</p>
                    <cite class="quiet">{source}</cite>
                  </td>
                </tr>
              ))}
          </tbody>
        </table>
      ))}
    </>
  )
}
