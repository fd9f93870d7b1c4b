import { describePipDrag, describeScoreSum } from '../../describe/scoreSum'
import type { SeatScore } from '../../game/goals'
import { useWords } from '../app/session'

/** The score on its scale; the middle is a game in which nobody acts. */
export function ScoreBar({ score }: { score: SeatScore }) {
  const words = useWords()
  const { t, format } = words
  const sum = describeScoreSum(words, score)
  const points = format.number(score.total, 0)
  return (
    <div class="score">
      <p class="score-figure">
        <span class="visually-hidden">{t('report.scoreLabel')}</span> <strong data-testid="score">{points}</strong>{' '}
        {t('report.ofHundred')}
      </p>
      <div class="score-bar" style={{ '--score': score.total / 100 }} aria-hidden="true" />
      <p class="score-middle">{t('report.noChange')}</p>
      {sum !== '' && <p class="score-drag">{sum}</p>}
      {sum !== '' && <p class="score-drag">{describePipDrag(words, score)}</p>}
    </div>
  )
}
