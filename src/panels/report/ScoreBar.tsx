import type { SeatScore } from '../../game/goals'
import { useWords } from '../app/session'

/**
 * The score on its scale; the middle is a game in which nobody acts.
 *
 * @param best Score of the best play found, once there is one.
 */
export function ScoreBar({ score, best }: { score: SeatScore; best: number | undefined }) {
  const { t, format } = useWords()
  return (
    <div class="score" style={{ '--score': score.total / 100, '--best': (best ?? 0) / 100 }}>
      <p class="score-figure">
        <span class="visually-hidden">{t('report.scoreLabel')}</span>{' '}
        <strong data-testid="score">{format.number(score.total, 0)}</strong> {t('report.ofHundred')}
      </p>
      <div class="score-bar" aria-hidden="true">
        {best !== undefined && <span class="score-bar-best" />}
      </div>
      <p class="score-marks">
        <span class="score-middle">{t('report.noChange')}</span>{' '}
        {best !== undefined && (
          <span class="score-best">{t('report.bestMark', { score: format.number(best, 0) })}</span>
        )}
      </p>
    </div>
  )
}
