import type { Words } from '../describe/words'
import { createGame } from '../game'
import type { Game } from '../game/game'
import type { Seat } from '../game/words'
import type { TableLink } from '../panels'
import { NANNING_2016 } from '../scenarios'
import type { TableHandle } from '../scenes'
import type { AppState, AppStore } from '../store/appState'
import { sourcesOf } from './viewSources'

type Scenes = typeof import('../scenes') & typeof import('../scenes/viewOfRecord')

/** Join the screens to the drawn table: the table's code is loaded behind the first page and follows the store. */
export function createTableLink(store: AppStore, words: Words): TableLink {
  let facing: Seat = store.getState().saved?.seat ?? 'china'
  let scenes: Scenes | undefined
  let table: TableHandle | undefined

  let opening: Game | undefined

  /** What the title page shows before there is a game: the base year. */
  function openingGame(): Game | undefined {
    const created = opening ? undefined : createGame(NANNING_2016, 0)
    if (created?.ok) opening = created.value
    return opening
  }

  function viewOf(state: AppState) {
    const game = state.game ?? openingGame()
    return scenes && game && scenes.viewOfRecord(words, sourcesOf(game, state.seat ?? facing))
  }

  function show(animate: boolean): void {
    const view = viewOf(store.getState())
    if (view && table) void table.update(view, { animate })
  }

  function start(host: HTMLElement, onRegion: Parameters<TableLink['mount']>[1]): void {
    const state = store.getState()
    const view = viewOf(state)
    if (!scenes || !view) {
      store.actions.addNotice('noTable')
      return
    }
    const labels = scenes.tableLabels(words)
    table = scenes.createTable(host, { view, labels, onRegion, ...styleOf(state) })
    void table.ready.then(renderer => {
      if (renderer === 'canvas') store.actions.addNotice('noWebgl')
      if (renderer === 'none') store.actions.addNotice('noTable')
    })
  }

  return {
    mount(host, onRegion) {
      let isWanted = true
      const stops = [
        store.subscribe(({ game, seat }, before) => {
          if (game !== before.game || seat !== before.seat) show(true)
        }),
        store.subscribe(
          state => state.preferences,
          () => table?.restyle(styleOf(store.getState())),
        ),
      ]
      Promise.all([import('../scenes'), import('../scenes/viewOfRecord')]).then(
        ([drawing, views]) => {
          scenes = { ...drawing, ...views }
          if (isWanted) start(host, onRegion)
        },
        () => store.actions.addNotice('noTable'),
      )
      return () => {
        isWanted = false
        for (const stop of stops) stop()
        table?.destroy()
        table = undefined
      }
    },
    face(seat) {
      if (seat === facing) return
      facing = seat
      show(true)
    },
    highlight: region => table?.highlight(region),
  }
}

function styleOf({ preferences }: AppState) {
  const prefersLess = matchMedia('(prefers-reduced-motion: reduce)').matches
  return { theme: preferences.theme, reducedMotion: preferences.motion === 'reduced' || prefersLess }
}
