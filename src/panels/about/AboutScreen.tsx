import { MODEL_ADDRESS } from '../../describe/modelLinks'
import { leaveSidePage } from '../app/address'
import { ScreenHeading } from '../app/ScreenHeading'
import { useWords } from '../app/session'
import { Menu } from '../menu/Menu'
import { Logo } from '../parts/Logo'
import { PrimaryButton } from '../parts/PrimaryButton'
import { Glossary } from '../terms/Glossary'
import '../styles/sidePage.css'
import '../styles/about.css'
import { AssumptionList } from './AssumptionList'
import { CREDITS } from './credits'
import { EventList } from './EventList'
import { SourceList } from './SourceList'

/** What the game is, on what its figures rest, what the model gets wrong, and who else's work is in it. */
export function AboutScreen() {
  const { t } = useWords()
  return (
    <main class="side-page about">
      <header>
        <PrimaryButton onPress={leaveSidePage} isReady>
          {t('about.back')}
        </PrimaryButton>
        <Menu />
      </header>
      <ScreenHeading class="headline">
        <Logo size={52} /> {t('about.heading')}
      </ScreenHeading>
      <p class="lead">{t('about.lead')}</p>
      <p>{t('about.leadMore')}</p>
      <section>
        <h2>{t('about.limits')}</h2>
        <p>{t('about.limitsText')}</p>
        <p>
          <a href={MODEL_ADDRESS}>{t('about.openModel')}</a>
        </p>
      </section>
      <section>
        <h2>{t('about.sources')}</h2>
        <p>{t('about.sourcesNote')}</p>
        <SourceList />
      </section>
      <section>
        <h2>{t('about.assumptions')}</h2>
        <p>{t('about.assumptionsNote')}</p>
        <AssumptionList />
      </section>
      <section>
        <h2>{t('about.events')}</h2>
        <p>{t('about.eventsNote')}</p>
        <EventList />
      </section>
      <Glossary />
      <section>
        <h2>{t('about.map')}</h2>
        <p>{t('about.mapText')}</p>
      </section>
      <section>
        <h2>{t('about.credits')}</h2>
        <ul class="credits">
          {CREDITS.map(({ name, licence, use }) => (
            <li key={name}>
              <strong>{name}</strong> <span>{t(use)}</span> <small>{licence}</small>
            </li>
          ))}
        </ul>
        <p>{t('about.licence')}</p>
      </section>
    </main>
  )
}
