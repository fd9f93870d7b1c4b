import type { RegionId } from '../model/words'
import { createGround, type Ground } from './ground/ground'
import { createHotspots, type Hotspots } from './overlay/hotspots'
import { createLabelLayer, type LabelLayer } from './overlay/labelLayer'
import { createLensButtons, type LensButtons, type LensStep } from './overlay/lensButtons'
import { createRim, type Rim } from './overlay/rim'

/** The layers of a table from bottom to top. */
export interface Layers {
  /** Round element that holds all layers. */
  readonly root: HTMLElement
  readonly ground: Ground
  /** Holds the still picture, and then the canvas. */
  readonly stage: HTMLElement
  readonly rim: Rim
  readonly labels: LabelLayer
  readonly hotspots: Hotspots
  readonly lensButtons: LensButtons
}

/**
 * Build the layers inside a parent.
 *
 * @param onRegion Called when a region is pointed at, focused or tapped.
 * @param onStep Called when a button asks to look from nearer or farther.
 */
export function createLayers(
  parent: HTMLElement,
  onRegion: (region: RegionId | undefined) => void,
  onStep: (step: LensStep) => void,
): Layers {
  const root = document.createElement('div')
  root.className = 'table'
  root.setAttribute('role', 'group')
  const ground = createGround(onRegion)
  const stage = document.createElement('div')
  stage.className = 'table-stage'
  stage.setAttribute('aria-hidden', 'true')
  const rim = createRim()
  const labels = createLabelLayer()
  const hotspots = createHotspots(onRegion)
  const lensButtons = createLensButtons(onStep)
  const glass = document.createElement('div')
  glass.className = 'table-glass'
  glass.append(ground.element, stage)
  root.append(glass, rim.element, labels.element, hotspots.element, lensButtons.element)
  parent.append(root)
  return { root, ground, stage, rim, labels, hotspots, lensButtons }
}
