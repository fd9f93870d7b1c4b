import type { Settings } from '../../model/settings'
import type { Seat } from '../words'

/** What a seat can file a case about: a lever of the respondent. */
export const FILED_SUBJECTS = ['metalDuty', 'semisDuty', 'smelterAid', 'smelterSupport', 'retaliatoryDuty'] as const
export type FiledSubject = (typeof FILED_SUBJECTS)[number]

/** What a case before the World Trade Organization is about; the ruling of 2016 is there from the start. */
export const CASE_SUBJECTS = ['wtoRuling', ...FILED_SUBJECTS] as const
export type CaseSubject = (typeof CASE_SUBJECTS)[number]

/** The rules of one kind of case. */
export interface SubjectRules {
  readonly respondent: Seat
  /** Seats that may file; Rusal has its home state do so. Empty where a case can only be there from the start. */
  readonly complainants: readonly Seat[]
  /** Chance that the panel finds for the complainant; judged. */
  readonly odds: number
  /** Whether the measure keeps within the rules as far as this complainant is concerned. */
  readonly isWithinRules: (settings: Settings, complainant: Seat) => boolean
  /** The real case it follows. */
  readonly counterpart: string
}

/** Duty on Chinese semis that anti-dumping rules would still bear; judged. */
const BEARABLE_SEMIS_DUTY = 0.25
/** Aid to smelters, USD per tonne, that nobody would complain of; judged. */
const BEARABLE_AID_USD = 100
/** Support inside the cost curve of 2016, USD per tonne. */
const SUPPORT_2016_USD = 75

export const SUBJECT_RULES: Readonly<Record<CaseSubject, SubjectRules>> = {
  wtoRuling: {
    respondent: 'unitedStates',
    complainants: [],
    odds: 0.8,
    isWithinRules: settings => settings.wtoRuling === 0,
    counterpart: 'DS471, China against US anti-dumping methods: panel 19 October 2016, Appellate Body 11 May 2017.',
  },
  metalDuty: {
    respondent: 'unitedStates',
    complainants: ['china', 'rusal'],
    odds: 0.75,
    isWithinRules: (settings, complainant) =>
      settings.metalDuty === 0 || (complainant === 'rusal' && settings.exemptRussia === 1),
    counterpart: 'DS544 (China) and DS554 (Russia) against the US duties of 2018 on steel and aluminium.',
  },
  semisDuty: {
    respondent: 'unitedStates',
    complainants: ['china'],
    odds: 0.6,
    isWithinRules: settings => settings.semisDuty <= BEARABLE_SEMIS_DUTY,
    counterpart: 'As DS471: anti-dumping duties above what the rules on their margin allow.',
  },
  smelterAid: {
    respondent: 'unitedStates',
    complainants: ['china', 'rusal'],
    odds: 0.5,
    isWithinRules: settings => settings.smelterAid <= BEARABLE_AID_USD,
    counterpart: 'No real case; the rules are those on which the United States founded DS519.',
  },
  smelterSupport: {
    respondent: 'china',
    complainants: ['unitedStates'],
    odds: 0.5,
    isWithinRules: settings => settings.smelterSupport < SUPPORT_2016_USD,
    counterpart:
      'DS519, United States against Chinese support to aluminium makers, 12 January 2017; no panel was set up.',
  },
  retaliatoryDuty: {
    respondent: 'china',
    complainants: ['unitedStates'],
    odds: 0.75,
    isWithinRules: settings => settings.retaliatoryDuty === 0,
    counterpart: 'DS558, United States against the Chinese answer to its duties of 2018.',
  },
}
