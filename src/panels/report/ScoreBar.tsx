import type { SeatScore } from '../../game/goals'
import { useWords } from '../app/session'

/** The score on its scale; the middle is a game in which nobody acts. */
export function ScoreBar({ score }: { score: SeatScore }) {
  const { t, format } = useWords()
  return (
    <div class="score" style={{ '--score': score.total / 100 }}>
      <p class="score-figure">
        <span class="visually-hidden">{t('report.scoreLabel')}</span>{' '}
        <strong data-testid="score">{format.number(score.total, 0)}</strong> {t('report.ofHundred')}
      </p>
      <div class="score-bar" aria-hidden="true" />
      <p class="score-middle">{t('report.noChange')}</p>
    </div>
  )
}
