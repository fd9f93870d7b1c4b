import { expect, test } from 'vitest'
import { Step } from '../../src/panels/chart/Step'
import { fakeServices } from '../store/fakeBrowser'
import { seatedStore } from '../store/playing'
import { showPanels } from './pages'

const line = { id: 'own', kind: 'own', label: '', from: 0, values: [1, 2] } as const

test.each([
  ['a usual plot', 200, 150],
  ['a plot narrower than its margins', -40, 150],
  ['a plot lower than its turn labels', 200, 4],
])('the band of a step has no negative size on %s', (_, inner, height) => {
  const { place, remove } = showPanels(
    seatedStore(fakeServices()),
    <svg aria-label="plot" role="img">
      <Step
        line={line}
        at={1}
        unit="points"
        x={at => at * inner}
        y={value => value}
        size={{ width: 0, height, letters: 1 }}
      />
    </svg>,
  )
  const band = place.querySelector('rect')!
  for (const side of ['width', 'height']) expect(Number(band.getAttribute(side))).toBeGreaterThanOrEqual(0)
  remove()
})
