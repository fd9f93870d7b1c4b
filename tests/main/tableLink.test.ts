import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { englishWords as words } from '../../src/describe/words'
import { createTableLink, type Scenes } from '../../src/main/tableLink'
import type { TableHandle, TableOptions } from '../../src/scenes/tableOptions'
import { tableLabels, viewOfRecord } from '../../src/scenes/viewOfRecord'
import { createAppStore } from '../../src/store/store'
import { fakeServices } from '../store/fakeBrowser'
import { noticesOf } from '../store/playing'

/** The device's wish for less movement. */
class FakeQuery extends EventTarget {
  matches = false
  listeners = 0

  override addEventListener(...[type, listener]: Parameters<EventTarget['addEventListener']>): void {
    this.listeners++
    super.addEventListener(type, listener)
  }

  override removeEventListener(...[type, listener]: Parameters<EventTarget['removeEventListener']>): void {
    this.listeners--
    super.removeEventListener(type, listener)
  }

  set(matches: boolean): void {
    this.matches = matches
    this.dispatchEvent(new Event('change'))
  }
}

let motion: FakeQuery
let frames: (() => void)[]

beforeEach(() => {
  motion = new FakeQuery()
  frames = []
  vi.stubGlobal('matchMedia', () => motion)
  vi.stubGlobal('requestAnimationFrame', (paint: () => void) => frames.push(paint))
  vi.stubGlobal('requestIdleCallback', (work: () => void) => work())
})
afterEach(() => vi.unstubAllGlobals())

const paint = () => {
  for (const frame of frames.splice(0)) frame()
}

/** A table that notes how it is drawn. */
function fakeTable(ready: TableHandle['ready'] = Promise.resolve('webgl')) {
  const styles: Partial<TableOptions>[] = []
  const handle = {
    ready,
    restyle: (changes: Partial<TableOptions>) => styles.push(changes),
    update: () => Promise.resolve(),
    highlight: () => undefined,
    destroy: () => undefined,
  } as unknown as TableHandle
  const createTable = (_parent: HTMLElement, options: TableOptions) => {
    styles.push(options)
    return handle
  }
  return { styles, scenes: { createTable, tableLabels, viewOfRecord } satisfies Scenes }
}

function mounted(load: () => Promise<Scenes>) {
  const store = createAppStore(fakeServices())
  const loading = vi.fn(load)
  const unmount = createTableLink(store, words, loading).mount({} as HTMLElement, () => undefined)
  return { store, loading, unmount }
}

test('the code of the table is not asked for before the first page is painted', async () => {
  const { styles, scenes } = fakeTable()
  const { loading } = mounted(async () => scenes)
  expect(loading).not.toHaveBeenCalled()
  paint()
  expect(loading).toHaveBeenCalledOnce()
  await vi.waitFor(() => expect(styles).toHaveLength(1))
})

test('a page left before it was painted asks for no table', () => {
  const { loading, unmount } = mounted(async () => fakeTable().scenes)
  unmount()
  paint()
  expect(loading).not.toHaveBeenCalled()
})

test.each<[string, () => Promise<Scenes>]>([
  ['does not come', () => Promise.reject(new Error('offline'))],
  [
    'fails at its start',
    async () => ({
      ...fakeTable().scenes,
      createTable: () => {
        throw new Error('no element')
      },
    }),
  ],
  [
    'fails at its view',
    async () => ({
      ...fakeTable().scenes,
      viewOfRecord: () => {
        throw new Error('no view')
      },
    }),
  ],
  ['fails while it opens', async () => fakeTable(Promise.reject(new Error('lost'))).scenes],
  ['can draw nothing', async () => fakeTable(Promise.resolve('none')).scenes],
])('a table that %s is told, and the page lives on', async (_how, load) => {
  const { store } = mounted(load)
  paint()
  await vi.waitFor(() => expect(noticesOf(store)).toEqual(['noTable']))
})

test('the table follows the wish of the device for less movement until it is taken away', async () => {
  const { styles, scenes } = fakeTable()
  const { unmount } = mounted(async () => scenes)
  paint()
  await vi.waitFor(() => expect(styles).toHaveLength(1))
  motion.set(true)
  motion.set(false)
  expect(styles.map(style => style.reducedMotion)).toEqual([false, true, false])
  unmount()
  expect(motion.listeners).toBe(0)
})

test('a player who wants stillness keeps it whatever the device wishes', async () => {
  const { styles, scenes } = fakeTable()
  const { store } = mounted(async () => scenes)
  paint()
  await vi.waitFor(() => expect(styles).toHaveLength(1))
  store.actions.setPreferences({ motion: 'reduced' })
  motion.set(true)
  motion.set(false)
  expect(styles.map(style => style.reducedMotion)).toEqual([false, true, true, true])
})
