import type { Page } from 'playwright-core'
import type { HintId } from '../../panels/guidance/hints'
import {
  saveOfAssumed,
  saveOfBriefing,
  saveOfFirstTurn,
  saveOfHistoryBriefing,
  saveOfHistoryReport,
  saveOfMarketsAlone,
  saveOfMiddle,
  saveOfReport,
  saveOfResult,
  saveOfShared,
  saveOfSharedResult,
  saveOverBudget,
} from './savedGames'
import { saveOfCaretakerReport, saveOfRuin, saveOfRuinResult } from './savedRuin'
import { saveOfCases, saveOfPact, saveOfSigning } from './savedTalks'
import {
  chooseGuess,
  continueGame,
  countHands,
  endTurn,
  endTurnAndHoldAt,
  lookBack,
  lookIntoBest,
  openAbout,
  openAllLevers,
  openBarsTable,
  openBranch,
  openCases,
  openClaims,
  openDamagedLog,
  openEvent,
  openEventChoices,
  openFigure,
  openGoals,
  openLegend,
  openMenu,
  openModel,
  openMoreLevers,
  openNestedTerm,
  openPastTurns,
  openPlatform,
  openPropose,
  openSetUp,
  openSheet,
  openTalks,
  openWhatIf,
  openWhy,
  openWhyOfPact,
  openWords,
  readBest,
  readLog,
  startClock,
  takeApart,
  writeBadSeed,
} from './steps'

/** A screen in a state worth a look, and how to get there. */
export interface ScreenState {
  /** `turn-first`: the screen, then the state. */
  readonly name: string
  /** The saved game the page finds; none where this is missing. */
  readonly save?: () => string
  /** What a person does from the title page on. */
  readonly steps?: (page: Page) => Promise<void>
  /** What a person opens then; done again in a window of another size, which may have closed it. */
  readonly opens?: readonly ((page: Page) => Promise<void>)[]
  /** Hints that are still to come; none where this is missing, as for somebody who has played before. */
  readonly hints?: readonly HintId[]
  /** Whether the browser has no WebGL. */
  readonly hasNoWebgl?: boolean
  /** Whether another tab plays already. */
  readonly isSecondTab?: boolean
  /** Whether the game lets the page move where the browser does, so that what lasts a while can be looked at. */
  readonly isMoving?: boolean
  /** Whether a class plays its seat together. */
  readonly isTogether?: boolean
  /** Whether it is looked at with letters twice as large, too. */
  readonly isReadLarge?: boolean
}

/** A game continued from its save, and what is opened then. */
function continued(
  name: string,
  save: () => string,
  ...opens: readonly ((page: Page) => Promise<void>)[]
): ScreenState {
  return { name, save, steps: continueGame, opens }
}

/** A game continued from its save, its turn ended by that. */
function ended(name: string, save: () => string, end: (page: Page) => Promise<void>): ScreenState {
  return { name, save, steps: page => continueGame(page).then(() => end(page)) }
}

