/** Attribution: why a figure changed, by exact shares over re-solved counterfactuals. */

export { type PartId, type Topic, topicsDecided } from './decided'
export { type Course, gameCounterfactuals, partRunsOfGame } from './gameCounterfactuals'
export { type ByMember, byMember, MEMBERS, type Member } from './members'
export { atLast, type CourseFigure, inTurn, meanOver, scoreOver, scoreSoFar, type TurnFigure } from './overTurns'
export type { PartRuns } from './partRuns'
export { type GameQuestion, gameLeverSplit, gameSplit, partSplit, type TurnQuestion, turnSplit } from './questions'
export type { Share } from './shapley'
export { type Counterfactuals, type Split, splitAmong, splitChange } from './split'
export { MOST_PARTS, type PartShare, splitMember } from './splitMember'
export { type TurnCounterfactuals, turnCounterfactuals } from './turnCounterfactuals'
export { partRunsOfTurn } from './turnParts'
export type { TurnOutcome } from './turnRun'
