import { expect, test } from 'vitest'
import { CHARACTERS, decideFor, REASONS, type ReasonId, simulateGame, viewFor } from '../../src/ai'
import { answerProposal } from '../../src/ai/talks/answerProposal'
import {
  type Decision,
  decidedValue,
  EVENT_IDS,
  type Game,
  gameBefore,
  isLeverDecision,
  isLost,
  type PactTerms,
  SEATS,
} from '../../src/game'
import { BASE_INGOT_OUTPUT_MT, BASE_INGOT_PRICE_USD, CHINESE_SEMIS_FOR_US_MT } from '../../src/model/baseProblem'
import { US_SMELTER_JOBS_2016 } from '../../src/model/jobs'
import { CHN, ROW, RUS, USA } from '../../src/model/words'
import { type GameTerms, makeGame, playTurns, set, withMandate } from '../helpers/makeGame'
import { changed, G20_PACT } from '../helpers/pacts'

type View = ReturnType<typeof viewFor>
/** What must be so in the position, and what must have been decided, when a reason is given. */
type Holds = (view: View, decisions: readonly Decision[], data: Record<string, number>) => boolean

const smeltersLost = (view: View) => US_SMELTER_JOBS_2016 - view.last.accounts.usSmelterJobs
const usersLost = (view: View) => -view.last.accounts.usUserJobsChange
const rerouted: Holds = ({ last }, _, data) => data.reroutedMt === last.accounts.reroutedMt && data.reroutedMt > 0
const offered: Holds = ({ settings }, decisions, data) =>
  data.share === settings.investorShare && settings.investorShare > 0 && decidedValue(decisions, 'coInvestment')! > 0
const building: Holds = ({ last }, decisions, data) =>
  data.pipelineMt === last.pipelineMt && last.pipelineMt > 0 && decidedValue(decisions, 'enforcement') !== undefined
const anyUsDuty = ({ settings }: View) => settings.metalDuty > 0 || settings.semisDuty > 0
const nothing: Holds = (_, decisions) => decisions.length === 0

