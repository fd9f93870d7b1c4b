import { describeCovenant } from '../../describe/covenant'
import type { ScreenProps } from '../app/lazyScreen'
import { useWords } from '../app/session'
import { lastRecord } from '../parts/course'
import { NewsInForce } from './NewsInForce'

/** What is under way for a seat and shows in no key figure yet, and the news in force. */
export function Standing({ game, seat }: ScreenProps) {
  const words = useWords()
  const { t, format } = words
  const record = lastRecord(game)
  const { plantsRunningMt, plantsUnderWay } = record
  const comingMt = plantsUnderWay.reduce((total, plant) => total + plant.capacityMt, 0)
  const texts = {
    china: [
      t('turn.pipeline', { built: format.number(record.pipelineMt, 1), left: format.number(record.unlicensedMt, 1) }),
    ],
    unitedStates: [],
    rusal: [
      t('turn.plants', { running: format.number(plantsRunningMt, 2), coming: format.number(comingMt, 2) }),
      ...describeCovenant(words, record, game.scenario.turns),
    ],
  }[seat]
  return (
    <div class="standing">
      {[...texts, t('turn.mandate', { mandate: format.number(record.mandate[seat], 0) })].map(text => (
        <p key={text}>{text}</p>
      ))}
      <NewsInForce game={game} />
    </div>
  )
}
