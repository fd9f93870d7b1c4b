import { useEffect, useState } from 'preact/hooks'
import { SEATS, type Seat } from '../../game/words'
import { useActions, useApp, useSession, useWords } from '../app/session'
import { Menu } from '../menu/Menu'
import { Logo } from '../parts/Logo'
import '../styles/title.css'
import { SavedGameRow } from './SavedGameRow'
import { SeatPlate } from './SeatPlate'

/** The first page: the saved game if there is one, and the three seats. */
export function TitleScreen() {
  const { t } = useWords()
  const { table } = useSession()
  const { takeSeat } = useActions()
  const saved = useApp(state => state.saved)
  const [chosen, setChosen] = useState<Seat>(saved?.seat ?? 'china')
  useEffect(() => table.face(chosen), [table, chosen])
  return (
    <main class="title">
      <div class="title-top">
        <Menu />
      </div>
      <div class="title-lead">
        <h1>
          <Logo size={60} /> {t('page.name')}
        </h1>
        <p>{t('title.lead')}</p>
        {saved && <SavedGameRow saved={saved} />}
        <h2>{t('title.scenario')}</h2>
        <p class="title-scenario">
          <strong>{t('title.nanning')}</strong>
          <span>{t('title.nanningNote')}</span>
        </p>
      </div>
      <section class="seat-plates" aria-label={t('title.chooseSeat')}>
        {SEATS.map(seat => (
          <SeatPlate
            key={seat}
            seat={seat}
            isChosen={seat === chosen}
            onChoose={() => setChosen(seat)}
            onTake={() => takeSeat(seat)}
          />
        ))}
      </section>
    </main>
  )
}
