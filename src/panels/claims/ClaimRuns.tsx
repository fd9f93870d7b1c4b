import { useState } from 'preact/hooks'
import type { ClaimResult } from '../../why/claims/ledger'
import { playedOf } from '../../why/claims/played'
import { logOfRun } from '../../why/claims/run'
import { type RunId, runOf } from '../../why/claims/runs'
import type { ScreenProps } from '../app/lazyScreen'
import { useActions } from '../app/session'
import { Icon } from '../parts/Icon'
import { useClaimWords } from './useClaimWords'

/** The runs of a test that can be opened: not the game itself, nor the zero of the scores. */
function isOpened(id: RunId): id is Exclude<RunId, 'game' | 'nobody'> {
  return id !== 'game' && id !== 'nobody'
}

/** Buttons that open the runs by which a statement was tested, as games of their own. */
export function ClaimRuns({ game, seat, result }: ScreenProps & { result: ClaimResult }) {
  const { t } = useClaimWords()
  const { openDerived } = useActions()
  const [isRefused, setRefused] = useState(false)
  const open = (id: RunId) => {
    const log = logOfRun(runOf(playedOf(game), id))
    const refusal = log.ok ? openDerived(log.value, seat, { kind: 'claim', claim: result.claim }) : log.error
    setRefused(refusal !== undefined)
  }
  const runs = result.runs.filter(isOpened)
  if (runs.length === 0) return null
  return (
    <div class="claim-runs">
      <p>{t('claims.open')}</p>
      {runs.map(id => (
        <button key={id} type="button" class="button" onClick={() => open(id)}>
          <Icon name="open" /> {t(`claimRun.${id}`)}
        </button>
      ))}
      <p role="status">{isRefused && t('claims.notOpened')}</p>
    </div>
  )
}
