/** The three chairs at the table. */
export const SEATS = ['china', 'unitedStates', 'rusal'] as const
export type Seat = (typeof SEATS)[number]
export type BySeat<T> = Readonly<Record<Seat, T>>

/** One value per seat, made by a rule. */
export function bySeat<T>(rule: (seat: Seat) => T): BySeat<T> {
  return { china: rule('china'), unitedStates: rule('unitedStates'), rusal: rule('rusal') }
}

/** Trust is kept per pair of seats, 0 (none) to 100. */
export const PAIRS = ['chinaUnitedStates', 'chinaRusal', 'unitedStatesRusal'] as const
export type Pair = (typeof PAIRS)[number]
export type ByPair<T> = Readonly<Record<Pair, T>>

/** One value per pair of seats, made by a rule. */
export function byPair<T>(rule: (pair: Pair) => T): ByPair<T> {
  return {
    chinaUnitedStates: rule('chinaUnitedStates'),
    chinaRusal: rule('chinaRusal'),
    unitedStatesRusal: rule('unitedStatesRusal'),
  }
}
