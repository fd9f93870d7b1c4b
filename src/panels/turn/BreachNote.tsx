import type { RefObject } from 'preact'
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import { describeBreach } from '../../describe/breach'
import { describeDecision } from '../../describe/decision'
import { announce } from '../app/announce'
import type { ScreenProps } from '../app/lazyScreen'
import { useActions, useApp, useWords } from '../app/session'
import '../styles/breach.css'
import { breachesOf, keepingDecisions } from '../talks/breach'

/** That the draft breaks a pact in force, beside the button that would do it, and one press that keeps the pact. */
export function BreachNote({ game, seat, frame }: ScreenProps & { frame: RefObject<HTMLElement | null> }) {
  const words = useWords()
  const { setLever } = useActions()
  const draft = useApp(state => state.draft)
  const isLocked = useApp(state => state.readOnly || state.thinking)
  const breaches = useMemo(() => breachesOf(game, seat, draft), [game, seat, draft])
  const keeping = useMemo(
    () => (breaches.length > 0 ? keepingDecisions(game, seat, draft) : undefined),
    [game, seat, breaches],
  )
  const said = breaches.map(({ pact, odds }) => describeBreach(words, pact.terms, odds))
  useSaidOnce(
    breaches.map(({ pact }) => pact.id),
    said,
  )
  if (breaches.length === 0) return null
  const decisions = words.list((keeping ?? []).map(decision => describeDecision(words, decision)))
  const keep = () => {
    for (const { lever, value } of keeping ?? []) setLever(lever, value)
    announce(words.t('breach.keptNow', { decisions }))
    // The button goes with what it mended; what is left to press is the one that ends the turn.
    frame.current?.querySelector<HTMLElement>('.button-hot')?.focus()
  }
  return (
    <div class="breach">
      <p>{said.join(' ')}</p>
      {keeping && !isLocked && (
        <button type="button" class="button" aria-label={words.t('breach.keepBy', { decisions })} onClick={keep}>
          {words.t('breach.keep')}
        </button>
      )}
    </div>
  )
}

/** Announce each breach once a turn, however often the draft comes back to it. */
function useSaidOnce(ids: readonly number[], said: readonly string[]): void {
  const known = useRef(new Set<number>())
  useLayoutEffect(() => {
    const news = said.filter((_, i) => !known.current.has(ids[i]!))
    for (const id of ids) known.current.add(id)
    if (news.length > 0) announce(news.join(' '))
  }, [ids.join()])
}
