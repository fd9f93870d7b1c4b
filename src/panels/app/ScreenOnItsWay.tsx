import { useEffect, useState } from 'preact/hooks'
import { PrimaryButton } from '../parts/PrimaryButton'
import { ScreenHeading } from './ScreenHeading'
import { useWords } from './session'

/** Time after which a player is told why nothing comes. */
const PATIENCE_MS = 5000

/** What stands while the code of a screen is on its way. */
export function ScreenOnItsWay() {
  const { t } = useWords()
  const [isSlow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <main class="on-its-way">
      <p role="status">{t(isSlow ? 'page.slow' : 'page.loading')}</p>
      {isSlow && <Reload />}
    </main>
  )
}

/** What stands where the code of a screen did not come: why, and the way out. */
export function ScreenFailed({ isRepeated, onRetry }: { isRepeated: boolean; onRetry: () => void }) {
  const { t } = useWords()
  return (
    <main class="on-its-way">
      <ScreenHeading class="headline">{t('page.failed')}</ScreenHeading>
      <p>{t('page.failedNote')}</p>
      <PrimaryButton onPress={onRetry} isReady>
        {t('page.retry')}
      </PrimaryButton>
      {/* A browser may remember the failure, and a newer edition of the game may have taken the code's place. */}
      {isRepeated && <Reload />}
    </main>
  )
}

function Reload() {
  const { t } = useWords()
  return (
    <button type="button" class="button" onClick={() => location.reload()}>
      {t('page.reload')}
    </button>
  )
}
