import { useEffect, useState } from 'preact/hooks'
import { type BySeat, SEATS, type Seat } from '../../game/words'
import type { RegionId } from '../../model/words'
import type { GameTerms } from '../../store/gameTerms'
import { isWorthKeeping } from '../../store/sitting'
import { announce } from '../app/announce'
import { useActions, useApp, useSession, useWords } from '../app/session'
import { useLostGame } from '../parts/useLostGame'
import { SeatPlate } from './SeatPlate'

/** The land of each seat, lit while the seat is considered and the table is turned to it. */
const HOME: BySeat<RegionId> = { china: 'CHN', unitedStates: 'USA', rusal: 'RUS' }

/** The three seats. Taking one that would push an unfinished game out for good says so first. */
export function SeatPlates({ terms }: { terms: GameTerms }) {
  const { t } = useWords()
  const { table } = useSession()
  const { takeSeat } = useActions()
  const saved = useApp(state => state.saved)
  const warning = useLostGame()
  const [chosen, setChosen] = useState<Seat>(saved?.seat ?? 'china')
  const [isWarned, setWarned] = useState(false)
  useEffect(() => {
    table.turnTo(chosen)
    table.highlight(HOME[chosen])
    return () => table.highlight(undefined)
  }, [table, chosen])

  const choose = (seat: Seat) => {
    if (seat !== chosen) setWarned(false)
    setChosen(seat)
  }
  const take = (seat: Seat) => {
    if (!warning || isWarned) return takeSeat(seat, terms)
    setWarned(true)
    announce(warning)
  }
  return (
    <section class="seat-plates" aria-label={t('title.chooseSeat')}>
      {SEATS.map(seat => (
        <SeatPlate
          key={seat}
          seat={seat}
          isChosen={seat === chosen}
          warning={isWarned && seat === chosen ? warning : undefined}
          isFirst={!saved || !isWorthKeeping(saved)}
          onChoose={() => choose(seat)}
          onTake={() => take(seat)}
        />
      ))}
    </section>
  )
}
