import { lostByNewGame } from '../../store/sitting'
import { useApp, useWords } from '../app/session'

/** Which unfinished game starting a new one would push out for good, in words; undefined when none would be. */
export function useLostGame(): string | undefined {
  const { t, format } = useWords()
  const lost = useApp(lostByNewGame)
  if (!lost) return undefined
  return t('title.loses', {
    seat: t(`seat.${lost.seat}.name`),
    turn: format.number(lost.turn, 0),
    turns: format.number(lost.turns, 0),
  })
}
