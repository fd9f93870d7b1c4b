import type { Words } from '../describe/words'
import { createGame } from '../game'
import type { Game } from '../game/game'
import type { Seat } from '../game/words'
import type { RegionId } from '../model/words'
import { type TableLink, whenPainted } from '../panels'
import { NANNING_2016 } from '../scenarios'
import type { TableHandle } from '../scenes'
import type { AppState, AppStore } from '../store/appState'
import { draftPreview, isDrafting } from './draftPreview'
import { sourcesOf } from './viewSources'

/** The code that draws the table and what fills it. */
export type Scenes = Pick<typeof import('../scenes'), 'createTable'> &
  typeof import('../scenes/viewOfRecord') &
  typeof import('../scenes/previewView')

/** The table for the screens, and for the turning over of decisions. */
export interface DrawnTable extends TableLink {
  /** While a turn is revealed the table stands as before it; from this call on it moves to the present. */
  showPresent(): void
}

/** The seat nearest to the reader on the title page until another is thought of. */
const TITLE_SEAT: Seat = 'china'

/** Load the code of the table. */
async function loadScenes(): Promise<Scenes> {
  const [drawing, views, previews] = await Promise.all([
    import('../scenes'),
    import('../scenes/viewOfRecord'),
    import('../scenes/previewView'),
  ])
  return { ...drawing, ...views, ...previews }
}

/**
 * Join the screens to the drawn table: the table's code is loaded behind the first page and follows the store.
 *
 * @param load Brings the code of the table; whatever fails in it or after it leaves a game without a drawing.
 */
export function createTableLink(store: AppStore, words: Words, load = loadScenes): DrawnTable {
  let lit: RegionId | undefined
  let titleSeat = TITLE_SEAT
  let scenes: Scenes | undefined
  let table: TableHandle | undefined

  /** Whether a turn that is being revealed still waits for its stage on the table. */
  let isHeld = store.getState().revealing
  let opening: Game | undefined

  /** What the title page shows before there is a game: the base year. */
  function openingGame(): Game | undefined {
    const created = opening ? undefined : createGame(NANNING_2016, 0)
    if (created?.ok) opening = created.value
    return opening
  }

  function viewOf(state: AppState) {
    const game = state.game ?? openingGame()
    if (!scenes || !game) return undefined
    const { shownTurn } = state
    const sources = sourcesOf(game, state.seat ?? titleSeat, shownTurn ?? game.records.length - (isHeld ? 1 : 0))
    return scenes.viewOfRecord(words, shownTurn === undefined ? sources : { ...sources, turn: shownTurn })
  }

  let isPreviewDue = false

  /** A lever that is dragged changes the draft many times in a frame; the table follows once. */
  function previewSoon(): void {
    if (isPreviewDue) return
    isPreviewDue = true
    requestAnimationFrame(() => {
      isPreviewDue = false
      preview()
    })
  }

  function preview(): void {
    const state = store.getState()
    const now = viewOf(state)
    if (scenes && now) table?.preview(draftPreview(scenes, words, state, now))
  }

  function show(animate: boolean): void {
    const view = viewOf(store.getState())
    if (view && table) void table.update(view, { animate })
  }

  function follow(state: AppState, before: AppState): void {
    const { game, seat, revealing, shownTurn } = state
    if (isDrafting(state) !== isDrafting(before) || (isDrafting(state) && state.forecast !== before.forecast))
      previewSoon()
    const wasHeld = isHeld
    if (revealing !== before.revealing) isHeld = revealing
    if (isHeld) return
    if (wasHeld) show(false)
    else if (game !== before.game || seat !== before.seat || shownTurn !== before.shownTurn) show(true)
  }

  async function start(host: HTMLElement, onRegion: Parameters<TableLink['mount']>[1]): Promise<void> {
    const state = store.getState()
    const view = viewOf(state)
    if (!scenes || !view) return store.actions.addNotice('noTable')
    const labels = scenes.tableLabels(words)
    table = scenes.createTable(host, { view, labels, onRegion, ...styleOf(state) })
    table.highlight(lit)
    preview()
    const renderer = await table.ready
    if (renderer === 'canvas') store.actions.addNotice('noWebgl')
    if (renderer === 'none') store.actions.addNotice('noTable')
  }

  const restyle = () => table?.restyle(styleOf(store.getState()))

  return {
    mount(host, onRegion) {
      let isWanted = true
      const open = async () => {
        scenes = await load()
        if (isWanted) await start(host, onRegion)
      }
      const motion = lessMotion()
      motion.addEventListener('change', restyle)
      const stops = [
        () => motion.removeEventListener('change', restyle),
        whenPainted(() => open().catch(() => store.actions.addNotice('noTable'))),
        store.subscribe(follow),
        store.subscribe(state => state.preferences, restyle),
      ]
      return () => {
        isWanted = false
        for (const stop of stops) stop()
        table?.destroy()
        table = undefined
      }
    },
    highlight(region) {
      lit = region
      table?.highlight(region)
    },
    look(at) {
      table?.look(at)
    },
    turnTo(seat) {
      if (seat === titleSeat) return
      titleSeat = seat
      if (!store.getState().seat) show(true)
    },
    showPresent() {
      if (!isHeld) return
      isHeld = false
      show(true)
    },
  }
}

function lessMotion(): MediaQueryList {
  return matchMedia('(prefers-reduced-motion: reduce)')
}

function styleOf({ preferences }: AppState) {
  return { theme: preferences.theme, reducedMotion: preferences.motion === 'reduced' || lessMotion().matches }
}
