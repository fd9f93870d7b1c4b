import { type Intent, intent } from '../intent'
import type { SeatView } from '../view'
import { wish } from '../wishes'

/** Trust of the United States from which a share may be sold to Chinese investors without losing it. */
const TRUST_FOR_SHARE = 36
/** Share then offered. */
const SMALL_SHARE = 0.14

/** Friends on both sides: modest plants, a Chinese share only while Washington trusts, and home sales when gates close. */
export function statesman({ settings, trust, turn, turns }: SeatView): readonly Intent[] {
  const { metalDuty, exemptRussia } = settings
  const usTrust = trust.unitedStatesRusal
  const intents: Intent[] = []
  if (metalDuty > 0 && exemptRussia === 0) {
    intents.push(intent('statesmanTurnsHome', { dutyRate: metalDuty }, [wish('homeDiscount', 0.06)]))
  }
  if (turn <= turns - 1 && turn % 2 === 0) {
    const plants = wish('newPlants', 0.1)
    intents.push(
      usTrust >= TRUST_FOR_SHARE
        ? intent('statesmanInvites', { trust: usTrust }, [plants, wish('investorShare', SMALL_SHARE)])
        : intent('statesmanBuildsAlone', { trust: usTrust }, [plants, wish('investorShare', 0)]),
    )
  }
  if (turn % 2 === 1) intents.push(intent('statesmanModernises', {}, [wish('modernisation', 0.2)]))
  return [...intents, intent('statesmanKeepsFriends', { trust: usTrust })]
}
