import type { AppState, Notice, NoticeKind } from './appState'
import type { BaseStore } from './baseStore'

type Notices = Pick<AppState, 'notices'>

/** The notices with one more; one that stands already is not repeated. */
export function withNotice({ notices }: Notices, kind: NoticeKind): Notices {
  return notices.some(notice => notice.kind === kind) ? { notices } : { notices: [...notices, { kind }] }
}

/** The notices without those of these kinds. */
export function withoutNotice({ notices }: Notices, ...kinds: readonly NoticeKind[]): Notices {
  const kept: readonly Notice[] = notices.filter(notice => !kinds.includes(notice.kind))
  return { notices: kept.length === notices.length ? notices : kept }
}

/** May this tab decide anything? If not, say again why, with the way out. */
export function mayDecide({ getState, setState }: BaseStore): boolean {
  const { readOnly } = getState()
  if (readOnly) setState(state => withNotice(state, 'otherTab'))
  return !readOnly
}
