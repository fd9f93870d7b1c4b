import { useMemo } from 'preact/hooks'
import { type ClaimResult, testClaims } from '../../why/claims/ledger'
import { DRAWN_IDS } from '../../why/claims/robustness'
import { type Robustness, USUAL_DRAWS } from '../../why/claims/robustnessOf'
import type { ScreenProps } from '../app/lazyScreen'
import { useApp } from '../app/session'
import '../styles/claims.css'
import { ClaimRow } from './ClaimRow'
import { useClaimWords } from './useClaimWords'
import { useDrawnShare, useRobustness } from './useRobustness'

/**
 * What the article said, tested in this game: first by central figures, then over draws of everything uncertain. Nothing
 * for a game that nobody played.
 */
export function ClaimsLedger({ game, seat }: ScreenProps) {
  const { t } = useClaimWords()
  const isDerived = useApp(state => state.derived !== undefined)
  const isOver = !isDerived && game.records.length >= game.scenario.turns
  const results = useMemo(() => (isOver ? testClaims(game) : undefined), [game, isOver])
  if (isDerived) return null
  return (
    <section class="claims" aria-labelledby="claims-heading">
      <header>
        <h2 id="claims-heading">{t('claims.heading')}</h2>
        <p>{t('claims.lead')}</p>
      </header>
      {results ? (
        <Tested game={game} seat={seat} results={results} />
      ) : (
        <p class="quiet">{t(isOver ? 'claims.noSolution' : 'claims.unfinished')}</p>
      )}
    </section>
  )
}

function Tested({ game, seat, results }: ScreenProps & { results: readonly ClaimResult[] }) {
  const { t, format } = useClaimWords()
  const { output, isAtWork, hasFailed } = useRobustness(game)
  const draws = format.number(USUAL_DRAWS, 0)
  const robustnessOf = ({ id }: ClaimResult): Robustness | 'waiting' | undefined =>
    isAtWork && DRAWN_IDS.includes(id) ? 'waiting' : output?.[id]
  const claims = [...new Set(results.map(({ claim }) => claim))]
  return (
    <>
      <p class="claims-note">{t('claims.note')}</p>
      <p class="claims-status" role="status">
        {isAtWork ? <Drawing game={game} draws={draws} /> : t(hasFailed ? 'claims.failed' : 'claims.drawn', { draws })}
      </p>
      <ol>
        {claims.map(claim => (
          <li key={claim}>
            {results
              .filter(result => result.claim === claim)
              .map(result => (
                <ClaimRow key={result.id} game={game} seat={seat} result={result} robustness={robustnessOf(result)} />
              ))}
          </li>
        ))}
      </ol>
    </>
  )
}

/** How far the draws are; told in quarters, as every step would be too much to hear. */
function Drawing({ game, draws }: { game: ScreenProps['game']; draws: string }) {
  const { t, format } = useClaimWords()
  const share = format.percent(Math.floor(4 * useDrawnShare(game)) / 4)
  return <>{t('claims.drawing', { draws, share })}</>
}
