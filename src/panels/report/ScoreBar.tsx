import { looksLike } from '../../describe/benchmarks'
import type { SeatScore } from '../../game/goals'
import { useWords } from '../app/session'

/** Score of a game in which nobody acts. */
const MIDDLE = 50

/**
 * The score on its scale; the middle is a game in which nobody acts. The marks are read in the order of their values.
 *
 * @param best Score of the best play found, once there is one.
 */
export function ScoreBar({ score, best }: { score: SeatScore; best: number | undefined }) {
  const { t, format } = useWords()
  const isUnder = best !== undefined && Math.round(best) < MIDDLE
  const isClose = best !== undefined && looksLike(best, score.total)
  const note = () => {
    if (isUnder) return t('report.bestUnder')
    if (!isClose) return t('report.bestAgainst')
    return t('report.bestClose', { best: format.number(best, 1), own: format.number(score.total, 1) })
  }
  const middle = <span class="score-middle">{t('report.noChange')}</span>
  const mark = best !== undefined && (
    <span class="score-best">{t('report.bestMark', { score: format.number(best, isClose ? 1 : 0) })}</span>
  )
  return (
    <div class="score" style={{ '--score': score.total / 100, '--best': (best ?? 0) / 100 }}>
      <p class="score-figure">
        <span class="visually-hidden">{t('report.scoreLabel')}</span>{' '}
        <strong data-testid="score">{format.number(score.total, 0)}</strong> {t('report.ofHundred')}
      </p>
      <div class="score-bar" aria-hidden="true">
        {best !== undefined && <span class="score-bar-best" />}
      </div>
      <p class={isUnder ? 'score-marks score-marks-under' : 'score-marks'}>
        {isUnder ? mark : middle} {isUnder ? middle : mark}
      </p>
      {mark && <p class="score-note">{note()}</p>}
    </div>
  )
}
