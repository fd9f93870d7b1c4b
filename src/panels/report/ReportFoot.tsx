import { useState } from 'preact/hooks'
import { version } from '../../../package.json'
import { logOf } from '../../game'
import { MODEL_VERSION } from '../../game/log'
import type { ScreenProps } from '../app/lazyScreen'
import { useActions, useApp, useWords } from '../app/session'
import { Icon } from '../parts/Icon'
import { PrimaryButton } from '../parts/PrimaryButton'
import { downloadText } from './downloadText'

/** Seed and log of the game, to keep or to send, and the way to the next game. */
export function ReportFoot({ game, seat }: ScreenProps) {
  const { t } = useWords()
  const { toTitle, goOn, leaveDerived } = useActions()
  const [copy, setCopy] = useState<'none' | 'done' | 'failed'>('none')
  const isReplayed = useApp(state => state.replayed)
  const derived = useApp(state => state.derived)
  const isOver = game.records.length >= game.scenario.turns
  const log = () => JSON.stringify(logOf(game), null, 2)
  const copyLog = async () => {
    try {
      await navigator.clipboard.writeText(log())
      setCopy('done')
    } catch {
      setCopy('failed')
    }
  }
  return (
    <footer class="report-foot">
      <div class="report-origin">
        <h2>{t('report.seed', { seed: String(game.seed) })}</h2>
        <p class="report-version">{t('report.version', { edition: version, model: String(MODEL_VERSION) })}</p>
        <p role="status">
          {copy === 'none' && t('report.logNote')}
          {copy === 'done' && t('report.copied')}
          {copy === 'failed' && t('report.copyFailed')}
        </p>
      </div>
      <button type="button" class="button" onClick={copyLog}>
        <Icon name="copy" /> {t('report.copy')}
      </button>
      <button type="button" class="button" onClick={() => downloadText(`table-13-${seat}-${game.seed}.json`, log())}>
        <Icon name="download" /> {t('report.download')}
      </button>
      <button type="button" class="button" onClick={() => print()}>
        <Icon name="print" /> {t('report.print')}
      </button>
      {derived && (
        <PrimaryButton onPress={leaveDerived}>
          {t(derived.home.replayed ? 'derived.backToLog' : 'derived.back')}
        </PrimaryButton>
      )}
      {isReplayed && !derived && <PrimaryButton onPress={toTitle}>{t('openLog.leave')}</PrimaryButton>}
      {!isReplayed && (
        <PrimaryButton onPress={isOver ? toTitle : goOn}>{isOver ? t('report.again') : t('report.back')}</PrimaryButton>
      )}
    </footer>
  )
}
