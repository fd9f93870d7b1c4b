import { describeBandMet } from '../../describe/band'
import { describeCourse } from '../../describe/course'
import { FIGURES, PRICE_OF } from '../../describe/figures'
import { useWords } from '../app/session'
import { BandKey } from '../band/BandKey'
import { useTurnBand } from '../band/useTurnBand'
import { Chart } from '../chart/Chart'
import { courseOf, halfName, halvesOf, noChangeCourseOf } from '../parts/course'
import type { TurnProps } from './turnOf'

/** The price that matters to the seat, up to a turn whose step is marked, beside the game in which nobody acts. */
export function PriceCourse({ game, seat, turn }: TurnProps) {
  const words = useWords()
  const id = PRICE_OF[seat]
  const { unit, valueIn } = FIGURES[id]
  const band = useTurnBand(game, seat, turn, id)
  const own = courseOf(game)
    .slice(0, turn + 1)
    .map(valueIn)
  const noChange = noChangeCourseOf(game)
    .slice(0, turn + 1)
    .map(valueIn)
  const name = words.t(`figure.${id}.name`)
  return (
    <Chart
      title={words.t('result.course', { name })}
      about={id}
      unit={unit}
      seat={seat}
      marked={turn}
      turns={halvesOf(words, game)}
      note={band && <BandKey band={band} figure={id} />}
      sentence={[
        describeCourse(words, {
          name,
          unit,
          own,
          noChange,
          halves: own.map((_, index) => halfName(words, game, index)),
        }),
        ...(band ? [describeBandMet(words, band, own[turn]!, unit)] : []),
      ].join(' ')}
      lines={[
        { id: 'none', kind: 'noChange', label: words.t('report.noDecision'), from: 0, values: noChange },
        { id: 'own', kind: 'own', label: words.t('report.yourGame'), from: 0, values: own, range: band },
      ]}
    />
  )
}
