import { useWords } from '../app/session'
import { PrimaryButton } from '../parts/PrimaryButton'

/** Ends the reveal: a quiet button while it runs by itself, the one next step where it stands still. */
export function EndReveal({ isStill, onEnd }: { isStill: boolean; onEnd: () => void }) {
  const { t } = useWords()
  return (
    <div class="reveal-end">
      {isStill ? (
        <PrimaryButton onPress={onEnd}>{t('reveal.goOn')}</PrimaryButton>
      ) : (
        <>
          <p>{t('reveal.skipHint')}</p>
          {/* A click goes on to the stage, which skips wherever it is pressed. */}
          <button type="button" class="button">
            {t('reveal.skip')}
          </button>
        </>
      )}
    </div>
  )
}
