import { describeMark } from '../../describe/prediction'
import { markOf } from '../../report/calibration'
import { useApp, useWords } from '../app/session'
import type { TurnProps } from '../result/turnOf'
import '../styles/predict.css'

/** What the person had said about a turn, and what came; nothing where nothing was said, or a log is only read. */
export function PredictionMark({ game, seat, turn }: TurnProps) {
  const words = useWords()
  const predictions = useApp(state => state.predictions)
  const said = predictions[turn - 1]?.[seat]
  const sentences = said && turn > 0 ? describeMark(words, markOf(game, seat, turn, said)) : []
  if (sentences.length === 0) return null
  return <p class="prediction">{sentences.join(' ')}</p>
}
