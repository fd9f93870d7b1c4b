import type { TurnRecord } from '../game/record'
import { PAIRS } from '../game/words'
import type { Settings } from '../model/settings'
import { appliedDuty } from '../model/tariffs'
import { REGIONS } from '../model/words'
import type { AppState } from '../store/appState'

/** A sound with a meaning: an ingot on a notch, metal poured, three seats heard, a gate, ice that cracks or thaws. */
export type CueId = 'clink' | 'pour' | 'notes' | 'gate' | 'creak' | 'drip'

/** A stage of the turning over of the decisions, as it begins. */
export type Stage = 'sealed' | 'open' | 'wire' | 'table'

/** Points of mean trust from which the ice is heard. */
const ICE_STEP = 0.5

/** What is heard of a change on the page: a lever moved by a notch, or the end of a turn. */
export function cuesOfChange(state: AppState, before: AppState): readonly CueId[] {
  if (state.game === undefined || before.game === undefined) return []
  if (state.revealing && !before.revealing) return ['pour']
  const isSameTurn = state.game === before.game && state.screen === 'turn' && before.screen === 'turn'
  return isSameTurn && state.draft !== before.draft ? ['clink'] : []
}

/** What is heard as a stage of the reveal begins: plates turn over, and then gates and ice move. */
export function cuesOfStage(stage: Stage, now: TurnRecord, before: TurnRecord): readonly CueId[] {
  if (stage === 'open') return ['notes']
  if (stage !== 'table') return []
  const change = meanTrust(now) - meanTrust(before)
  const ice: readonly CueId[] = Math.abs(change) < ICE_STEP ? [] : [change < 0 ? 'creak' : 'drip']
  return [...(hasGateMoved(now.settings, before.settings) ? (['gate'] as const) : []), ...ice]
}

function meanTrust({ trust }: TurnRecord): number {
  return PAIRS.reduce((sum, pair) => sum + trust[pair], 0) / PAIRS.length
}

/** Whether any duty that the table draws as a gate has another rate. */
function hasGateMoved(now: Settings, before: Settings): boolean {
  return REGIONS.some((_, from) => REGIONS.some((_, to) => rate(now, from, to) !== rate(before, from, to)))
}

function rate(settings: Settings, from: number, to: number): number {
  return Math.max(0, appliedDuty(settings, from, to))
}
