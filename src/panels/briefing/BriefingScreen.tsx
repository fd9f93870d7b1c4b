import { parseLinks } from '../../describe/termsLinks'
import { builtInId } from '../../store/gameTerms'
import type { ScreenProps } from '../app/lazyScreen'
import { ScreenHeading } from '../app/ScreenHeading'
import { useActions, useWords } from '../app/session'
import { Menu } from '../menu/Menu'
import { PrimaryButton } from '../parts/PrimaryButton'
import { SeatShape } from '../parts/SeatShape'
import { LinkedTerms } from '../terms/LinkedTerms'
import '../styles/briefing.css'
import { ArticleFacts } from './ArticleFacts'
import { GoalLines } from './GoalLines'
import { LeverList } from './LeverList'

/** Who the player is, what counts, what can be decided, three figures of the article; one button skips it. */
export function BriefingScreen({ game, seat }: ScreenProps) {
  const { t } = useWords()
  const { sitDown } = useActions()
  const scenario = builtInId(game.scenario)
  return (
    <main class="briefing">
      <div class="briefing-top">
        <Menu />
      </div>
      <div class="briefing-lead">
        <p class="eyebrow">
          <SeatShape seat={seat} /> <strong>{t(`seat.${seat}.name`)}</strong>{' '}
          {t(scenario ? `scenario.${scenario}.name` : 'title.nanning')}
        </p>
        <ScreenHeading class="headline">{t(`briefing.${seat}.headline`)}</ScreenHeading>
        <p class="lead">
          <LinkedTerms text={parseLinks(t(`briefing.${seat}.lead`))} />
        </p>
        <div class="briefing-columns">
          <GoalLines game={game} seat={seat} />
          <div>
            <LeverList game={game} seat={seat} />
            {scenario && (
              <p class="briefing-scenario">
                {t(`scenario.${scenario}.note`)} {t(`scenario.${scenario}.lesson`)}
              </p>
            )}
          </div>
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
