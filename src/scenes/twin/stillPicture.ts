import { wayOfMap } from '../ground/groundSheet'
import type { TableLook } from '../layout/tableLook'
import type { TableSize } from '../layout/tableSize'
import { drawTwin } from './twin'

/** The moving parts as a still picture, for as long as no canvas draws them. */
export class StillPicture {
  private readonly stage: HTMLElement
  private picture: Element | undefined
  /** What it was drawn for. */
  private size: TableSize | undefined

  constructor(stage: HTMLElement) {
    this.stage = stage
  }

  /** Draw it anew in place of the one before. */
  show(look: TableLook, size: TableSize): void {
    this.clear()
    this.size = size
    this.picture = drawTwin(look, size)
    this.stage.prepend(this.picture)
  }

  /** Move it along to where it would lie at another size. */
  follow(size: TableSize): void {
    if (this.size) this.stage.style.transform = wayOfMap(this.size, size, 0)
  }

  /** Take it away: a canvas draws now. */
  clear(): void {
    this.picture?.remove()
    this.picture = undefined
    this.size = undefined
    this.stage.style.transform = ''
  }
}
