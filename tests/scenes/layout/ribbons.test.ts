import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pointAlong } from '../../../src/scenes/geometry/curve'
import { layGateBars } from '../../../src/scenes/layout/gates'
import { layIngots } from '../../../src/scenes/layout/ingots'
import { drawnFlows, GATE_SHARE, layRibbons, MOST_FLOWS, ribbonWidthPx } from '../../../src/scenes/layout/ribbons'
import { layRoad } from '../../../src/scenes/layout/road'
import { tableSize } from '../../../src/scenes/layout/tableSize'
import { makeFlow, VIEWS } from '../views'

const size = tableSize(644)
const taxed = makeFlow({
  id: 'CHN-USA',
  origin: 'CHN',
  destination: 'USA',
  tonnesMt: 0.4,
  tonnesBeforeGateMt: 1,
  tariffRate: 0.5,
})

describe('ribbonWidthPx', () => {
  test('it is 4 px and 10 px per Mt a half-year on a table of 644 px, and scales with the table', () => {
    expect(ribbonWidthPx(0, size)).toBe(4)
    expect(ribbonWidthPx(1, size)).toBe(14)
    expect(ribbonWidthPx(1, tableSize(322))).toBe(7)
  })

  test('more metal is never a narrower ribbon', () => {
    const tonnes = fc.double({ min: 0, max: 10, noNaN: true })
    fc.assert(
      fc.property(tonnes, tonnes, (a, b) => ribbonWidthPx(Math.max(a, b), size) >= ribbonWidthPx(Math.min(a, b), size)),
    )
  })
})

describe('drawnFlows', () => {
  test('at most seven routes are drawn, and a diverted one is never left out', () => {
    const many = Array.from({ length: 12 }, (_, i) =>
      makeFlow({ id: `${i}`, origin: 'ROW', destination: 'USA', tonnesMt: 5 - i / 10 }),
    )
    const diverted = makeFlow({ id: 'ghost', origin: 'CHN', destination: 'USA', tonnesMt: 0.03, diverted: true })
    const drawn = drawnFlows([...many, diverted])
    expect(drawn).toHaveLength(MOST_FLOWS)
    expect(drawn).toContain(diverted)
  })

  test('trade between two seats is drawn before larger trade among the rest', () => {
    const drawn = drawnFlows(VIEWS.base!.flows).map(({ id }) => id)
    expect(drawn).toContain('CHN-USA')
    expect(drawn).not.toContain('ROW-HUB')
  })
})

