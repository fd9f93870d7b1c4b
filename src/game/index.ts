/** The game: scenario + seed + decisions in, worlds and records out. */

export { type ChangedAssumption, changedAssumptions } from '../model/assumptions'
export { baseRecord } from './baseRecord'
export { type Half, halfOf } from './calendar'
export { checkDecisions } from './checkDecisions'
export { createGame, type SetupError } from './createGame'
export {
  type Decision,
  decidedValue,
  isLeverDecision,
  isTalkDecision,
  type LeverDecision,
  NO_DECISIONS,
  type Refusal,
  type RefusalKind,
  type TalkDecision,
  type TurnDecisions,
} from './decision'
export {
  DECK,
  EVENT_IDS,
  EVENT_THEME_IDS,
  EVENT_THEMES,
  type EventId,
  type EventThemeId,
  eventOf,
  type GameEvent,
} from './events/deck'
export { type ActiveEvent, continuingEvents, drawEvents, shockOf } from './events/draw'
export { FIGURE_VALUES, type FigureId, PRICE_OF } from './figureValues'
export { forecastTurn, othersAsLastTurn } from './forecast'
export type { Game } from './game'
export { gameBefore } from './gameBefore'
export * from './goals'
export { LEVERS, LEVERS_OF, type Lever, type LeverId, leverOf } from './levers'
export { type GameLog, type LoggedTurn, logOf, MODEL_VERSION } from './log'
export { type MandateLoss, mandateLosses } from './mandate'
export { moneyOf } from './money'
export { isLost, LOSS_MANDATE, lossAhead, type Office, WARNING_MANDATE } from './office'
export { rerunWith } from './openLoop'
export { type PipUse, pipsAt, pipsOf } from './pips'
export { type RandomStream, randomStream } from './random'
export type { AccountsRecord, GoodRecord, PipsRecord, TurnRecord } from './record'
export { type ReplayError, replayLog } from './replay'
export { type ResolveError, resolveTurn } from './resolveTurn'
export type { Scenario } from './scenario'
export { goalScore, scoreGame, scoreSeat } from './score'
export { type PactOutlook, pactOutlook, type SeatOutlook } from './talks/pactOutlook'
export { type StandingOutlook, standingOutlook } from './talks/standingOutlook'
export type { Pact, Proposal, Talks } from './talks/talks'
export type { PactRecord, TalksRecord } from './talks/talksRecord'
export type { Temptation } from './talks/temptation'
export { type Commitment, type PactTerms, VENUES, type Venue } from './talks/terms'
export * from './words'
export { type CaseSubject, FILED_SUBJECTS, type FiledSubject, SUBJECT_RULES } from './wto/subjects'
export { CASE_STAGES, type CaseStage, type TradeCase } from './wto/tradeCase'
