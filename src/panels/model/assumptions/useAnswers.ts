import { useMemo } from 'preact/hooks'
import type { AssumptionValues } from '../../../model/assumptions'
import { createWorldModel } from '../../../model/worldModel'
import { type Answer, answer, baseAnswer, type QuestionId } from '../../../why/questions'

/** The answer of one market, with its own 2016; none where it finds no prices. */
export interface Asked {
  readonly base: Answer
  readonly now: Answer | undefined
}

/** A question, answered under the usual assumptions and under others. */
export interface Answers {
  readonly usual: Asked
  readonly yours: Asked
}

function ask(values: Partial<AssumptionValues>, question: QuestionId): Asked {
  const model = createWorldModel(values)
  return { base: baseAnswer(model), now: answer(model, question) }
}

/** Answer a question anew whenever it or the assumptions change; the market is solved at once. */
export function useAnswers(values: AssumptionValues, question: QuestionId): Answers {
  const usual = useMemo(() => ask({}, question), [question])
  const yours = useMemo(() => ask(values, question), [values, question])
  return { usual, yours }
}
