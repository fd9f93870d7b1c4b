import { useMemo } from 'preact/hooks'
import { FIGURES, PRICE_OF } from '../../describe/figures'
import { describeCalibration, describeMark } from '../../describe/prediction'
import { calibrationOf, type Mark } from '../../report/calibration'
import type { Range } from '../../why/band/range'
import type { ScreenProps } from '../app/lazyScreen'
import { useApp, useWords } from '../app/session'
import { useReckoned } from '../app/useReckoned'
import { ChangeMark } from '../parts/ChangeMark'
import { halfName, halfShortName } from '../parts/course'
import '../styles/predict.css'

/** How well a person's guesses came true over the game, in figures and turn by turn; nothing where nobody was asked. */
export function PredictionReport({ game, seat }: ScreenProps) {
  const words = useWords()
  const predictions = useApp(state => state.predictions)
  const calibration = useMemo(() => calibrationOf(game, seat, predictions), [game, seat, predictions])
  const { marks } = calibration
  if (marks.length === 0) return null
  const isAnySaid = marks.some(({ said }) => said.price ?? said.gainer)
  return (
    <section class="predictions">
      <h2>{words.t('predictions.heading')}</h2>
      {describeCalibration(words, calibration).map(sentence => (
        <p key={sentence}>{sentence}</p>
      ))}
      <BandHits game={game} seat={seat} />
      {isAnySaid && (
        <ol class="predictions-strip" aria-label={words.t('predictions.strip')}>
          {marks.map(mark => (
            <TurnMark
              key={mark.turn}
              mark={mark}
              short={halfShortName(words, game, mark.turn)}
              half={halfName(words, game, mark.turn)}
            />
          ))}
        </ol>
      )}
    </section>
  )
}

/** In how many turns the price ended inside the band that was forecast; nothing until they are all worked out again. */
function BandHits({ game, seat }: ScreenProps) {
  const words = useWords()
  const bands = useReckoned('bandsOfGame', game, seat).output
  const count = bands?.filter(Boolean).length ?? 0
  if (!bands || count === 0) return null
  const { valueIn } = FIGURES[PRICE_OF[seat]]
  const hits = game.records.filter((record, i) => {
    const range = bands[i]?.figures[PRICE_OF[seat]]
    return range && isInside(valueIn(record), range)
  })
  return (
    <p>
      {words.t('predictions.bands', {
        count,
        hits: words.format.number(hits.length, 0),
        price: words.t(`figure.${PRICE_OF[seat]}.name`),
      })}
    </p>
  )
}

function isInside(value: number, { low, high }: Range): boolean {
  return value >= low && value <= high
}

/** One turn of the strip: what was said of the price, and whether it came; all of it for those who hear it. */
function TurnMark({ mark, short, half }: { mark: Mark; short: string; half: string }) {
  const words = useWords()
  const { price } = mark.said
  const sentences = describeMark(words, mark)
  const text = sentences.length > 0 ? sentences.join(' ') : words.t('predictions.skipped')
  return (
    <li data-right={mark.isPriceRight} title={text}>
      <span class="visually-hidden">{words.t('predictions.turn', { half, text })}</span>
      <span class="quiet" aria-hidden="true">
        {short}
      </span>
      <span aria-hidden="true">
        {price ? (
          <>
            <ChangeMark direction={price} /> {words.t(`predict.price.${price}`)}
          </>
        ) : (
          '–'
        )}
      </span>
      <strong aria-hidden="true">
        {mark.isPriceRight !== undefined && words.t(mark.isPriceRight ? 'prediction.right' : 'prediction.wrong')}
      </strong>
    </li>
  )
}
