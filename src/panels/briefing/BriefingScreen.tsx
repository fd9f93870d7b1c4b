import { GOALS } from '../../game/goals'
import { LEVERS_OF } from '../../game/levers'
import type { ScreenProps } from '../app/lazyScreen'
import { ScreenHeading } from '../app/ScreenHeading'
import { useActions, useWords } from '../app/session'
import { Menu } from '../menu/Menu'
import { Icon } from '../parts/Icon'
import { LEVER_ICONS } from '../parts/leverIcons'
import { PrimaryButton } from '../parts/PrimaryButton'
import { SeatShape } from '../parts/SeatShape'
import '../styles/briefing.css'
import { ArticleFacts } from './ArticleFacts'

/** Who the player is, what counts, what can be decided, and three figures of the article; one button skips it. */
export function BriefingScreen({ game, seat }: ScreenProps) {
  const { t, format } = useWords()
  const { sitDown } = useActions()
  const levers = LEVERS_OF[seat].filter(lever => lever.main && !game.scenario.closedLevers.includes(lever.id))
  return (
    <main class="briefing">
      <div class="briefing-top">
        <Menu />
      </div>
      <div class="briefing-lead">
        <p class="eyebrow">
          <SeatShape seat={seat} /> <strong>{t(`seat.${seat}.name`)}</strong> {t('title.nanning')}
        </p>
        <ScreenHeading class="headline">{t(`briefing.${seat}.headline`)}</ScreenHeading>
        <p class="lead">{t(`briefing.${seat}.lead`)}</p>
        <div class="briefing-columns">
          <section>
            <h2>{t('briefing.goals')}</h2>
            <ul class="weights">
              {GOALS[seat].map(goal => (
                <li key={goal.id} style={{ '--weight': `${100 * goal.weight}%` }}>
                  <span>{t(`goal.${goal.id}.name`)}</span>
                  <span class="weight">{format.percent(goal.weight)}</span>
                </li>
              ))}
            </ul>
          </section>
          <section>
            <h2>{t('briefing.levers')}</h2>
            <ul class="briefing-levers">
              {levers.map(lever => (
                <li key={lever.id}>
                  <Icon name={LEVER_ICONS[lever.id]} /> {t(`lever.${lever.id}.name`)}
                </li>
              ))}
            </ul>
          </section>
        </div>
      </div>
      <footer class="briefing-facts">
        <ArticleFacts />
        <div class="briefing-go">
          <PrimaryButton onPress={sitDown}>{t('briefing.sitDown')}</PrimaryButton>
          <p>{t('briefing.source')}</p>
        </div>
      </footer>
    </main>
  )
}
