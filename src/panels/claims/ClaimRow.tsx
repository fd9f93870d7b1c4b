import { useId, useState } from 'preact/hooks'
import { describeClaim } from '../../describe/claims'
import type { ClaimResult } from '../../why/claims/ledger'
import type { Robustness } from '../../why/claims/robustnessOf'
import type { ScreenProps } from '../app/lazyScreen'
import { Argument } from './Argument'
import { ClaimRuns } from './ClaimRuns'
import { useClaimWords } from './useClaimWords'
import { VerdictMark } from './VerdictMark'

/** One statement: mark, phrase, speaker, verdict and figure; it opens to the argument behind the verdict. */
export function ClaimRow(props: ScreenProps & { result: ClaimResult; robustness: Robustness | 'waiting' | undefined }) {
  const { game, seat, result, robustness } = props
  const words = useClaimWords()
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const text = describeClaim(words, result, robustness)
  return (
    <div class="claim" data-testid={`claim-${result.id}`} data-verdict={text.verdict}>
      <h3>
        <button type="button" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
          <VerdictMark verdict={text.verdict} />
          <span class="claim-phrase">
            {text.phrase} <small>{text.speaker}</small>
          </span>
          <span class="claim-verdict">
            <strong>{text.verdictName}</strong> <small>{text.figure}</small>
          </span>
          <span class="claim-sign" aria-hidden="true" />
        </button>
      </h3>
      <div id={id} class="claim-more" hidden={!isOpen}>
        <Argument text={text} shares={robustness === 'waiting' ? undefined : robustness?.shares} />
        <ClaimRuns game={game} seat={seat} result={result} />
      </div>
    </div>
  )
}
