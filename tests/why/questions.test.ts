import { describe, expect, it } from 'vitest'
import { ASSUMPTIONS, type AssumptionId } from '../../src/model/assumptions'
import { createWorldModel } from '../../src/model/worldModel'
import { type Answer, answer, baseAnswer, QUESTION_IDS } from '../../src/why/questions'
import reference from '../market/fixtures/reference-responses.json'

const usual = createWorldModel({})
const ids = Object.keys(ASSUMPTIONS) as AssumptionId[]

describe('the standard questions', () => {
  it('are answered as recorded under the usual assumptions', () => {
    const recorded = (name: string) => reference.cases.find(each => each.name === name)!.goods
    const duty = recorded('US duty of 50 % on Chinese semis')
    const found = answer(usual, 'semisDuty')!
    expect(found.chinaToUs).toBeCloseTo(duty.semis.flows[0]![1]!, 8)
    expect(found.usProductPrice).toBeCloseTo(duty.semis.index[1]! - 1, 8)
    expect(found.diverted).toBeCloseTo(duty.semis.flows[0]![1]! * duty.semis.rerouted['CHN-HUB-USA']!, 8)
    expect(answer(usual, 'retired')!.worldPrice).toBeCloseTo(recorded('China retires 4 Mt').ingot.price[4]!, 6)
    expect(answer(usual, 'aid')!.usSmelterJobs).toBeGreaterThan(4879)
  })

  it('start from the same 2016 whatever is assumed, up to what is assumed of it', () => {
    for (const id of ids) {
      const base = baseAnswer(createWorldModel({ [id]: ASSUMPTIONS[id].high }))
      const { diverted: _, ...rest } = baseAnswer(usual)
      if (id === 'detourShare') expect(base).toMatchObject(rest)
      else expect(base).toEqual(baseAnswer(usual))
    }
  })

  it('are answered over the whole range of every assumption, and each assumption moves some answer', () => {
    const moves = (question: (typeof QUESTION_IDS)[number], id: AssumptionId) => {
      const [low, high] = (['low', 'high'] as const).map(end =>
        answer(createWorldModel({ [id]: ASSUMPTIONS[id][end] }), question),
      )
      expect(low, `${question} ${id}`).toBeDefined()
      expect(high, `${question} ${id}`).toBeDefined()
      return (Object.keys(low!) as (keyof Answer)[]).some(key => Math.abs(low![key] - high![key]) > 1e-6)
    }
    for (const id of ids) expect(QUESTION_IDS.map(question => moves(question, id)).some(Boolean), id).toBe(true)
  })
})
