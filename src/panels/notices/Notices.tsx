import { useRef } from 'preact/hooks'
import { useActions, useApp, useWords } from '../app/session'
import '../styles/notices.css'

/** What the page has to tell, one line each above the screen, until it is dismissed. */
export function Notices() {
  const { t } = useWords()
  const { dismissNotice, takeOverTab } = useActions()
  const notices = useApp(state => state.notices)
  const focusedBefore = useRef<EventTarget | null>(null)
  if (notices.length === 0) return null
  const keepFocusBefore = ({ currentTarget, relatedTarget }: FocusEvent) => {
    const isOutside = relatedTarget instanceof Node && !(currentTarget as Node).contains(relatedTarget)
    if (isOutside) focusedBefore.current = relatedTarget
  }
  const dismiss = (kind: (typeof notices)[number]['kind']) => {
    dismissNotice(kind)
    giveFocusBack(focusedBefore.current)
  }
  return (
    <section class="notices" aria-label={t('notice.heading')} role="status" onFocusIn={keepFocusBefore}>
      {notices.map(({ kind }) => (
        <div key={kind} class="notice" data-kind={kind}>
          <p>{t(`notice.${kind}`)}</p>
          <div class="notice-buttons">
            {kind === 'otherTab' && (
              <button type="button" class="button" onClick={takeOverTab}>
                {t('notice.takeOver')}
              </button>
            )}
            <button type="button" class="button" onClick={() => dismiss(kind)}>
              {t('notice.dismiss')}
            </button>
          </div>
        </div>
      ))}
    </section>
  )
}

/** To what had the focus before the notice, or to the heading when that is gone. */
function giveFocusBack(before: EventTarget | null): void {
  const target = before instanceof HTMLElement && before.isConnected ? before : document.querySelector('h1')
  target?.focus({ preventScroll: true })
}
