import { baseRecord } from '../game'
import type { Sound } from '../sound'
import type { AppState, AppStore } from '../store/appState'

/** The code of the sound. */
export type SoundCode = Pick<typeof import('../sound'), 'createSound' | 'cuesOfChange' | 'cuesOfStage' | 'humLevel'>

/** What the page tells the sound beside the store. */
export interface SoundLink {
  /** A stage of the turning over of the decisions has begun. */
  stage(stage: Parameters<SoundCode['cuesOfStage']>[0]): void
}

/** What counts as a gesture with which a page may begin to sound; of a touch Safari takes the click alone. */
const GESTURES = ['pointerup', 'click', 'keydown'] as const

/**
 * Join the sound to the store: its code is loaded when sound is switched on, it begins with a gesture, follows the game,
 * and rests while it is off or the tab is hidden.
 *
 * @param load Brings the code of the sound; where that fails the game is silent.
 */
export function createSoundLink(store: AppStore, load: () => Promise<SoundCode> = () => import('../sound')): SoundLink {
  let code: SoundCode | undefined
  let sound: Sound | undefined
  const isWanted = () => store.getState().preferences.sound && !document.hidden

  async function open(): Promise<void> {
    code ??= await load()
    sound ??= code.createSound()
    sound.hum(code.humLevel(store.getState()))
    // The gesture that switched the sound on is over by now, but the page remembers it.
    if (isWanted() && navigator.userActivation?.hasBeenActive) sound.wake()
  }

  function follow(): void {
    if (isWanted()) void open().catch(() => undefined)
    else sound?.rest()
  }

  function hear(state: AppState, before: AppState): void {
    if (state.preferences.sound !== before.preferences.sound) follow()
    if (!code || !sound || !isWanted()) return
    sound.play(code.cuesOfChange(state, before))
    if (state.game !== before.game || state.screen !== before.screen) sound.hum(code.humLevel(state))
  }

  for (const gesture of GESTURES)
    document.addEventListener(gesture, () => isWanted() && sound?.wake(), { capture: true, passive: true })
  document.addEventListener('visibilitychange', follow)
  store.subscribe(hear)
  follow()

  return {
    stage(stage) {
      const { game } = store.getState()
      const now = game?.records.at(-1)
      if (!code || !sound || !game || !now || !isWanted()) return
      sound.play(code.cuesOfStage(stage, now, game.records.at(-2) ?? baseRecord(game)))
    },
  }
}
