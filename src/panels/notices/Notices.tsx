import { useActions, useApp, useWords } from '../app/session'

/** What the page has to tell, one line each, until it is dismissed. */
export function Notices() {
  const { t } = useWords()
  const { dismissNotice, takeOverTab } = useActions()
  const notices = useApp(state => state.notices)
  if (notices.length === 0) return null
  return (
    <section class="notices" aria-label={t('notice.heading')} role="status">
      {notices.map(({ kind }) => (
        <div key={kind} class="notice" data-kind={kind}>
          <p>{t(`notice.${kind}`)}</p>
          {kind === 'otherTab' && (
            <button type="button" class="button" onClick={takeOverTab}>
              {t('notice.takeOver')}
            </button>
          )}
          <button type="button" class="button" onClick={() => dismissNotice(kind)}>
            {t('notice.dismiss')}
          </button>
        </div>
      ))}
    </section>
  )
}
