import { describeChange, describeNumber, describeUnit, directionOf, shownDifference } from '../../describe/amounts'
import { describeRange } from '../../describe/band'
import { FIGURES, type FigureId } from '../../describe/figures'
import type { TurnRecord } from '../../game/record'
import type { Range } from '../../why/band/range'
import { useWords } from '../app/session'
import { ChangeMark } from '../parts/ChangeMark'

/** One key figure as expected for this turn, as a range as soon as it is known, and how far the line is from the turn without the player’s changes. */
export function ForecastRow(props: {
  id: FigureId
  forecast: TurnRecord
  without: TurnRecord | undefined
  band: Range | undefined
}) {
  const { id, forecast, without, band } = props
  const words = useWords()
  const { unit, valueIn } = FIGURES[id]
  const value = valueIn(forecast)
  const difference = without ? shownDifference(value, valueIn(without), unit) : 0
  return (
    <li data-testid={`forecast-${id}`}>
      <span>{words.t(`figure.${id}.name`)}</span>
      <strong class="forecast-range">
        {band ? describeRange(words, band, unit) : describeNumber(words, value, unit)}{' '}
        <small>{describeUnit(words, unit)}</small>
      </strong>
      <span class="forecast-change">
        <ChangeMark direction={directionOf(difference, unit)} />{' '}
        {describeChange(words, difference, unit, words.t('turn.forecastLevel'))}
      </span>
    </li>
  )
}
