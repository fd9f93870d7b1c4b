import type { Settings } from '../../model/settings'
import { mayRetaliate } from './stepCases'
import { SUBJECT_RULES } from './subjects'
import type { TradeCase } from './tradeCase'

/** What the cases of a turn do to how the seats see each other. */
export interface CaseEffects {
  /** Points of US standing in the rules. */
  readonly usStanding: number
  /** Points of trust between China and the United States. */
  readonly chinaUnitedStatesTrust: number
}

/** Standing and trust a turn for following the ruling of 2016, and for not following it; judged. */
const FOLLOWED: CaseEffects = { usStanding: 0.25, chinaUnitedStatesTrust: 0.25 }
const NOT_FOLLOWED: CaseEffects = { usStanding: -1, chinaUnitedStatesTrust: -0.75 }
/** The same while an appeal has failed, and the duties stay; judged. */
const APPEAL_FAILED: CaseEffects = { usStanding: -0.25, chinaUnitedStatesTrust: -0.25 }
/** US standing a turn while another may answer because a ruling is not followed; judged. */
const US_IN_BREACH = -1.5
/** Trust a turn while the United States may answer because China does not follow a ruling; judged. */
const CHINA_IN_BREACH = -1
const NONE: CaseEffects = { usStanding: 0, chinaUnitedStatesTrust: 0 }

/** Of the ruling of 19 October 2016: what the United States does with it counts every turn. */
function effectOf2016({ stage }: TradeCase, { wtoRuling }: Settings): CaseEffects {
  if (stage === 'dismissed') return NONE
  if (stage === 'complied') return FOLLOWED
  if (wtoRuling === 2) return NOT_FOLLOWED
  return stage === 'panel' ? NONE : APPEAL_FAILED
}

function effectOf(each: TradeCase, settings: Settings): CaseEffects {
  if (each.about === 'wtoRuling') return effectOf2016(each, settings)
  if (each.stage !== 'retaliation') return NONE
  return SUBJECT_RULES[each.about].respondent === 'unitedStates'
    ? { usStanding: US_IN_BREACH, chinaUnitedStatesTrust: 0 }
    : { usStanding: 0, chinaUnitedStatesTrust: CHINA_IN_BREACH }
}

/** What all cases do in one turn, with the settings of that turn. */
export function effectsOfCases(cases: readonly TradeCase[], settings: Settings): CaseEffects {
  return cases.reduce<CaseEffects>((sum, each) => {
    const { usStanding, chinaUnitedStatesTrust } = effectOf(each, settings)
    return {
      usStanding: sum.usStanding + usStanding,
      chinaUnitedStatesTrust: sum.chinaUnitedStatesTrust + chinaUnitedStatesTrust,
    }
  }, NONE)
}

/** The settings as they are held against a seat: an answer that a ruling allows costs neither trust nor standing. */
export function heldAgainst(cases: readonly TradeCase[], settings: Settings): Settings {
  const chinaMay = mayRetaliate(cases, 'china')
  const unitedStatesMay = mayRetaliate(cases, 'unitedStates')
  if (!chinaMay && !unitedStatesMay) return settings
  return {
    ...settings,
    retaliatoryDuty: chinaMay ? 0 : settings.retaliatoryDuty,
    semisDuty: unitedStatesMay ? 0 : settings.semisDuty,
  }
}
