import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { englishWords as words } from '../../src/describe/words'
import { createTableLink, type Scenes } from '../../src/main/tableLink'
import { previewView } from '../../src/scenes/previewView'
import type { TableHandle, TableOptions } from '../../src/scenes/tableOptions'
import type { TableView } from '../../src/scenes/tableView'
import { tableLabels, viewOfRecord } from '../../src/scenes/viewOfRecord'
import { createAppStore } from '../../src/store/store'
import { fakeServices } from '../store/fakeBrowser'
import { noticesOf, playTurns } from '../store/playing'

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
  const update = vi.fn((_view: TableView) => Promise.resolve())
  const preview = vi.fn<TableHandle['preview']>()
  const handle = {
    ready,
    restyle: (changes: Partial<TableOptions>) => styles.push(changes),
    update,
    preview,
    highlight: () => undefined,
    look: () => undefined,
    destroy: () => undefined,
  } as unknown as TableHandle
  const createTable = (_parent: HTMLElement, options: TableOptions) => {
    styles.push(options)
    return handle
  }
  const scenes: Scenes = { createTable, tableLabels, viewOfRecord, previewView }
  return { styles, update, preview, scenes }
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

/** A table on the turn screen of the United States. */
async function seated() {
  const table = fakeTable()
  const { store } = mounted(async () => table.scenes)
  paint()
  await vi.waitFor(() => expect(table.styles).toHaveLength(1))
  store.actions.takeSeat('unitedStates')
  store.actions.sitDown()
  paint()
  table.preview.mockClear()
  table.update.mockClear()
  return { ...table, store }
}

test('a lever that is dragged is previewed once a frame, and an empty draft takes the preview away', async () => {
  const { store, preview } = await seated()
  for (const rate of [0.1, 0.2, 0.5]) store.actions.setLever('semisDuty', rate)
  expect(preview).not.toHaveBeenCalled()
  paint()
  expect(preview).toHaveBeenCalledOnce()
  const gate = (view: TableView | undefined) => view?.flows.find(({ id }) => id === 'CHN-USA')?.gateLabel
  expect(gate(preview.mock.lastCall![0])).toBe('50%')
  store.actions.resetDraft()
  paint()
  expect(preview.mock.lastCall).toEqual([undefined])
})

test('ending the turn takes the preview away', async () => {
  const { store, preview } = await seated()
  store.actions.setLever('semisDuty', 0.5)
  paint()
  store.actions.endTurn()
  paint()
  expect(preview.mock.lastCall).toEqual([undefined])
})

test('the table shows a past turn while it is looked back at, without a preview, and then the present again', async () => {
  const { store, update, preview } = await seated()
  store.actions.setLever('semisDuty', 0.5)
  playTurns(store, 3)
  const present = update.mock.lastCall![0]
  store.actions.setLever('semisDuty', 0.75)
  paint()
  store.actions.lookBack(1)
  paint()
  const past = update.mock.lastCall![0]
  expect(past).toMatchObject({ turn: 1, turns: 8 })
  expect(past.flows).not.toEqual(present.flows)
  expect(preview.mock.lastCall).toEqual([undefined])
  store.actions.lookBack(undefined)
  paint()
  expect(update.mock.lastCall![0]).toEqual(present)
  expect(preview.mock.lastCall![0]).toBeDefined()
})

test('before a game the table turns to the seat that is thought of; the game has its own seat', async () => {
  const table = fakeTable()
  const store = createAppStore(fakeServices())
  const link = createTableLink(store, words, async () => table.scenes)
  link.mount({} as HTMLElement, () => undefined)
  paint()
  await vi.waitFor(() => expect(table.styles).toHaveLength(1))
  link.turnTo('rusal')
  expect(table.update.mock.lastCall![0].seat).toBe('rusal')
  link.turnTo('rusal')
  expect(table.update).toHaveBeenCalledOnce()
  store.actions.takeSeat('unitedStates')
  link.turnTo('china')
  expect(table.update.mock.lastCall![0].seat).toBe('unitedStates')
})
