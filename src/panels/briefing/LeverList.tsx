import { LEVERS_OF } from '../../game/levers'
import type { ScreenProps } from '../app/lazyScreen'
import { useWords } from '../app/session'
import { Icon } from '../parts/Icon'
import { LEVER_ICONS } from '../parts/leverIcons'
import { Term } from '../terms/Term'
import { foldLevers } from '../turn/leversInFront'

/** What is decided each half-year: the levers in front, each with what it does. */
export function LeverList({ game, seat }: ScreenProps) {
  const { t } = useWords()
  const open = LEVERS_OF[seat].filter(lever => !game.scenario.closedLevers.includes(lever.id))
  const levers = foldLevers(open, seat).front
  return (
    <section>
      <h2>{t('briefing.levers')}</h2>
      <ul class="briefing-levers">
        {levers.map(({ id }) => (
          <li key={id}>
            <Icon name={LEVER_ICONS[id]} />
            <strong>
              <Term id={id} class="term-label" />
            </strong>
            <span>{t(`lever.${id}.note`)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
