/** On which side of its thresholds a figure lies; `between` is neither. */
export const OUTCOMES = ['borneOut', 'between', 'notBorneOut'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** What is said of a claim in the end. */
export const VERDICTS = ['borneOut', 'notBorneOut', 'depends', 'cannotTest'] as const
export type Verdict = (typeof VERDICTS)[number]

/** Who said it, or what decided it, in the article. */
export const SPEAKERS = ['brock', 'stateCouncil', 'liu', 'knapp', 'goncharov', 'g20', 'panel', 'customs'] as const
export type Speaker = (typeof SPEAKERS)[number]

/** The figures of a test by name; the name ends in the unit where it has one. */
export type Figures = Readonly<Record<string, number>>
