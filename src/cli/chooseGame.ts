import { isDeepStrictEqual } from 'node:util'
import type { Scenario } from '../game/scenario'
import { NANNING_2016, parseScenario, SCENARIOS, scenarioOf, withTurns } from '../scenarios'
import type { DecisionsFile } from './decisionsFile'
import { InputError } from './inputError'
import { readJson } from './readJson'

/** Which game to play, where the command line says so. */
export interface GameFlags {
  /** Id of a built-in scenario, or a file. */
  readonly scenario: string | undefined
  readonly seed: number | undefined
  readonly turns: number | undefined
}

function readScenario(name: string): Scenario {
  const builtIn = scenarioOf(name)
  if (builtIn) return builtIn
  if (!/[./\\]/.test(name)) {
    throw new InputError(`--scenario: no scenario ${name}; built in are ${SCENARIOS.map(s => s.id).join(', ')}`)
  }
  const parsed = parseScenario(readJson('scenario', name))
  if (parsed.ok) return parsed.value
  const { kind, path, range } = parsed.error
  if (range) throw new InputError(`--scenario: ${path} must be a number from ${range.low} to ${range.high}`)
  throw new InputError(`--scenario: ${path || 'file'} is not valid (${kind})`)
}

/**
 * Choose scenario and seed: those of the command line, else of the game log, else the default ones.
 *
 * @throws InputError where command line and log differ, or decisions are left over after the last turn.
 */
export function chooseGame(flags: GameFlags, { log, script }: DecisionsFile): { scenario: Scenario; seed: number } {
  const ofLength = (scenario: Scenario) => (flags.turns === undefined ? scenario : withTurns(scenario, flags.turns))
  const named = flags.scenario === undefined ? undefined : ofLength(readScenario(flags.scenario))
  const logged = log && ofLength(log.scenario)
  if (named && logged && !isDeepStrictEqual(named, logged)) {
    throw new InputError(`--scenario: ${flags.scenario} is not the scenario of the game log in --decisions`)
  }
  if (log && flags.seed !== undefined && flags.seed !== log.seed) {
    throw new InputError(`--seed: ${flags.seed} is not the seed of the game log in --decisions, ${log.seed}`)
  }
  const scenario = named ?? logged ?? ofLength(NANNING_2016)
  if (script.length > scenario.turns) {
    throw new InputError(`--decisions: turns: holds ${script.length} turns, but ${scenario.turns} are played`)
  }
  return { scenario, seed: flags.seed ?? log?.seed ?? 1 }
}