/** Every screen in every state that looks different. */
export const STATES: readonly ScreenState[] = [
  { name: 'title-fresh', isReadLarge: true },
  { name: 'title-saved', save: saveOfMiddle },
  { name: 'title-assumed', save: saveOfAssumed, opens: [openSetUp] },
  { name: 'title-setup', opens: [openSetUp], isReadLarge: true },
  { name: 'title-seed', opens: [writeBadSeed] },
  { name: 'title-log', steps: openDamagedLog, isReadLarge: true },
  { name: 'title-events', steps: openEventChoices, isReadLarge: true },
  { name: 'menu-title', opens: [openMenu] },
  { name: 'about', steps: openAbout, isReadLarge: true },
  { name: 'model', steps: openModel, isReadLarge: true },
  continued('briefing-china', () => saveOfBriefing('china')),
  continued('briefing-us', () => saveOfBriefing('unitedStates')),
  continued('briefing-rusal', () => saveOfBriefing('rusal')),
  continued('briefing-history', saveOfHistoryBriefing),
  { ...continued('turn-first', () => saveOfFirstTurn('unitedStates')), hints: ['lever'], isReadLarge: true },
  { ...continued('turn-first-china', () => saveOfFirstTurn('china')), hints: ['lever'] },
  { ...continued('turn-first-rusal', () => saveOfFirstTurn('rusal')), hints: ['lever'] },
  continued('turn-one-lever', saveOfMarketsAlone),
  { ...continued('turn-hint-end', saveOfMiddle), hints: ['endTurn'], isReadLarge: true },
  { ...continued('turn-hint-talks', saveOfPact), hints: ['pact'] },
  { ...continued('turn-hint-corner', saveOfMiddle, openAllLevers), hints: ['ice'] },
  { ...continued('curtain', saveOfShared), isReadLarge: true },
  continued('turn-middle', saveOfMiddle),
  continued('turn-guess', saveOfMiddle, chooseGuess),
  { ...continued('turn-levers', saveOfMiddle, openAllLevers, openMoreLevers), isReadLarge: true },
  { ...continued('class-turn', saveOfMiddle), isTogether: true, isReadLarge: true },
  { ...continued('class-first', () => saveOfFirstTurn('china'), startClock), isTogether: true },
  { ...continued('class-hands', saveOfMiddle, countHands), isTogether: true, isReadLarge: true },
  { ...continued('class-result', () => saveOfResult(4)), isTogether: true },
  { ...continued('turn-assumed', saveOfAssumed), isReadLarge: true },
  continued('turn-over', saveOverBudget),
  { ...continued('turn-risk', () => saveOfRuin(6), openAllLevers), isReadLarge: true },
  { ...continued('turn-caretaker', () => saveOfRuin(8)), isReadLarge: true },
  continued('turn-sheet', saveOfMiddle, openAllLevers, openSheet),
  continued('turn-words', saveOfMiddle, openAllLevers, openWords),
  continued('turn-goals', saveOfMiddle, openGoals),
  continued('turn-legend', saveOfMiddle, openAllLevers, openLegend),
  { ...continued('talks-draft', () => saveOfFirstTurn('china'), openTalks), isReadLarge: true },
  { ...continued('talks-propose', () => saveOfFirstTurn('rusal'), openPropose), isReadLarge: true },
  continued('talks-platform', () => saveOfFirstTurn('rusal'), openPlatform),
  { ...continued('talks-pact', saveOfPact, openTalks), isReadLarge: true },
  continued('talks-broken', saveOfPact),
  { ...continued('talks-case', saveOfCases, openCases), isReadLarge: true },
  continued('talks-ruling', () => saveOfFirstTurn('unitedStates'), openCases),
  continued('turn-menu', saveOfMiddle, openMenu),
  continued('turn-past', saveOfMiddle, openPastTurns),
  { ...continued('turn-back', saveOfMiddle, lookBack), isReadLarge: true },
  { ...ended('reveal-still', saveOfMiddle, endTurn), isReadLarge: true },
  ended('reveal-still-china', () => saveOfFirstTurn('china'), endTurn),
  ended('reveal-still-rusal', () => saveOfFirstTurn('rusal'), endTurn),
  { ...ended('reveal-sealed', saveOfMiddle, endTurnAndHoldAt('sealed')), isMoving: true },
  { ...ended('reveal-open', saveOfMiddle, endTurnAndHoldAt('open')), isMoving: true },
  { ...ended('reveal-wire', saveOfMiddle, endTurnAndHoldAt('wire')), isMoving: true },
  { ...ended('reveal-table', saveOfMiddle, endTurnAndHoldAt('table')), isMoving: true },
  { ...continued('term-figure', saveOfMiddle, openFigure), isReadLarge: true },
  continued('term-nested', saveOfMiddle, openNestedTerm),
  { ...continued('turn-why', saveOfMiddle, openWhy), isReadLarge: true },
  continued('turn-why-pact', saveOfPact, openWhyOfPact),
  { ...continued('result-quiet', () => saveOfResult(1)), isReadLarge: true },
  continued('result-events', () => saveOfResult(4)),
  continued('result-bars', () => saveOfResult(6), openBarsTable),
  { ...continued('term-event', () => saveOfResult(4), openEvent), isReadLarge: true },
  continued('result-pact', saveOfSigning),
  continued('result-shared', saveOfSharedResult),
  continued('result-last', () => saveOfResult(8)),
  continued('result-lost', () => saveOfRuinResult(8)),
  continued('report-caretaker', saveOfCaretakerReport),
  { ...continued('report-finished', saveOfReport), isReadLarge: true },
  { ...continued('report-claims', saveOfReport, openClaims), isReadLarge: true },
  continued('report-why', saveOfReport, page => takeApart(page)),
  continued('report-why-other', saveOfReport, page => takeApart(page, 'china')),
  { ...continued('report-history', saveOfHistoryReport), isReadLarge: true },
  { ...continued('report-assumed', () => saveOfAssumed(8)), isReadLarge: true },
  continued('report-unfinished', () => saveOfReport(4)),
  { name: 'report-replayed', steps: readLog, isReadLarge: true },
  { ...continued('whatif-turn', saveOfReport, openWhatIf), isReadLarge: true },
  { ...continued('whatif-branch', saveOfReport, openBranch), isReadLarge: true },
  { name: 'derived-report', save: saveOfReport, steps: readBest, isReadLarge: true },
  { name: 'derived-turn', save: saveOfReport, steps: lookIntoBest },
  { name: 'notice-corrupt', save: () => saveOfMiddle().slice(0, 200) },
  { ...continued('notice-tab', saveOfMiddle), isSecondTab: true },
  { name: 'notice-webgl', hasNoWebgl: true },
  { ...continued('notice-webgl-turn', saveOfMiddle), hasNoWebgl: true },
]
