import type { ScreenProps } from '../app/lazyScreen'
import { useWords } from '../app/session'
import { lastRecord } from '../parts/course'

/** What is under way for a seat and shows in no key figure yet. */
export function Standing({ game, seat }: ScreenProps) {
  const { t, format } = useWords()
  const record = lastRecord(game)
  const { accounts, plantsRunningMt, plantsUnderWay } = record
  const comingMt = plantsUnderWay.reduce((total, plant) => total + plant.capacityMt, 0)
  const texts = {
    china: [
      t('turn.pipeline', { built: format.number(record.pipelineMt, 1), left: format.number(record.unlicensedMt, 1) }),
    ],
    unitedStates: [],
    rusal: [
      t('turn.plants', { running: format.number(plantsRunningMt, 2), coming: format.number(comingMt, 2) }),
      t('turn.leverage', { leverage: format.number(accounts.rusalLeverage, 1) }),
    ],
  }[seat]
  return (
    <div class="standing">
      {[...texts, t('turn.mandate', { mandate: format.number(record.mandate[seat], 0) })].map(text => (
        <p key={text}>{text}</p>
      ))}
    </div>
  )
}
