import { describeAmount } from '../../describe/amounts'
import { describeRangeAmount } from '../../describe/band'
import { FIGURES, type FigureId } from '../../describe/figures'
import type { Game } from '../../game/game'
import type { TurnRecord } from '../../game/record'
import type { Range } from '../../why/band/range'
import { useWords } from '../app/session'
import { Chart, type ChartLine } from '../chart/Chart'
import { courseOf, halfShortName } from '../parts/course'
import { Term } from '../terms/Term'

/** The price so far, where this turn is expected to take it with and without the draft, and where it may end. */
export function ForecastChart(props: {
  game: Game
  priceId: FigureId
  forecast: TurnRecord
  without: TurnRecord | undefined
  band: Range | undefined
}) {
  const { game, priceId, forecast, without, band } = props
  const words = useWords()
  const { unit, valueIn } = FIGURES[priceId]
  const name = words.t(`figure.${priceId}.name`)
  const past = courseOf(game).map(valueIn)
  const last = past.length - 1
  const next = valueIn(forecast)
  const lines: ChartLine[] = [
    { id: 'past', kind: 'own', label: '', from: 0, values: past },
    {
      id: 'next',
      kind: 'forecast',
      label: words.t('report.yourGame'),
      from: last,
      values: [past[last]!, next],
      range: band,
    },
  ]
  if (without)
    lines.push({
      id: 'without',
      kind: 'noChange',
      label: words.t('turn.forecastWithout'),
      from: last,
      values: [past[last]!, valueIn(without)],
    })
  return (
    <Chart
      title={words.t('turn.forecast', { figure: name })}
      unit={unit}
      lines={lines}
      turns={[...past, next].map((_, index) => halfShortName(words, game, index))}
      sentence={[
        words.t('turn.forecastSaid', {
          name,
          value: describeAmount(words, next, unit),
          without: describeAmount(words, without ? valueIn(without) : next, unit),
        }),
        ...(band ? [words.t('band.said', { range: describeRangeAmount(words, band, unit) })] : []),
      ].join(' ')}
      note={
        band ? (
          <Term id="forecast" class="term-label">
            {words.t('band.note')}
          </Term>
        ) : (
          words.t('turn.forecastNote')
        )
      }
      isPlain
    />
  )
}