const HOLDS: Partial<Record<ReasonId, Holds>> = {
  provincesAnswerDuty: (view, decisions, data) =>
    anyUsDuty(view) && data.dutyRate! > 0 && decidedValue(decisions, 'retaliatoryDuty')! > 0,
  provincesDropAnswer: ({ settings }, decisions) =>
    settings.metalDuty < 0.05 &&
    settings.semisDuty < 0.2 &&
    decidedValue(decisions, 'retaliatoryDuty')! < settings.retaliatoryDuty,
  provincesSupportPots: ({ last }, decisions, data) =>
    data.lostMt! > 0 &&
    last.market.ingot.outputMt[CHN] < BASE_INGOT_OUTPUT_MT[CHN] &&
    decidedValue(decisions, 'smelterSupport') !== undefined,
  provincesSaveSupport: ({ last }, decisions, data) =>
    data.priceUsd === last.market.ingot.priceUsdPerTonne[CHN] &&
    data.priceUsd >= BASE_INGOT_PRICE_USD[CHN] &&
    decidedValue(decisions, 'smelterSupport') !== undefined,
  provincesSwapPots: ({ last }, decisions, data) =>
    data.pipelineMt === last.pipelineMt &&
    last.pipelineMt > 0 &&
    (decidedValue(decisions, 'retiredCapacity') ?? decidedValue(decisions, 'enforcement')) !== undefined,
  provincesJoinPlants: offered,
  provincesBuildOn: nothing,

  beijingAnswersDuty: ({ settings }, decisions, data) =>
    data.dutyRate === settings.metalDuty &&
    settings.metalDuty >= 0.1 &&
    decidedValue(decisions, 'retaliatoryDuty') !== undefined,
  beijingSendsInspectors: building,
  beijingCuts: ({ last }, decisions, data) =>
    data.idleMt === last.idleMt[CHN] && data.idleMt > 0 && decidedValue(decisions, 'retiredCapacity')! > 0,
  beijingCutsLittle: ({ trust }, decisions, data) =>
    data.trust === trust.chinaUnitedStates && decidedValue(decisions, 'retiredCapacity') === 0.1,
  beijingEndsAnswer: ({ settings }, decisions) =>
    settings.metalDuty < 0.1 && decidedValue(decisions, 'retaliatoryDuty')! < settings.retaliatoryDuty,
  beijingChecksExports: rerouted,
  beijingTrimsSupport: ({ last }, decisions, data) =>
    data.costMUsd === last.accounts.chinaSupportCost && decidedValue(decisions, 'smelterSupport') !== undefined,
  beijingJoinsPlants: offered,
  beijingHolds: nothing,

  reformerEndsDuty: ({ settings }, decisions) =>
    settings.retaliatoryDuty > 0 && decidedValue(decisions, 'retaliatoryDuty')! < settings.retaliatoryDuty,
  reformerStopsUnlicensed: building,
  reformerCutsSupport: ({ settings, last }, decisions, data) =>
    data.costMUsd === last.accounts.chinaSupportCost &&
    decidedValue(decisions, 'smelterSupport')! < settings.smelterSupport,
  reformerCutsRebate: (_, decisions, data) => data.exportsMt! > 0 && decidedValue(decisions, 'exportRebate')! < 0.13,
  reformerJoinsPlants: offered,
  reformerLetsMarketWork: nothing,

  bargainerAnswersDuty: ({ settings }, decisions, data) =>
    [settings.metalDuty, settings.semisDuty].includes(data.dutyRate!) &&
    (settings.metalDuty >= 0.05 || settings.semisDuty >= 0.3) &&
    decisions.length > 0,
  bargainerMeetsHalfway: (view, decisions, data) => anyUsDuty(view) && data.dutyRate! < 0.3 && decisions.length > 0,
  bargainerGives: (view, decisions, data) =>
    !anyUsDuty(view) && data.trust === view.trust.chinaUnitedStates && decisions.length > 0,
  bargainerJoinsPlants: offered,
  bargainerWaits: nothing,

  hawkTaxesProducts: ({ last }, decisions, data) =>
    data.importsMt === last.market.semis.flowsMt[CHN]![USA] && decidedValue(decisions, 'semisDuty')! > 0,
  hawkRaisesDuty: (view, decisions, data) =>
    data.jobsLost === smeltersLost(view) &&
    data.jobsLost > 0 &&
    decidedValue(decisions, 'semisDuty')! > view.settings.semisDuty,
  hawkTaxesAllMetal: (view, decisions, data) =>
    data.jobsLost === smeltersLost(view) && data.jobsLost > 0 && decidedValue(decisions, 'metalDuty')! > 0,
  hawkSparesAllies: (view, decisions, data) =>
    data.userJobsLost === usersLost(view) &&
    data.userJobsLost > 0 &&
    decidedValue(decisions, 'exemptRestOfWorld') === 1,
  hawkChecksCargoes: rerouted,
  hawkHolds: ({ settings }, decisions, data) => data.dutyRate === settings.semisDuty && decisions.length === 0,

  keeperComplies: ({ settings }, decisions) => settings.wtoRuling !== 0 && decidedValue(decisions, 'wtoRuling') === 0,
  keeperMeetsSurge: ({ last }, decisions, data) =>
    data.risen === last.market.semis.flowsMt[CHN]![USA] / CHINESE_SEMIS_FOR_US_MT - 1 &&
    data.risen >= 0.1 &&
    decidedValue(decisions, 'semisDuty') !== undefined,
  keeperEndsDuty: ({ settings }, decisions, data) =>
    data.dutyRate === settings.metalDuty && data.dutyRate > 0 && decidedValue(decisions, 'metalDuty') === 0,
  keeperChecksCargoes: rerouted,
  keeperAidsSmelters: (view, decisions, data) =>
    data.jobsLost === smeltersLost(view) && data.jobsLost > 0 && decidedValue(decisions, 'smelterAid') !== undefined,
  keeperHelpsUsers: (view, decisions, data) =>
    data.userJobsLost === usersLost(view) &&
    data.userJobsLost > 0 &&
    decidedValue(decisions, 'adjustmentAid') !== undefined,
  keeperKeepsToRules: nothing,

  friendEndsDuty: (view, decisions, data) => anyUsDuty(view) && data.dutyRate! > 0 && decisions.length > 0,
  friendComplies: ({ settings }, decisions) => settings.wtoRuling !== 0 && decidedValue(decisions, 'wtoRuling') === 0,
  friendHelpsUsers: (view, decisions, data) =>
    data.userJobsLost === usersLost(view) && decidedValue(decisions, 'adjustmentAid') !== undefined,
  friendAidsSmelters: (view, decisions, data) =>
    data.jobsLost === smeltersLost(view) && decidedValue(decisions, 'smelterAid') !== undefined,
  friendLeavesMetalFree: (view, decisions, data) =>
    !anyUsDuty(view) && data.userJobsChange === view.last.accounts.usUserJobsChange && decisions.length === 0,

  electionPromises: ({ half }, decisions, data) =>
    data.year === half.year && half.year % 2 === 0 && decisions.length > 0,
  electionHelpsVoters: (view, decisions, data) =>
    data.userJobsLost === usersLost(view) &&
    view.half.year % 2 === 0 &&
    decidedValue(decisions, 'adjustmentAid') !== undefined,
  electionKeepsPromises: ({ half }, decisions, data) =>
    data.year === half.year && half.year % 2 === 0 && decisions.length === 0,
  electionOver: ({ half }, decisions, data) =>
    data.year === half.year - 1 && half.year % 2 === 1 && decisions.length > 0,
  electionComplies: ({ half }, decisions, data) =>
    data.year === half.year + 1 && half.year % 2 === 1 && decidedValue(decisions, 'wtoRuling') === 0,
  electionQuiet: ({ half }, decisions, data) => data.year === half.year + 1 && decisions.length === 0,

  keepsPact: ({ talks, seat }, _, data) =>
    talks.pacts.some(
      ({ terms }) =>
        terms.signatories.includes(seat) &&
        terms.commitments.some(each => each.lever === (data.lever as unknown) && each.value === data.value),
    ),
  caretaker: ({ last, seat }, decisions) => isLost(last.office, seat) && decisions.length === 0,
  lacksCapital: (view, decisions, data) => {
    const left = Math.floor(view.mandate / 10) - view.last.pips[view.seat].held
    // The dearest first step of any wish takes less than two.
    return data.mandate === view.mandate && left < 2 && decisions.length === 0
  },

  bankerIdles: ({ last }, decisions, data) =>
    data.priceUsd === last.market.ingot.priceUsdPerTonne[ROW] && decidedValue(decisions, 'runRate')! < 1,
  bankerRestarts: ({ last, settings }, decisions, data) =>
    data.priceUsd === last.market.ingot.priceUsdPerTonne[ROW] &&
    settings.runRate < 1 &&
    decidedValue(decisions, 'runRate') === 1,
  bankerModernises: ({ last }, decisions, data) =>
    data.debtMUsd === last.accounts.rusalNetDebt && decidedValue(decisions, 'modernisation')! > 0,
  bankerSeeksPartners: ({ last }, decisions, data) =>
    data.debtMUsd === last.accounts.rusalNetDebt && decidedValue(decisions, 'investorShare')! > 0,
  bankerBuildsOnOthersMoney: ({ settings, last }, decisions, data) =>
    data.share === settings.investorShare &&
    last.settings.coInvestment > 0 &&
    decidedValue(decisions, 'newPlants')! > 0,
  bankerEndsDiscount: ({ settings }, decisions) =>
    settings.homeDiscount > 0 && decidedValue(decisions, 'homeDiscount') === 0,
  bankerSaves: nothing,

  builderBuilds: ({ last }, decisions, data) =>
    data.leverage === last.accounts.rusalLeverage &&
    (decidedValue(decisions, 'newPlants') ?? decidedValue(decisions, 'investorShare')) !== undefined,
  builderWaits: ({ last }, decisions, data) =>
    data.leverage === last.accounts.rusalLeverage && data.leverage >= 5.6 && decisions.length === 0,
  builderSellsAtHome: ({ last }, decisions, data) =>
    data.homeUseMt === last.accounts.russianHomeUseMt && decidedValue(decisions, 'homeDiscount') !== undefined,
  builderModernises: ({ last }, decisions, data) =>
    data.leverage === last.accounts.rusalLeverage && decidedValue(decisions, 'modernisation')! > 0,
  builderFinishes: ({ last }, decisions, data) =>
    data.underWayMt === last.plantsUnderWay.reduce((sum, plant) => sum + plant.capacityMt, 0) && decisions.length === 0,

  volumeRunsAll: ({ settings }, decisions, data) =>
    data.idleShare === 1 - settings.runRate && data.idleShare > 0 && decidedValue(decisions, 'runRate') !== undefined,
  volumeBuildsOutlet: ({ last }, decisions, data) =>
    data.outputMt === last.market.ingot.outputMt[RUS] && decidedValue(decisions, 'newPlants')! > 0,
  volumeLowersCost: (_, decisions) => decidedValue(decisions, 'modernisation')! > 0,
  volumeSellsAtHome: (_, decisions) => decidedValue(decisions, 'homeDiscount') !== undefined,
  volumeRunsOn: nothing,

  statesmanTurnsHome: ({ settings }, decisions, data) =>
    data.dutyRate === settings.metalDuty &&
    data.dutyRate > 0 &&
    settings.exemptRussia === 0 &&
    decidedValue(decisions, 'homeDiscount') !== undefined,
  statesmanInvites: ({ trust }, decisions, data) =>
    data.trust === trust.unitedStatesRusal && data.trust >= 36 && decisions.length > 0,
  statesmanBuildsAlone: ({ trust }, decisions, data) =>
    data.trust === trust.unitedStatesRusal && data.trust < 36 && decisions.length > 0,
  statesmanModernises: (_, decisions) => decidedValue(decisions, 'modernisation')! > 0,
  statesmanKeepsFriends: ({ trust }, decisions, data) =>
    data.trust === trust.unitedStatesRusal && decisions.length === 0,
}

