import '@fontsource-variable/ibm-plex-sans/wdth.css'
import '@fontsource-variable/sofia-sans-extra-condensed'
import '../../src/panels/styles/tokens.css'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { createTable, type TableHandle, type TableOptions } from '../../src/scenes'
import { LABELS, VIEWS } from './views'

let place: HTMLElement
let table: TableHandle | undefined

// Before the first table: a load that starts with its labels and is cut off with them would count as failed for good.
beforeAll(async () => {
  await document.fonts.load('650 16px "Sofia Sans Extra Condensed Variable"')
  await document.fonts.load('400 12px "IBM Plex Sans Variable"')
})
beforeEach(() => {
  place = document.createElement('div')
  place.style.cssText = 'width:500px;height:500px'
  document.body.append(place)
})
afterEach(() => {
  table?.destroy()
  table = undefined
  place.remove()
})

function open(changes: Partial<TableOptions> = {}) {
  const onRegion = vi.fn()
  table = createTable(place, {
    view: VIEWS.start!,
    theme: 'polar-night',
    reducedMotion: true,
    labels: LABELS,
    onRegion,
    ...changes,
  })
  return { table, onRegion, root: place.querySelector<HTMLElement>('.table')! }
}

const words = (key: string) => place.querySelector(`[data-label="${key}"]`)?.textContent
const atRest = (root: HTMLElement) => vi.waitFor(() => expect(root.dataset.state).toBe('resting'))

describe('the table', () => {
  test('the picture stands before Phaser has come, and has one canvas after', async () => {
    const { table } = open()
    expect(place.querySelectorAll('.table-disc').length).toBeGreaterThan(20)
    expect(await table.ready).toMatch(/webgl|canvas/)
    expect(place.querySelectorAll('.table-stage canvas')).toHaveLength(1)
    expect(place.querySelector('.table-twin')).toBeNull()
  })

  test('without a canvas the still picture shows the same world', async () => {
    const { table } = open({ renderer: 'none', view: VIEWS.duties! })
    expect(await table.ready).toBe('none')
    expect(place.querySelectorAll('.table-bar')).toHaveLength(6)
    expect(place.querySelectorAll('.table-ribbon.is-hollow')).toHaveLength(1)
    await table.update(VIEWS.start!, { animate: true })
    expect(place.querySelectorAll('.table-bar')).toHaveLength(0)
  })

  test('with reduced motion a change is one redraw and then rest', async () => {
    const { table, root } = open()
    await table.ready
    await atRest(root)
    await vi.waitFor(() => expect(table.stats().redraws).toBe(Number(root.dataset.redraws)))
    const before = table.stats().redraws
    await table.update(VIEWS.cold!, { animate: true })
    await vi.waitFor(() => expect(table.stats().redraws).toBe(before + 1))
    expect(root.dataset.state).toBe('resting')
    expect(words('trust')).toBe('10trust')
  })

  test('skipping ends the motion at once and resolves its promise', async () => {
    const { table, root } = open({ reducedMotion: false })
    await table.ready
    const ended = table.update({ ...VIEWS.duties!, seat: 'rusal' }, { animate: true })
    expect(root.dataset.state).toBe('moving')
    table.skip()
    await ended
    expect(root.dataset.state).not.toBe('moving')
    expect(words('gate:CHN-USA')).toBe('50%')
    expect(place.querySelector<SVGElement>('.table-touch')!.style.transform).toBe('rotate(72deg)')
  })

  test('each region is a named button that tells of focus and is lit', async () => {
    const { onRegion, root } = open({ renderer: 'none' })
    const buttons = [...place.querySelectorAll<HTMLElement>('button[data-region]')]
    expect(buttons.map(button => button.getAttribute('aria-label'))).toEqual([
      'China',
      'United States',
      'Russia',
      'Third countries',
      'Rest of the world',
    ])
    for (const button of buttons) expect(button.getBoundingClientRect().width).toBeGreaterThanOrEqual(44)
    buttons[1]!.focus()
    expect(onRegion).toHaveBeenLastCalledWith('USA')
    expect(root.dataset.lit).toBe('USA')
    buttons[1]!.blur()
    expect(onRegion).toHaveBeenLastCalledWith(undefined)
  })

  test('no two labels overlap with the real fonts, in any view, small or large', async () => {
    for (const diameter of [340, 378, 500, 644, 760]) {
      place.style.width = `${diameter}px`
      place.style.height = `${diameter}px`
      for (const view of Object.values(VIEWS)) {
        const { table } = open({ renderer: 'none', view })
        const boxes = [...place.querySelectorAll('.table-label')].map(label => label.getBoundingClientRect())
        const isOver = (a: DOMRect, b: DOMRect) =>
          a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
        expect(boxes.some((a, i) => boxes.slice(i + 1).some(b => isOver(a, b)))).toBe(false)
        table.destroy()
      }
    }
  })

  test('from near a land stands where it was looked for, and the whole map comes back exactly', async () => {
    const { table, root } = open({ renderer: 'none' })
    await table.ready
    const china = place.querySelector<HTMLElement>('[data-region="CHN"]')!
    const middle = root.getBoundingClientRect().left + 250
    const at = () => ({
      ...china.getBoundingClientRect().toJSON(),
      labels: place.querySelector('.table-labels')?.innerHTML,
    })
    const whole = at()
    table.look('CHN')
    await atRest(root)
    await vi.waitFor(() => expect(Math.abs(china.getBoundingClientRect().left + 22 - middle)).toBeLessThan(60))
    await vi.waitFor(() => expect(root.dataset.state).toBe('resting'))
    expect(words('region:CHN')).toContain('32.9')
    expect(words('region:USA')).toBeUndefined()
    table.look('whole')
    await vi.waitFor(() => expect(words('region:USA')).toContain('0.8'))
    expect(at()).toEqual(whole)
  })

  test('its letters grow with those of the page', async () => {
    open({ renderer: 'none' })
    const size = () => Number.parseFloat(getComputedStyle(place.querySelector('.is-trust .table-words')!).fontSize)
    const before = size()
    document.documentElement.style.fontSize = '23px'
    try {
      await vi.waitFor(() => expect(size()).toBeGreaterThan(1.4 * before))
    } finally {
      document.documentElement.style.fontSize = ''
    }
    await vi.waitFor(() => expect(size()).toBe(before))
  })

  test('it follows the size of its place', async () => {
    const { root } = open({ renderer: 'none' })
    place.style.width = '360px'
    await vi.waitFor(() => expect(root.getBoundingClientRect().width).toBe(360))
  })

  test('a destroyed table leaves nothing behind, even while it loads', async () => {
    const { table } = open()
    table.destroy()
    await table.ready
    expect(place.childElementCount).toBe(0)
    expect(document.querySelectorAll('canvas')).toHaveLength(0)
  })
})
