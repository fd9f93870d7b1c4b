import type { Game, Scene } from 'phaser'
import type { TableLook } from '../layout/tableLook'
import type { TableSize } from '../layout/tableSize'
import type { TableTheme } from '../theme'
import { createGateSystem } from './gateSystem'
import { createIceSystem } from './iceSystem'
import { createPlantSystem } from './plantSystem'
import { createPoolSystem } from './poolSystem'
import { createRibbonSystem } from './ribbonSystem'
import type { Decoration, DrawSystem, Easel } from './system'

/** Images per draw call; in longer batches Chromium's software renderer drew some images out of order. */
const BATCH = 64
const TEXTURES = ['ice', 'pools', 'ribbons', 'gates', 'plants']

/** The Phaser canvas over the map. It draws when it is told to and rests otherwise. */
export interface Board {
  readonly renderer: 'webgl' | 'canvas'
  /** Paint the textures anew for a size, theme or screen density. */
  prepare(size: TableSize, theme: TableTheme, density: number): void
  /** Draw one frame. @param nowMs Time of the frame. */
  draw(look: TableLook, decoration: Decoration, nowMs: number): void
  destroy(): void
}

/**
 * Load Phaser and start it inside an element.
 *
 * @param parent Receives the canvas.
 * @param forceCanvas True for the Canvas renderer even where WebGL is there.
 * @param onRestored Called when the browser has taken the graphics memory away and given it back: the textures are gone.
 * @throws When the chunk cannot be loaded or the browser has no canvas.
 */
export async function createBoard(parent: HTMLElement, forceCanvas: boolean, onRestored: () => void): Promise<Board> {
  const phaser = await import('phaser')
  const game = await new Promise<Game>(resolve => {
    const started: Game = new phaser.Game({
      type: forceCanvas ? phaser.CANVAS : phaser.AUTO,
      parent,
      width: 16,
      height: 16,
      transparent: true,
      banner: false,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      scale: { mode: phaser.Scale.NONE },
      render: { antialias: true, roundPixels: false, powerPreference: 'low-power', batchSize: BATCH },
      scene: { key: 'table', create: () => resolve(started) },
    })
  })
  game.loop.sleep()
  game.canvas.setAttribute('aria-hidden', 'true')
  game.renderer.on(phaser.Renderer.Events.RESTORE_WEBGL, onRestored)
  const scene = game.scene.getScene('table')
  const renderer = game.renderer.type === phaser.WEBGL ? 'webgl' : 'canvas'
  let systems: readonly DrawSystem[] = []
  return {
    renderer,
    prepare: (size, theme, density) => {
      clear(scene)
      const side = Math.round(2 * size.glass * density)
      game.scale.resize(side, side)
      game.canvas.style.width = `${2 * size.glass}px`
      game.canvas.style.height = `${2 * size.glass}px`
      systems = createSystems({ scene, size, theme, density, hasGlow: renderer === 'webgl' })
    },
    draw: (look, decoration, nowMs) => {
      for (const draw of systems) draw(look, decoration)
      game.step(nowMs, 16)
    },
    destroy: () => {
      game.destroy(true)
      game.step(0, 0)
    },
  }
}

function createSystems(easel: Easel): DrawSystem[] {
  return [createIceSystem, createPoolSystem, createPlantSystem, createRibbonSystem, createGateSystem].map(create =>
    create(easel),
  )
}

function clear(scene: Scene): void {
  scene.children.removeAll(true)
  for (const key of TEXTURES) if (scene.textures.exists(key)) scene.textures.remove(key)
}
