import type { TalkDecision, TurnDecisions } from '../../game/decision'
import type { Scenario } from '../../game/scenario'
import { G20_DRAFT } from '../../game/talks/g20Draft'
import { SEATS } from '../../game/words'
import { BASE_SETTINGS, type Settings } from '../../model/settings'
import type { WorldTerms } from '../../model/terms'
import { EXIT_RATE, SOFT_BUILDING_OFF } from './conditions'
import { decisionsOf } from './decisionsOf'
import { type Played, type Talk, talkOf } from './played'
import type { ClaimRun } from './run'
import { STANDARD } from './standard'
import { withoutPromises } from './withoutPacts'

/** Extra cost at which nothing takes the detour any more, a fraction. */
const CLOSING_COST = 5

const NO_DUTIES = { semisDuty: 0, metalDuty: 0, retaliatoryDuty: 0 } as const
const NO_PLATFORM = { chinaPlatform: 0, unitedStatesPlatform: 0, rusalPlatform: 0 } as const

const isAboutPacts = ({ talk }: TalkDecision) => talk !== 'file'

type Build = (played: Played) => ClaimRun

function terms(
  { scenario, seed }: Played,
  decisions: readonly TurnDecisions[],
  changed: Partial<Scenario> = {},
): ClaimRun {
  return { scenario: { ...scenario, ...changed }, seed, decisions }
}

const game: Build = played =>
  terms(
    played,
    played.records.map(({ decisions }) => decisions),
  )

function inWorld(world: WorldTerms): (played: Played) => Partial<Scenario> {
  return ({ scenario }) => ({ world: { ...scenario.world, ...world } })
}

const detourClosed = inWorld({ detourCost: CLOSING_COST })

/** The game in another world, everybody deciding as they did. */
function elsewhere(change: (played: Played) => Partial<Scenario>): Build {
  return played => ({ ...game(played), scenario: { ...played.scenario, ...change(played) } })
}

/** The game with something else in force, everybody saying what they said. */
function changed(change: (settings: Settings) => Settings): Build {
  return played => {
    const talk = (turn: number) => talkOf(played.records[turn]!.decisions)
    return terms(played, decisionsOf(played.opening, played.course.map(change), talk))
  }
}

/** The game without what was signed: other settings, no pacts. */
function unsigned(settingsIn: (played: Played, turn: number) => Settings): Build {
  return played => {
    const talk = (turn: number) => talkOf(played.records[turn]!.decisions, said => !isAboutPacts(said))
    const course = played.course.map((_, turn) => settingsIn(played, turn))
    return terms(played, decisionsOf(played.opening, course, talk))
  }
}

const PROPOSED: readonly TalkDecision[] = [{ talk: 'propose', terms: G20_DRAFT }]
const ALL_SIGN: Talk = { china: PROPOSED, unitedStates: PROPOSED, rusal: PROPOSED }
const SILENCE: Talk = { china: [], unitedStates: [], rusal: [] }

/** A standard run: the scenario as it opens, but for duties, with one thing changed. No lever is closed in it. */
function standard(
  change: (turn: number) => Partial<Settings>,
  firstTalk: Talk = SILENCE,
  scenarioChange: (played: Played) => Partial<Scenario> = () => ({}),
): Build {
  return played => {
    const course = played.course.map((_, turn) => ({ ...played.opening, ...NO_DUTIES, ...change(turn + 1) }))
    const decisions = decisionsOf(played.opening, course, turn => (turn === 0 ? firstTalk : SILENCE))
    return terms(played, decisions, { closedLevers: [], ...scenarioChange(played) })
  }
}

/** States stop: China and the United States decide nothing and support nobody, no plant is closed by order. */
const marketsAlone: Build = played => {
  const { closuresMt: _, enforcement: __, ...world } = played.scenario.world ?? {}
  const { runRate } = played.opening
  const startSettings = { smelterSupport: 0, runRate }
  const opening = { ...BASE_SETTINGS, ...startSettings }
  const course = played.course.map(({ runRate, newPlants, homeDiscount, modernisation }) => ({
    ...opening,
    runRate,
    newPlants,
    homeDiscount,
    modernisation,
  }))
  const run = terms(played, decisionsOf(opening, course), {
    startSettings,
    world: { ...world, softBuildingOff: SOFT_BUILDING_OFF, exitRate: EXIT_RATE },
  })
  return { ...run, isMarketsAlone: true }
}

/**
 * Every run that a claim is tested by. What begins with `standard` stands in where a game lacks what the claim speaks of;
 * the others are the game with one thing otherwise.
 */
const BUILD = {
  game,
  nobody: played =>
    terms(
      played,
      decisionsOf(
        played.opening,
        played.course.map(() => played.opening),
      ),
    ),
  detourClosed: elsewhere(detourClosed),
  noDuties: changed(settings => ({ ...settings, ...NO_DUTIES })),
  noUsDuties: changed(settings => ({ ...settings, semisDuty: 0, metalDuty: 0 })),
  unenforced: elsewhere(inWorld({ enforcement: 0 })),
  enforced: elsewhere(inWorld({ enforcement: 1 })),
  noPlants: changed(settings => ({ ...settings, newPlants: 0, coInvestment: 0 })),
  noTalks: unsigned((played, turn) => ({ ...withoutPromises(played, SEATS, turn), ...NO_PLATFORM })),
  noPartners: unsigned((played, turn) => withoutPromises(played, ['unitedStates', 'rusal'], turn)),
  marketsAlone,
  standardCalm: standard(() => ({})),
  standardSemisDuty: standard(STANDARD.semisDuty),
  standardSemisDutyClosed: standard(STANDARD.semisDuty, SILENCE, detourClosed),
  standardMetalDuty: standard(STANDARD.metalDuty),
  standardBothDuties: standard(STANDARD.bothDuties),
  standardPlants: standard(STANDARD.plants),
  standardPact: standard(STANDARD.pact, ALL_SIGN),
  standardChinaAlone: standard(STANDARD.chinaAlone),
} as const satisfies Readonly<Record<string, Build>>

export type RunId = keyof typeof BUILD
export const RUN_IDS = Object.keys(BUILD) as readonly RunId[]

/** A run of a game's world. */
export function runOf(played: Played, id: RunId): ClaimRun {
  const build: Build = BUILD[id]
  return build(played)
}
