import { useEffect } from 'preact/hooks'
import { describeAmount, describeNumber } from '../../describe/amounts'
import { describeRange, describeRangeAmount } from '../../describe/band'
import { FIGURES, KEY_FIGURES, PRICE_OF, STANDING_OF } from '../../describe/figures'
import { announce } from '../app/announce'
import type { ScreenProps } from '../app/lazyScreen'
import { useApp, useWords } from '../app/session'
import { BandBar } from '../band/BandBar'
import { useDraftBand } from '../band/useDraftBand'
import { ForecastChart } from './ForecastChart'
import { ForecastRow } from './ForecastRow'

/** Rest after which a new forecast is read out, so that a moving slider does not talk all the time. */
const REST_MS = 600

/**
 * What this turn would bring with the draft, beside the turn without the player’s changes, the others taken to do as
 * last turn; and where it may end when they play another style and events come.
 */
export function Forecast({ game, seat }: ScreenProps) {
  const words = useWords()
  const forecast = useApp(state => state.forecast)
  const without = useApp(state => state.forecastWithout)
  const hasDraft = useApp(state => state.draft.length > 0)
  const { band, isOld } = useDraftBand({ game, seat })
  const priceId = PRICE_OF[seat]
  const priceBand = band?.figures[priceId]
  const { unit, valueIn } = FIGURES[priceId]
  const name = words.t(`figure.${priceId}.name`)
  const line =
    forecast && without && hasDraft
      ? words.t('turn.forecastSaid', {
          name,
          value: describeAmount(words, valueIn(forecast), unit),
          without: describeAmount(words, valueIn(without), unit),
        })
      : ''
  const range = priceBand && !isOld ? words.t('band.said', { range: describeRangeAmount(words, priceBand, unit) }) : ''
  const said = line === '' ? '' : `${line} ${range}`
  useEffect(() => {
    if (said === '') return
    const timer = setTimeout(() => announce(said), REST_MS)
    return () => clearTimeout(timer)
  }, [said])
  if (!forecast) return <p class="forecast forecast-none">{words.t('turn.forecastNone')}</p>
  return (
    <section
      class="forecast"
      data-band={band && isOld ? 'old' : undefined}
      aria-busy={isOld}
      aria-label={words.t('turn.forecast', { figure: name })}
    >
      <ForecastChart
        game={game}
        priceId={priceId}
        forecast={forecast}
        without={hasDraft ? without : undefined}
        band={priceBand}
      />
      <p class="forecast-line">
        <strong>{describeNumber(words, valueIn(forecast), unit)}</strong>
        {priceBand && <BandBar band={priceBand} value={valueIn(forecast)} unit={unit} />}
        {priceBand && (
          <span class="forecast-range">
            <span class="forecast-odds">{words.t('band.odds')} </span>
            <span>{describeRange(words, priceBand, unit)}</span>
          </span>
        )}
        {hasDraft && without && (
          <span class="forecast-without">
            {words.t('turn.forecastWithout')} {describeNumber(words, valueIn(without), unit)}
          </span>
        )}
      </p>
      <p class="forecast-head">
        <span>{band && words.t('band.others')}</span> <span>{words.t('turn.againstNone')}</span>
      </p>
      <ul class="forecast-rows">
        {[...KEY_FIGURES[seat], STANDING_OF[seat]]
          .filter(id => id !== priceId)
          .map(id => (
            <ForecastRow key={id} id={id} forecast={forecast} without={without} band={band?.figures[id]} />
          ))}
      </ul>
    </section>
  )
}
