import { useEffect, useState } from 'preact/hooks'
import { PrimaryButton } from '../parts/PrimaryButton'
import { reloadAndComeBack } from './comeBack'
import { ScreenHeading } from './ScreenHeading'
import { useSession, useWords } from './session'

/** Time after which a player is told why nothing comes. */
const PATIENCE_MS = 5000

/** What stands while the code of a screen is on its way. */
export function ScreenOnItsWay() {
  const { store, words } = useSession()
  const { t } = words
  const [isSlow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <main class="on-its-way">
      <p role="status">{t(isSlow ? 'page.slow' : 'page.loading')}</p>
      {isSlow && (
        <button type="button" class="button" onClick={() => reloadAndComeBack(store)}>
          {t('page.reload')}
        </button>
      )}
    </main>
  )
}

/** What stands where the code of a screen did not come: why, and the way out. */
export function ScreenFailed({ isRepeated, onRetry }: { isRepeated: boolean; onRetry: () => void }) {
  const { t } = useWords()
  return (
    <main class="on-its-way">
      <ScreenHeading class="headline">{t('page.failed')}</ScreenHeading>
      <p role="status">{t(isRepeated ? 'page.stillFailed' : 'page.failedNote')}</p>
      <PrimaryButton onPress={onRetry} isReady>
        {t('page.retry')}
      </PrimaryButton>
    </main>
  )
}
