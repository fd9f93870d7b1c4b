/** What a screen can have wrong in its layout. */
export const FAULT_KINDS = [
  'pageOverflow',
  'cutOff',
  'overlap',
  'smallTarget',
  'smallText',
  'lowContrast',
  'hotButtons',
  'nestedScroll',
] as const
export type FaultKind = (typeof FAULT_KINDS)[number]

/** One fault of one element. */
export interface LayoutFault {
  /** `notShown` when the screen could not be brought into its state at all. */
  readonly kind: FaultKind | 'notShown'
  /** Tags and classes, enough to find the element; several elements may share it. */
  readonly selector: string
  /** What the element says, shortened. */
  readonly text: string
  /** What was measured, in CSS pixels or as a contrast ratio. */
  readonly detail: string
}
