import { expect, test } from 'vitest'
import { askLatest } from '../../src/store/reckoning/latest'

/** Work whose answers come when the test lets them. */
function heldWork() {
  const asked: { readonly question: number; answer(): void; fail(): void }[] = []
  const ask = (question: number) =>
    new Promise<string>((resolve, reject) => {
      asked.push({ question, answer: () => resolve(`a${question}`), fail: () => reject(new Error('no')) })
    })
  return { asked, ask }
}

/** Let what hangs on settled promises run. */
const settle = () => new Promise(resolve => setTimeout(resolve))

test('of all that is asked while an answer is on its way only the last is asked then', async () => {
  const { asked, ask } = heldWork()
  const heard: unknown[] = []
  const put = askLatest(ask, (answer, question) => heard.push([question, answer]))
  for (const question of [1, 2, 3, 4]) put(question)
  expect(asked.map(({ question }) => question)).toEqual([1])
  asked[0]!.answer()
  await settle()
  expect(asked.map(({ question }) => question)).toEqual([1, 4])
  asked[1]!.answer()
  await settle()
  expect(heard).toEqual([
    [1, 'a1'],
    [4, 'a4'],
  ])
  put(5)
  expect(asked.at(-1)!.question).toBe(5)
})

test('work that fails is told as unknown, and the next is asked all the same', async () => {
  const { asked, ask } = heldWork()
  const heard: unknown[] = []
  const put = askLatest(ask, (answer, question) => heard.push([question, answer]))
  put(1)
  put(2)
  asked[0]!.fail()
  await settle()
  asked[1]!.answer()
  await settle()
  expect(heard).toEqual([
    [1, undefined],
    [2, 'a2'],
  ])
})
