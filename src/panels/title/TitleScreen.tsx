import { MODEL_ADDRESS } from '../../describe/modelLinks'
import { type GameTerms, type Length, USUAL_TERMS } from '../../store/gameTerms'
import { ABOUT_ADDRESS } from '../app/address'
import { ScreenHeading } from '../app/ScreenHeading'
import { useApp, useWords } from '../app/session'
import { Menu } from '../menu/Menu'
import { Logo } from '../parts/Logo'
import '../styles/title.css'
import { describeTerms } from './describeTerms'
import { OpenLog } from './OpenLog'
import { SavedGames } from './SavedGames'
import { SeatPlates } from './SeatPlates'
import { SetUp } from './SetUp'
import { useTerms } from './useTerms'
import { takeWantedAssumptions } from './wantedSetUp'

/** The first page: the games that can be continued, the terms of a new one, and the three seats. */
export function TitleScreen() {
  const words = useWords()
  const { t } = words
  const saved = useApp(state => state.saved)
  const isTogether = useApp(state => state.preferences.together)
  const [terms, setTerms] = useTerms(() => withWanted(saved?.terms ?? USUAL_TERMS))
  const length = t(`length.${terms.turns as Length}`)
  return (
    <main class="title">
      <div class="title-top">
        <a class="title-link title-model" href={MODEL_ADDRESS}>
          {t('about.model')}
        </a>
        <a class="title-link" href={ABOUT_ADDRESS}>
          {t('about.link')}
        </a>
        <Menu />
      </div>
      <div class="title-lead">
        <ScreenHeading>
          <Logo size={60} /> {t('page.name')}
        </ScreenHeading>
        <p class="title-words">{t('title.lead', { length })}</p>
        <SavedGames />
        <section class="title-scenario">
          <h2>{t('title.scenario')}</h2>
          <p>
            <strong>{t(`scenario.${terms.scenario}.name`)}</strong>
            <span>
              {describeTerms(words, terms)} {isTogether && t('classroom.title')}
            </span>
          </p>
          <div class="title-choices">
            <SetUp terms={terms} onChange={setTerms} />
            <OpenLog />
          </div>
        </section>
      </div>
      <SeatPlates terms={terms} />
      <section class="title-how-to">
        <h2>{t('title.howTo')}</h2>
        <p>{t('title.howToNote')}</p>
      </section>
    </main>
  )
}

/** The terms with the assumptions that the page of the model sent here, where it did. */
function withWanted(terms: GameTerms): GameTerms {
  const assumptions = takeWantedAssumptions()
  return assumptions ? { ...terms, assumptions } : terms
}
