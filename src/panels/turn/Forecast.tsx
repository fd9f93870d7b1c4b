import { useEffect } from 'preact/hooks'
import { describeAmount } from '../../describe/amounts'
import { FIGURES, KEY_FIGURES, PRICE_OF, STANDING_OF } from '../../describe/figures'
import { announce } from '../app/announce'
import type { ScreenProps } from '../app/lazyScreen'
import { useApp, useWords } from '../app/session'
import { ForecastChart } from './ForecastChart'
import { ForecastRow } from './ForecastRow'

/** Rest after which a new forecast is read out, so that a moving slider does not talk all the time. */
const REST_MS = 600

/** What this turn would bring with the draft, beside the turn without the player’s changes; the others are taken to do as last turn. */
export function Forecast({ game, seat }: ScreenProps) {
  const words = useWords()
  const forecast = useApp(state => state.forecast)
  const without = useApp(state => state.forecastWithout)
  const hasDraft = useApp(state => state.draft.length > 0)
  const priceId = PRICE_OF[seat]
  const { unit, valueIn } = FIGURES[priceId]
  const name = words.t(`figure.${priceId}.name`)
  const said =
    forecast && without && hasDraft
      ? words.t('turn.forecastSaid', {
          name,
          value: describeAmount(words, valueIn(forecast), unit),
          without: describeAmount(words, valueIn(without), unit),
        })
      : ''
  useEffect(() => {
    if (said === '') return
    const timer = setTimeout(() => announce(said), REST_MS)
    return () => clearTimeout(timer)
  }, [said])
  if (!forecast) return <p class="forecast forecast-none">{words.t('turn.forecastNone')}</p>
  return (
    <section class="forecast" aria-label={words.t('turn.forecast', { figure: name })}>
      <ForecastChart game={game} priceId={priceId} forecast={forecast} without={hasDraft ? without : undefined} />
      <p class="forecast-line">
        <strong>{describeAmount(words, valueIn(forecast), unit)}</strong>
        {hasDraft && without && (
          <span>
            {words.t('turn.noDecision')} {describeAmount(words, valueIn(without), unit)}
          </span>
        )}
      </p>
      <p class="forecast-head">{words.t('turn.againstNone')}</p>
      <ul class="forecast-rows">
        {[...KEY_FIGURES[seat], STANDING_OF[seat]]
          .filter(id => id !== priceId)
          .map(id => (
            <ForecastRow key={id} id={id} forecast={forecast} without={without} />
          ))}
      </ul>
    </section>
  )
}