const says = (decisions: readonly Decision[], talk: string) =>
  decisions.some(each => 'talk' in each && each.talk === talk)

/** What must have been said to the others when a reason is given for it. */
const SAID: Partial<Record<ReasonId, (view: View, decisions: readonly Decision[]) => boolean>> = {
  signsForGain: (_, decisions) => says(decisions, 'sign'),
  signsForPeace: (_, decisions) => says(decisions, 'sign'),
  refusesTooDear: ({ talks }, decisions) => talks.proposals.length > 0 && !says(decisions, 'sign'),
  refusesForTrust: ({ talks }, decisions) => talks.proposals.length > 0 && !says(decisions, 'sign'),
  refusesLoss: ({ talks }, decisions) => talks.proposals.length > 0 && !says(decisions, 'sign'),
  refusesEmpty: ({ talks }, decisions) => talks.proposals.length > 0 && !says(decisions, 'sign'),
  refusesPrices: ({ talks }, decisions) => talks.proposals.length > 0 && !says(decisions, 'sign'),
  refusesEmptyPrices: ({ talks }, decisions) => talks.proposals.length > 0 && !says(decisions, 'sign'),
  proposesPact: (_, decisions) => says(decisions, 'propose'),
  leavesPact: ({ talks, leaving }, decisions) =>
    talks.pacts.some(pact => {
      const isLeft = decisions.some(each => 'talk' in each && each.talk === 'leave' && each.pact === pact.id)
      return isLeft && leaving(pact)! >= 1
    }),
}

