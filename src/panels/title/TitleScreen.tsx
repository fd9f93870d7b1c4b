import { ScreenHeading } from '../app/ScreenHeading'
import { useWords } from '../app/session'
import { Menu } from '../menu/Menu'
import { Logo } from '../parts/Logo'
import '../styles/title.css'
import { SavedGames } from './SavedGames'
import { SeatPlates } from './SeatPlates'

/** The first page: the games that can be continued, and the three seats. */
export function TitleScreen() {
  const { t } = useWords()
  return (
    <main class="title">
      <div class="title-top">
        <Menu />
      </div>
      <div class="title-lead">
        <ScreenHeading>
          <Logo size={60} /> {t('page.name')}
        </ScreenHeading>
        <p class="title-words">{t('title.lead')}</p>
        <SavedGames />
        <section class="title-scenario">
          <h2>{t('title.scenario')}</h2>
          <p>
            <strong>{t('title.nanning')}</strong>
            <span>{t('title.nanningNote')}</span>
          </p>
        </section>
      </div>
      <SeatPlates />
    </main>
  )
}