describe('layRibbons', () => {
  test('before a gate a ribbon shows the trade without the tariff, after it what passes', () => {
    const [ribbon] = layRibbons([taxed], size)
    expect(ribbon).toMatchObject({ gate: 'closed', widthBeforePx: 14, widthAfterPx: 8 })
  })

  test('a duty that lets next to nothing through keeps its gate and tag on a thin dashed trace', () => {
    const [trace] = layRibbons([{ ...taxed, tonnesMt: 0, tonnesBeforeGateMt: 0.02 }], size)
    expect(trace).toMatchObject({ gate: 'closed', isTrace: true })
    expect(trace!.widthBeforePx).toBeLessThan(ribbonWidthPx(0, size) / 2)
    expect(layGateBars(trace!, 108, size)).toHaveLength(3)
    const [first, second] = layIngots(trace!, 108, size, 0).slice(4)
    const step = Math.hypot(first!.x - second!.x, first!.y - second!.y)
    expect(step).toBeGreaterThan(2 * first!.lengthPx)
  })

  test('from near everything drawn grows less than the map, and roads stay the same objects', () => {
    const near = tableSize(644, { zoom: 4, middle: { x: 0.1, y: 0.2 } })
    const back = makeFlow({ id: 'USA-CHN', origin: 'USA', destination: 'CHN', tonnesMt: 0.4 })
    const [far, close] = [layRibbons([taxed, back], size), layRibbons([taxed, back], near)]
    expect(close.map(({ widthAfterPx }) => widthAfterPx)).toEqual(far.map(({ widthAfterPx }) => 2 * widthAfterPx))
    close.forEach((ribbon, i) => {
      expect(ribbon.curve).toBe(far[i]!.curve)
    })
  })

  test('exempt metal meets an open gate and keeps its width', () => {
    const [ribbon] = layRibbons([{ ...taxed, exempt: true }], size)
    expect(ribbon).toMatchObject({ gate: 'open', widthBeforePx: 8, widthAfterPx: 8 })
  })

  test('the bars of a closed gate cross the ribbon, those of an open one leave it free', () => {
    const width = (exempt: boolean) => {
      const [ribbon] = layRibbons([{ ...taxed, exempt }], size)
      return layGateBars(ribbon!, 108, size).map(({ lengthPx }) => lengthPx)
    }
    expect(width(false)).toHaveLength(3)
    expect(Math.min(...width(false))).toBeGreaterThan(14)
    expect(width(true)).toHaveLength(6)
    expect(Math.max(...width(true))).toBeLessThan(14)
  })

  test('a detour has the diamonds of both third countries', () => {
    const [ribbon] = layRibbons([{ ...taxed, diverted: true, tariffRate: 0 }], size)
    expect(ribbon!.diamonds).toHaveLength(2)
    expect(ribbon!.hollow).toBe(true)
  })

  test('two opposite ribbons do not lie on each other', () => {
    const back = makeFlow({ id: 'USA-CHN', origin: 'USA', destination: 'CHN', tonnesMt: 0.4 })
    const [there, home] = layRibbons([{ ...taxed, tariffRate: 0, tonnesBeforeGateMt: 0.4 }, back], size)
    const middle = there!.curve.points[50]!
    const nearest = Math.min(...home!.curve.points.map(({ x, y }) => Math.hypot(x - middle.x, y - middle.y)))
    expect(nearest * size.glass).toBeGreaterThan((there!.widthAfterPx + home!.widthAfterPx) / 2)
  })
})

describe('layIngots', () => {
  const [ribbon] = layRibbons([taxed], size)

  test('gliding by one step gives the same picture again', () => {
    const atRest = layIngots(ribbon!, 108, size, 0)
    const step = Math.hypot(atRest[20]!.x - atRest[21]!.x, atRest[20]!.y - atRest[21]!.y)
    const gliding = layIngots(ribbon!, 108, size, step / 2)
    expect(gliding[20]!.x).not.toBeCloseTo(atRest[20]!.x, 1)
    const onward = layIngots(ribbon!, 108, size, step)
    expect(Math.min(...onward.map(({ x, y }) => Math.hypot(x - atRest[20]!.x, y - atRest[20]!.y)))).toBeLessThan(0.5)
  })

  test('only the ingots beyond the gate are narrower', () => {
    const ingots = layIngots(ribbon!, 108, size, 0)
    const wide = ingots.filter(({ widthPx }) => widthPx > 13)
    expect(wide.length / ingots.length).toBeGreaterThan(GATE_SHARE - 0.06)
    expect(ingots.at(-1)!.widthPx).toBeCloseTo(8, 6)
    expect(ingots[0]!.widthPx).toBeCloseTo(14, 6)
  })
})

describe('layRoad', () => {
  test('it holds for every px the place and the direction that the curve has there', () => {
    for (const { curve } of layRibbons(VIEWS.duties!.flows, size)) {
      const road = layRoad(curve, size)
      expect(road.x.length).toBeGreaterThan(curve.length * size.glass)
      fc.assert(
        fc.property(fc.integer({ min: 0, max: Math.floor(curve.length * size.glass) }), px => {
          const place = pointAlong(curve, px / size.glass)
          expect(road.x[px]).toBeCloseTo(place.x * size.glass, 3)
          expect(road.y[px]).toBeCloseTo(place.y * size.glass, 3)
          expect(Math.atan2(road.dirY[px]!, road.dirX[px]!)).toBeCloseTo(place.angle, 3)
        }),
      )
    }
  })
})