/** Positions of games between all characters and by lot, some with little political capital. */
function positions(): readonly Game[] {
  const games = [4, 8, 12].flatMap(turns =>
    [0, 1, 2, 3].flatMap(i =>
      [0, 1, 2, 3].map(j => {
        const players = {
          china: CHARACTERS.china[i]!,
          unitedStates: CHARACTERS.unitedStates[j]!,
          rusal: CHARACTERS.rusal[(i + j) % 4]!,
        }
        const lot = { china: 'random', unitedStates: 'random', rusal: 'random' } as const
        const start = makeGame({ seed: 10 * i + j, turns, events: EVENT_IDS })
        const played = simulateGame(start, turns === 12 && i > 1 ? lot : players)
        if (!played.ok) throw new Error(JSON.stringify(played.error))
        return played.value
      }),
    ),
  )
  const met = [...games, ...quietGames()].flatMap(game => game.records.map((_, turn) => before(game, turn)))
  return [...met, ...rarePositions()]
}

/** Positions that games between characters hardly lead to. */
function rarePositions(): readonly Game[] {
  const deepCuts = Array(5).fill({ china: set({ retiredCapacity: 1.5, enforcement: 1 }) })
  const poorRusal = Array(4).fill({
    rusal: set({ runRate: 0.7, newPlants: 0.15, homeDiscount: 0.05, investorShare: 0.28 }),
  })
  const answered = { china: set({ retaliatoryDuty: 0.1 }) }
  const sign: readonly Decision[] = [{ talk: 'sign', proposal: 1 }]
  return [
    playTurns(withMandate(makeGame(), 'china', 100), deepCuts),
    playTurns(withMandate(makeGame(), 'rusal', 100), poorRusal),
    playTurns(makeGame(), [answered]),
    playTurns(makeGame(), [{ china: sign, unitedStates: sign, rusal: sign }]),
    playTurns(makeGame({ draftPacts: [freeTrade()], startSettings: TAXED }), [
      { china: sign, unitedStates: sign, rusal: sign },
    ]),
    ...settledPositions(),
  ]
}

