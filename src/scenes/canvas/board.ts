import { AUTO, CANVAS, Game, Renderer, Scale, WEBGL } from 'phaser'
import type { TableLook } from '../layout/tableLook'
import type { TableSize } from '../layout/tableSize'
import type { Quality } from '../quality'
import type { TableTheme } from '../theme'
import { paintAtlas } from './atlas'
import { GATES } from './gateSystem'
import { ICE } from './iceSystem'
import { PLANTS } from './plantSystem'
import { POOLS } from './poolSystem'
import { RIBBONS } from './ribbonSystem'
import type { Decoration, DrawSystem, SystemKind } from './system'

/** What is drawn, from below. */
const KINDS: readonly SystemKind[] = [ICE, POOLS, PLANTS, RIBBONS, GATES]
/** Images per draw call: all of them, save in the hardest game. */
const BATCH = 1024

/** The Phaser canvas over the map. It draws when it is told to and rests otherwise. */
export interface Board {
  readonly renderer: 'webgl' | 'canvas'
  /** Paint the textures anew for a size, theme, screen density or detail. */
  prepare(size: TableSize, theme: TableTheme, density: number, detail: number): void
  /** Draw one frame. */
  draw(look: TableLook, decoration: Decoration, quality: Quality): void
  destroy(): void
}

/**
 * Start Phaser inside an element.
 *
 * @param parent Receives the canvas.
 * @param forceCanvas True for the Canvas renderer even where WebGL is there.
 * @param onRestored Called when the browser has taken the graphics memory away and given it back: the textures are gone.
 * @throws When the browser has no canvas.
 */
export async function createBoard(parent: HTMLElement, forceCanvas: boolean, onRestored: () => void): Promise<Board> {
  const game = await startPhaser(parent, forceCanvas)
  game.loop.sleep()
  game.canvas.setAttribute('aria-hidden', 'true')
  game.renderer.on(Renderer.Events.RESTORE_WEBGL, onRestored)
  const scene = game.scene.getScene('table')
  const renderer = game.renderer.type === WEBGL ? 'webgl' : 'canvas'
  let systems: readonly DrawSystem[] = []
  let shown: { readonly look: TableLook; readonly quality: Quality } | undefined
  return {
    renderer,
    prepare(size, theme, density, detail) {
      scene.children.removeAll(true)
      const side = Math.round(2 * size.glass * density)
      game.scale.resize(side, side)
      game.canvas.style.width = `${2 * size.glass}px`
      game.canvas.style.height = `${2 * size.glass}px`
      const cells = KINDS.flatMap(kind => kind.cells({ size, theme, detail }))
      const atlas = paintAtlas(scene, 'table', cells, density)
      const hasGlow = renderer === 'webgl'
      systems = KINDS.map(kind => kind.create({ scene, size, theme, detail, density, atlas, hasGlow }))
      shown = undefined
    },
    draw(look, decoration, quality) {
      if (shown?.look !== look || shown.quality !== quality) for (const system of systems) system.lay(look, quality)
      shown = { look, quality }
      for (const system of systems) system.move?.(decoration)
      drawScene(game)
    },
    destroy() {
      game.destroy(true)
      game.step(0, 0)
    },
  }
}

function startPhaser(parent: HTMLElement, forceCanvas: boolean): Promise<Game> {
  return new Promise(resolve => {
    const started: Game = new Game({
      type: forceCanvas ? CANVAS : AUTO,
      parent,
      width: 16,
      height: 16,
      transparent: true,
      banner: false,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      scale: { mode: Scale.NONE },
      render: { antialias: true, roundPixels: false, powerPreference: 'low-power', batchSize: BATCH },
      scene: { key: 'table', create: () => resolve(started) },
    })
  })
}

/** Only the drawing of Phaser's step: the table has no use for its clocks, tweens, input and sound. */
function drawScene({ renderer, scene }: Game): void {
  renderer.preRender()
  scene.render(renderer)
  renderer.postRender()
}
