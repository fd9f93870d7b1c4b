import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layPreview } from '../../src/scenes/layout/preview'
import { layTable } from '../../src/scenes/layout/tableLook'
import { tableSize } from '../../src/scenes/layout/tableSize'
import { previewView } from '../../src/scenes/previewView'
import { makeFlow, makeView, VIEWS } from './views'

const size = tableSize(644)
const flow = (label: string, changes = {}) =>
  makeFlow({ id: 'CHN-USA', origin: 'CHN', destination: 'USA', tonnesMt: 0.5, label, ...changes })

test('a draft that changes nothing is not previewed, whatever the coming turn brings by itself', () => {
  expect(previewView(VIEWS.start!, VIEWS.duties!, VIEWS.duties!)).toBeUndefined()
})

test('only what the decisions change is shown as it would be', () => {
  const now = makeView({ flows: [flow('0.50 Mt')], trustFigure: '46' })
  const without = makeView({ flows: [flow('0.55 Mt')], trustMean: 44, trustFigure: '44' })
  const coming = { ...without, flows: [flow('0.20 Mt', { tariffRate: 0.5, gateLabel: '50%' })] }
  const preview = previewView(now, without, coming)!
  expect(preview.flows).toEqual(coming.flows)
  expect(preview.trustFigure).toBe('46')
  expect(preview.regions).toEqual(now.regions)
})

test('trade that would begin or end is told', () => {
  const [none, some] = [makeView({ flows: [] }), makeView({ flows: [flow('0.50 Mt')] })]
  expect(previewView(none, none, some)!.flows).toHaveLength(1)
  expect(previewView(some, some, none)!.flows).toHaveLength(0)
})

test('what is solid in a preview is no more than what is there now and would be there then', () => {
  const views = fc.constantFrom(...Object.values(VIEWS))
  fc.assert(
    fc.property(views, views, (a, b) => {
      const [now, coming] = [layTable(a, size), layTable(b, size)]
      const look = layPreview(now, coming)
      look.pools.forEach((pool, i) => {
        const [before, after] = [now.pools[i]!, coming.pools[i]!]
        expect(pool.discPx).toBeLessThanOrEqual(Math.min(before.discPx, after.discPx) + 0.1)
        const widest = pool.faint ?? pool
        expect(widest.discPx).toBeGreaterThanOrEqual(Math.max(before.discPx, after.discPx) - 0.1)
      })
      for (const { id, strength } of look.ribbons) {
        const stays = [now, coming].every(({ ribbons }) => ribbons.some(ribbon => ribbon.id === id))
        expect(strength).toBe(stays ? 1 : 0.5)
      }
    }),
  )
})

test('the preview of the present is the present', () => {
  for (const view of Object.values(VIEWS)) {
    const now = layTable(view, size)
    expect(layPreview(now, layTable(view, size))).toEqual(now)
  }
})
