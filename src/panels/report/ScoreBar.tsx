import type { SeatScore } from '../../game/goals'
import { useWords } from '../app/session'

/** The score on its scale; the middle is a game in which nobody changes anything. */
export function ScoreBar({ score }: { score: SeatScore }) {
  const { t, format } = useWords()
  const points = format.number(score.total, 0)
  return (
    <div class="score">
      <p class="score-figure">
        <span class="visually-hidden">{t('report.scoreLabel')}</span> <strong data-testid="score">{points}</strong>{' '}
        {t('report.ofHundred')}
      </p>
      <div class="score-bar" style={{ '--score': score.total / 100 }} aria-hidden="true" />
      <p class="score-middle">{t('report.noChange')}</p>
      {score.pipDrag >= 0.5 && (
        <p class="score-drag">{t('report.pipDrag', { amount: format.number(score.pipDrag, 0) })}</p>
      )}
    </div>
  )
}
