import type { Calibration, Hits, Mark } from '../report/calibration'
import { saySeat, saySeats } from './names'
import type { Words } from './words'

/** Say in sentences what a person had said about a turn and what came; nothing where nothing was said. */
export function describeMark(
  words: Words,
  { said, price, gain, isPriceRight, isGainerRight }: Mark,
): readonly string[] {
  const { t, format } = words
  const verdict = (isRight: boolean | undefined) => t(isRight ? 'prediction.right' : 'prediction.wrong')
  const sentences: string[] = []
  if (said.price) {
    const kind = price.share === 0 ? 'priceSame' : price.move === 'level' ? 'priceLevel' : 'price'
    sentences.push(
      t(`prediction.${kind}`, {
        said: t(`prediction.said.${said.price}`),
        verdict: verdict(isPriceRight),
        price: t(`figure.${price.figure}.name`),
        change: signedPercent(words, price.share),
      }),
    )
  }
  if (said.gainer) {
    const rise = gain.rises[gain.gainers[0]!]
    const kind = rise > 0 ? 'gainer' : rise === 0 ? 'gainerLevel' : 'gainerLost'
    sentences.push(
      t(`prediction.${kind}`, {
        seat: saySeat(words, said.gainer),
        verdict: verdict(isGainerRight),
        gainers: saySeats(words, gain.gainers),
        points: format.signed(rise, 1),
      }),
    )
  }
  return sentences
}

function signedPercent({ format }: Words, share: number): string {
  const size = format.percent(Math.abs(share), 1)
  return share < 0 ? `−${size}` : `+${size}`
}

/** Say how many guesses were right and how many chance would give; nothing where nobody was asked. */
export function describeCalibration(words: Words, { marks, price, gainer }: Calibration): readonly string[] {
  if (marks.length === 0) return []
  if (price.said + gainer.said === 0) return [words.t('predictions.none', { count: marks.length })]
  const counted = (kind: 'price' | 'gainer', { said, right, byChance }: Hits) =>
    said === 0
      ? []
      : [
          words.t(`predictions.${kind}`, {
            count: said,
            right: words.format.number(right, 0),
            chance: words.format.number(byChance, Number.isInteger(byChance) ? 0 : 1),
          }),
        ]
  return [...counted('price', price), ...counted('gainer', gainer)]
}
