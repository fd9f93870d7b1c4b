import { BASE_SETTINGS } from '../model/settings'
import { NO_SHOCK } from '../model/shock'
import { baseAccounts } from '../model/turn'
import { NO_DECISIONS } from './decision'
import type { Game } from './game'
import { makeRecord } from './makeRecord'
import type { TurnRecord } from './record'
import { NO_TALKS_RECORD } from './talks/talksRecord'
import { openingWorld } from './world'

/** The year 2016 in the shape of a turn (turn 0), so that the first turn has last values to compare with. */
export function baseRecord(game: Game): TurnRecord {
  const world = openingWorld(game.scenario)
  const solution = game.model.baseSolution
  const accounts = baseAccounts(game.model, world.economy, BASE_SETTINGS, NO_SHOCK)
  const talks = { ...NO_TALKS_RECORD, proposals: world.talks.proposals }
  return makeRecord({ before: world, after: world, decisions: NO_DECISIONS, talks, solution, accounts }, '')
}
