import { EVENT_IDS } from '../game/events/deck'
import type { Scenario } from '../game/scenario'
import { G20_DRAFT } from '../game/talks/g20Draft'

/** The default: the world of the article, eight half-years from 2017 on. */
export const NANNING_2016: Scenario = {
  schemaVersion: 1,
  id: 'nanning2016',
  start: { year: 2017, half: 1 },
  turns: 8,
  closedLevers: [],
  startSettings: {},
  events: EVENT_IDS,
  assumptions: {},
  draftPacts: [G20_DRAFT],
}
