import type { PlateSubject } from '../../describe/sourcesPlate'

/** A choice of subjects, for places too narrow for a button beside each. */
export interface PlateList {
  readonly heading: string
  readonly subjects: readonly PlateSubject[]
}

/** What the plate can show: one subject, or a choice of them. */
export type PlatePage = PlateSubject | PlateList

/** Whether the page is a choice. */
export function isList(page: PlatePage): page is PlateList {
  return 'subjects' in page
}