/** The United States taxes all metal, so that much is at stake for it. */
const TAXED = { metalDuty: 0.1, semisDuty: 0.3 } as const

/** A pact for which the United States gives up its duties, and the others next to nothing. */
function freeTrade(): PactTerms {
  return changed(G20_PACT, {
    commitments: [
      { lever: 'enforcement', bound: 'atLeast', value: 0.25 },
      { lever: 'metalDuty', bound: 'atMost', value: 0 },
      { lever: 'semisDuty', bound: 'atMost', value: 0 },
      { lever: 'runRate', bound: 'atMost', value: 0.95 },
    ],
    inspectors: false,
  })
}

/** Positions in which what a character would do first is done already, or closed to it. */
function settledPositions(): readonly Game[] {
  const noCuts = ['retiredCapacity'] as const
  const duties = ['metalDuty', 'semisDuty', 'wtoRuling'] as const
  const starts: readonly GameTerms[] = [
    { startSettings: { smelterSupport: 0, exportRebate: 0 } },
    { closedLevers: noCuts, startSettings: { enforcement: 0.25, smelterSupport: 25 } },
    { closedLevers: noCuts, startSettings: { enforcement: 0.75, exportInspection: 0.5 } },
    { startSettings: { enforcement: 0.5, smelterSupport: 25 } },
    { closedLevers: duties, startSettings: { metalDuty: 0.25, semisDuty: 0.5 } },
    { startSettings: { homeDiscount: 0.05, metalDuty: 0.25 } },
  ]
  return starts.map(terms => playTurns(makeGame(terms), [{}]))
}

