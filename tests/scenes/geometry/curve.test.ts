import { describe, expect, test } from 'vitest'
import { REGIONS } from '../../../src/model/words'
import { pointAlong, shiftCurve, smoothCurve } from '../../../src/scenes/geometry/curve'
import { distance } from '../../../src/scenes/geometry/point'
import { routeCurve } from '../../../src/scenes/geometry/routes'

const CORNER = [
  { x: 0, y: 0 },
  { x: 1, y: 0 },
  { x: 1, y: 1 },
]

describe('smoothCurve', () => {
  test('it passes through every given point', () => {
    const curve = smoothCurve(CORNER)
    for (const point of CORNER) expect(Math.min(...curve.points.map(at => distance(at, point)))).toBeLessThan(1e-9)
  })

  test('steps of equal length along it are equal steps on the table', () => {
    const curve = smoothCurve(CORNER)
    const step = curve.length / 40
    for (let i = 0; i < 40; i++) {
      const covered = distance(pointAlong(curve, i * step), pointAlong(curve, (i + 1) * step))
      expect(covered).toBeLessThanOrEqual(step + 1e-9)
      expect(covered).toBeGreaterThan(step * 0.97)
    }
  })

  test('places beyond its ends are its ends', () => {
    const curve = smoothCurve(CORNER)
    expect(pointAlong(curve, -5)).toMatchObject(CORNER[0]!)
    expect(pointAlong(curve, 99).y).toBeCloseTo(1, 9)
  })

  test('a curve that runs to the right moves down when it is shifted to its right', () => {
    const curve = shiftCurve(
      smoothCurve([
        { x: 0, y: 0 },
        { x: 1, y: 0 },
      ]),
      0.2,
    )
    for (const point of curve.points) expect(point.y).toBeCloseTo(0.2, 9)
  })
})

describe('routeCurve', () => {
  const pairs = REGIONS.flatMap(origin => REGIONS.filter(end => end !== origin).map(end => [origin, end] as const))

  test.each(pairs)(
    'there is a road from %s to %s, on the map and clear of the figure on the pole',
    (origin, destination) => {
      for (const detour of [false, true]) {
        const curve = routeCurve(origin, destination, detour)!
        const radii = curve.points.map(({ x, y }) => Math.hypot(x, y))
        expect(Math.min(...radii)).toBeGreaterThan(0.2)
        expect(Math.max(...radii)).toBeLessThan(0.995)
        expect(curve.length).toBeGreaterThan(0.1)
      }
    },
  )

  test('the way back is the same road', () => {
    const there = routeCurve('CHN', 'USA', false)!
    const back = routeCurve('USA', 'CHN', false)!
    expect(back.length).toBeCloseTo(there.length, 9)
    expect(distance(back.points[0]!, there.points.at(-1)!)).toBeLessThan(1e-9)
  })

  test('there is no road within a region', () => {
    expect(routeCurve('ROW', 'ROW', false)).toBeUndefined()
  })
})
