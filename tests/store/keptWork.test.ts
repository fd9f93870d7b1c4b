import { expect, test, vi } from 'vitest'
import { keepWork, workOn } from '../../src/store/reckoning/keptWork'
import { makeGame } from '../helpers/makeGame'

/** Work that ends when the test says so. */
function openWork() {
  let [end, fail, tell]: [(output: string) => void, () => void, (share: number) => void] = [
    () => {},
    () => {},
    () => {},
  ]
  const work = vi.fn(
    (onProgress: (share: number) => void) =>
      new Promise<string>((resolve, reject) => {
        ;[end, fail, tell] = [resolve, reject, onProgress]
      }),
  )
  return { work, end: (output: string) => end(output), fail: () => fail(), tell: (share: number) => tell(share) }
}

test('work on a game is done once, whoever asks, and everybody who follows hears how far it is', async () => {
  const game = makeGame()
  const { work, tell, end } = openWork()
  const first = keepWork(game, 'a', work)
  expect(keepWork(game, 'a', work)).toBe(first)
  const heard: unknown[] = []
  first.subscribe(({ share, output }) => heard.push([share, output]))
  tell(0.5)
  end('done')
  await vi.waitFor(() =>
    expect(heard).toEqual([
      [0.5, undefined],
      [1, 'done'],
    ]),
  )
  expect(keepWork(game, 'a', work).getState().output).toBe('done')
  expect(work).toHaveBeenCalledTimes(1)
})

test('other work and other games are other work', () => {
  const [game, other] = [makeGame(), makeGame()]
  const { work } = openWork()
  keepWork(game, 'a', work)
  expect(workOn(game, 'b')).toBeUndefined()
  expect(workOn(other, 'a')).toBeUndefined()
  keepWork(game, 'b', work)
  keepWork(other, 'a', work)
  expect(work).toHaveBeenCalledTimes(3)
})

test('what failed says so, and is tried again when it is next asked for', async () => {
  const game = makeGame()
  const { work, fail } = openWork()
  const first = keepWork(game, 'a', work)
  fail()
  await vi.waitFor(() => expect(first.getState().hasFailed).toBe(true))
  const second = keepWork(game, 'a', work)
  expect(second.getState()).toMatchObject({ hasFailed: false, share: 0 })
  expect(work).toHaveBeenCalledTimes(2)
})
