/** Attribution: why a figure changed, by exact shares over re-solved counterfactuals. */

export { type Topic, topicsDecided } from './decided'
export { type Course, gameCounterfactuals, seatRunsOfGame } from './gameCounterfactuals'
export { type ByMember, byMember, MEMBERS, type Member } from './members'
export { atLast, type CourseFigure, inTurn, meanOver, scoreOver, scoreSoFar, type TurnFigure } from './overTurns'
export { type GameQuestion, gameLeverSplit, gameSplit, leverSplit, type TurnQuestion, turnSplit } from './questions'
export type { SeatRuns } from './seatRuns'
export type { Share } from './shapley'
export { type Counterfactuals, type Split, splitAmong, splitChange } from './split'
export { MOST_PARTS, type PartShare, splitSeat } from './splitSeat'
export { seatRunsOfTurn, type TurnCounterfactuals, turnCounterfactuals } from './turnCounterfactuals'
export type { TurnOutcome } from './turnRun'