/** Games in which the daily business of some characters is closed, or nobody in China invests. */
function quietGames(): readonly Game[] {
  const orders = ['retiredCapacity', 'modernisation', 'newPlants'] as const
  const starts = [{ closedLevers: orders }, { closedLevers: ['newPlants', 'coInvestment'] as const }, {}]
  return starts.flatMap(terms =>
    [0, 1, 2, 3].map(i => {
      const start = makeGame({ seed: i, turns: 8, events: EVENT_IDS, ...terms })
      const china = i === 0 ? 'statusQuo' : CHARACTERS.china[i]!
      const played = simulateGame(start, {
        china,
        unitedStates: CHARACTERS.unitedStates[i]!,
        rusal: CHARACTERS.rusal[(i + 2) % 4]!,
      })
      if (!played.ok) throw new Error(JSON.stringify(played.error))
      return played.value
    }),
  )
}

function before(game: Game, turn: number): Game {
  const plain = gameBefore(game, turn + 1)
  return turn % 3 === 2 ? SEATS.reduce((poor, seat) => withMandate(poor, seat, 10 * (turn % 4)), plain) : plain
}

test('every reason of a character holds where it is given, and is given somewhere', () => {
  const given = new Set<string>()
  const untrue = new Set<string>()
  for (const game of positions()) {
    for (const seat of SEATS) {
      for (const character of CHARACTERS[seat]) {
        const { decisions, reason, said } = decideFor(game, seat, character)
        given.add(reason.id)
        if (said && !SAID[said.id]?.(viewFor(game, seat), decisions)) untrue.add(`${character} ${JSON.stringify(said)}`)
        if (said) given.add(said.id)
        const levers = decisions.filter(isLeverDecision)
        const holds = HOLDS[reason.id]?.(viewFor(game, seat), levers, reason.data as Record<string, number>)
        if (!holds) untrue.add(`${character} ${JSON.stringify({ reason, decisions, turn: game.world.turn + 1 })}`)
      }
    }
  }
  expect([...untrue].slice(0, 20)).toEqual([])
  const ofCharacters = [...Object.keys(HOLDS), ...Object.keys(SAID)]
  expect(ofCharacters.filter(id => !given.has(id))).toEqual([])
}, 120_000)

test('against a pact is said what counts for the seat: all of it, or only what prices bring', () => {
  const view = viewFor(makeGame(), 'china')
  const against = (gain: number, assumed: number, countsTrust: boolean) => {
    const outlook = { gain, assumed, temptation: 0, odds: 0, pipsShort: 0 }
    const temper = { leastGain: 0.5, leastTrust: 0, leavesAt: -2, countsTrust }
    return answerProposal(view, { terms: G20_PACT }, outlook, temper).reason
  }
  expect(against(0.3, 0.1, true)).toEqual({ id: 'refusesTooLittle', data: { points: 0.3 } })
  expect(against(-2.3, 1, true)).toEqual({ id: 'refusesLoss', data: { points: 2.3 } })
  expect(against(-0.04, 1, true).id).toBe('refusesEmpty')
  expect(against(13, 15.5, false)).toEqual({ id: 'refusesPrices', data: { points: -2.5 } })
  expect(against(2.5, 2.5, false).id).toBe('refusesEmptyPrices')
  expect(against(-1, 0.01, false).id).toBe('refusesLoss')
})

test('every reason in the table is held against a condition, but for planners and trials', () => {
  const others = [
    'plannerExpects',
    'plannerSavesCapital',
    'plannerSmallStep',
    'plannerStays',
    'changesNothing',
    'byLot',
    'byRecord',
    // Too rare in the games above; held by itself.
    'refusesTooLittle',
  ]
  expect([...Object.keys(HOLDS), ...Object.keys(SAID), ...others].sort()).toEqual(Object.keys(REASONS).sort())
})
