import { describeChanged } from '../../../describe/assumed'
import type { ChangedAssumption } from '../../../model/assumptions'
import { toGame } from '../../app/address'
import { useActions } from '../../app/session'
import { PrimaryButton } from '../../parts/PrimaryButton'
import { wantAssumptions } from '../../title/wantedSetUp'
import { useModelWords } from '../useModelWords'

/** Which assumptions are changed, the way back for all of them, and the title page with them as terms of a new game. */
export function PlayWith({ changed, onReset }: { changed: readonly ChangedAssumption[]; onReset: () => void }) {
  const words = useModelWords()
  const { t } = words
  const { toTitle } = useActions()
  const isUsual = changed.length === 0
  const play = () => {
    wantAssumptions(Object.fromEntries(changed.map(({ id, value }) => [id, value])))
    toTitle()
    toGame()
  }
  return (
    <div class="play-with">
      <p role="status">{isUsual ? t('sliders.none') : t('sliders.changed', { count: changed.length })}</p>
      <ul>
        {describeChanged(words, changed).map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {!isUsual && (
        <button type="button" class="button" onClick={onReset}>
          {t('sliders.resetAll')}
        </button>
      )}
      <PrimaryButton isReady isDisabled={isUsual} describedBy="play-with-note" onPress={play}>
        {t('sliders.play')}
      </PrimaryButton>
      <p id="play-with-note">{t(isUsual ? 'sliders.playUsual' : 'sliders.playNote')}</p>
    </div>
  )
}
