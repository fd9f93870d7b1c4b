import * as v from 'valibot'
import { SEATS } from '../game/words'
import { PRICE_MOVES, type Prediction, type TurnPredictions } from '../report/prediction'

/** What a person says of a turn. */
export const predictionSchema: v.GenericSchema<unknown, Prediction> = v.strictObject({
  price: v.exactOptional(v.picklist(PRICE_MOVES)),
  gainer: v.exactOptional(v.picklist(SEATS)),
})

/** What people said about one turn. */
export const turnPredictionsSchema: v.GenericSchema<unknown, TurnPredictions> = v.strictObject({
  china: v.exactOptional(predictionSchema),
  unitedStates: v.exactOptional(predictionSchema),
  rusal: v.exactOptional(predictionSchema),
})
