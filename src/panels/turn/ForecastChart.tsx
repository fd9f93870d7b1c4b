import { describeAmount } from '../../describe/amounts'
import { FIGURES, type FigureId } from '../../describe/figures'
import type { Game } from '../../game/game'
import type { TurnRecord } from '../../game/record'
import { useWords } from '../app/session'
import { Chart, type ChartLine } from '../chart/Chart'
import { courseOf, halfShortName } from '../parts/course'

/** The price so far and where this turn is expected to take it, with and without the draft. */
export function ForecastChart(props: {
  game: Game
  priceId: FigureId
  forecast: TurnRecord
  without: TurnRecord | undefined
}) {
  const { game, priceId, forecast, without } = props
  const words = useWords()
  const { unit, valueIn } = FIGURES[priceId]
  const name = words.t(`figure.${priceId}.name`)
  const past = courseOf(game).map(valueIn)
  const last = past.length - 1
  const next = valueIn(forecast)
  const lines: ChartLine[] = [
    { id: 'past', kind: 'own', label: '', from: 0, values: past },
    { id: 'next', kind: 'forecast', label: words.t('report.yourGame'), from: last, values: [past[last]!, next] },
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
      sentence={words.t('turn.forecastSaid', {
        name,
        value: describeAmount(words, next, unit),
        without: describeAmount(words, without ? valueIn(without) : next, unit),
      })}
      note={words.t('turn.forecastNote')}
      isPlain
    />
  )
}
