import type { Board } from './canvas/board'
import type { TableOptions } from './tableOptions'

/**
 * Load Phaser and have it draw on a canvas.
 *
 * @param onRestored Called when the browser has taken the graphics memory away and given it back.
 * @returns Undefined where no canvas is wanted or to be had: the still picture shows the same state.
 */
export async function loadBoard(
  renderer: TableOptions['renderer'],
  stage: HTMLElement,
  onRestored: () => void,
): Promise<Board | undefined> {
  if (renderer === 'none') return undefined
  try {
    const { createBoard } = await import('./canvas/board')
    return await createBoard(stage, renderer === 'canvas', onRestored)
  } catch {
    return undefined
  }
}
