import { bargainer } from './china/bargainer'
import { centralDiscipline } from './china/centralDiscipline'
import { provincialGrowth } from './china/provincialGrowth'
import { reformer } from './china/reformer'
import type { Persona } from './intent'
import type { CharacterId } from './personas'
import { debtFirst } from './rusal/debtFirst'
import { statesman } from './rusal/statesman'
import { valleyBuilder } from './rusal/valleyBuilder'
import { volume } from './rusal/volume'
import { downstreamFriend } from './unitedStates/downstreamFriend'
import { electionYear } from './unitedStates/electionYear'
import { hawk } from './unitedStates/hawk'
import { ruleKeeper } from './unitedStates/ruleKeeper'

/** The rules of every character. */
export const RULES_OF: Readonly<Record<CharacterId, Persona>> = {
  provincialGrowth,
  centralDiscipline,
  reformer,
  bargainer,
  hawk,
  ruleKeeper,
  downstreamFriend,
  electionYear,
  debtFirst,
  valleyBuilder,
  volume,
  statesman,
}
