import { describe, expect, test } from 'vitest'
import { layTable } from '../../../src/scenes/layout/tableLook'
import { tableSize } from '../../../src/scenes/layout/tableSize'
import { cameraShare, mixLooks, stageShares, TURN_MS } from '../../../src/scenes/layout/turnMotion'
import { createMotion } from '../../../src/scenes/motion'
import { VIEWS } from '../views'

const size = tableSize(644)
const from = layTable(VIEWS.start!, size)
const to = layTable({ ...VIEWS.cold!, seat: 'unitedStates' }, size)
const at = (ms: number) => mixLooks(from, to, stageShares(ms), cameraShare(ms))

describe('the motion after a turn', () => {
  test('it lasts 2.4 seconds and runs gates, pools, ribbons, ice and the segment one after the other', () => {
    expect(TURN_MS).toBe(2400)
    const order = ['gates', 'pools', 'ribbons', 'ice', 'segment'] as const
    for (const [i, stage] of order.entries()) {
      const justDone = Math.min(
        ...Array.from({ length: 241 }, (_, k) => k * 10).filter(ms => stageShares(ms)[stage] === 1),
      )
      const next = order[i + 1]
      if (next) expect(stageShares(justDone)[next]).toBe(0)
    }
  })

  test('it ends at exactly the look it was sent to', () => {
    expect(at(TURN_MS)).toEqual(to)
  })

  test.each([16, 7, 5000])('run in steps of %i ms it ends at that look, which skipping shows at once', stepMs => {
    const motion = createMotion(from, to, true)
    let last = from
    while (!motion.isOver()) last = motion.step(stepMs)
    expect(last).toEqual(to)
  })

  test('pools shrink and ice grows without a jump', () => {
    for (let ms = 0; ms < TURN_MS; ms += 10) {
      const here = at(ms)
      const next = at(ms + 10)
      expect(Math.abs(next.trust.mean - here.trust.mean)).toBeLessThan(2)
      here.pools.forEach((pool, i) => {
        expect(Math.abs(pool.discPx - next.pools[i]!.discPx)).toBeLessThan(2)
      })
    }
  })

  test('a ribbon that ends thins out before it is gone, and a new one is not there at once', () => {
    const midway = at(250 + 600 + 350)
    expect(midway.ribbons.find(({ id }) => id === 'CHN-ROW')!.presence).toBeCloseTo(0.5, 1)
    expect(midway.ribbons.find(({ id }) => id === 'CHN-HUB-USA')!.presence).toBeCloseTo(0.5, 1)
    expect(at(TURN_MS).ribbons.map(({ id }) => id)).not.toContain('CHN-ROW')
  })

  test('the table turns the short way round', () => {
    const china = layTable({ ...VIEWS.start!, seat: 'china' }, size)
    const states = layTable({ ...VIEWS.start!, seat: 'unitedStates' }, size)
    const halfWay = mixLooks(china, states, stageShares(TURN_MS), 0.5).bottomLon
    expect(Math.abs(halfWay - china.bottomLon)).toBeLessThanOrEqual(90)
  })
})
