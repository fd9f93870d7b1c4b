import { COMMANDS, type Driver } from './driver'
import { eventually } from './eventually'

/** Keys by the code points WebDriver gives them. */
export const KEYS = { tab: '\uE004', enter: '\uE007', escape: '\uE00C', left: '\uE012', right: '\uE014' } as const

/** A place in the window, CSS pixels. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** A page in a driven browser, worked by pointer and keyboard. */
export class Page {
  private readonly driver: Driver

  constructor(driver: Driver) {
    this.driver = driver
  }

  async open(url: string): Promise<void> {
    await this.driver.send(COMMANDS.navigate, { url })
  }

  /** Run a function inside the page; it sees nothing but its arguments. */
  run<Args extends readonly unknown[], Answer>(work: (...args: Args) => Answer, ...args: Args): Promise<Answer> {
    const script = `return (${work})(...arguments)`
    return this.driver.send(COMMANDS.execute, { script, args }) as Promise<Answer>
  }

  /** Wait until an element is there and drawn. */
  async see(selector: string): Promise<void> {
    await eventually(selector, () => this.run(isDrawn, selector))
  }

  async press(key: string): Promise<void> {
    const steps = [
      { type: 'keyDown', value: key },
      { type: 'keyUp', value: key },
    ]
    await this.driver.send(COMMANDS.actions, { actions: [{ type: 'key', id: 'keys', actions: steps }] })
  }

  /** Press an element once it is there, rests and nothing lies over it. */
  async click(selector: string): Promise<void> {
    let before: Point | undefined
    const at = await eventually(selector, async () => {
      const now = (await this.run(freeMiddleOf, selector)) ?? undefined
      const isAtRest = now !== undefined && now.x === before?.x && now.y === before.y
      before = now
      return isAtRest ? now : undefined
    })
    await this.drag(at, at)
  }

  /** Press the pointer at a point and let it go at another. */
  async drag(from: Point, to: Point): Promise<void> {
    const steps = [
      { type: 'pointerMove', duration: 0, ...from },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerMove', duration: 100, ...to },
      { type: 'pointerUp', button: 0 },
    ]
    const pointer = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: steps }
    await this.driver.send(COMMANDS.actions, { actions: [pointer] })
  }
}

function isDrawn(selector: string): boolean {
  return (document.querySelector(selector)?.getClientRects().length ?? 0) > 0
}

function freeMiddleOf(selector: string): Point | undefined {
  const element = document.querySelector(selector)
  if (!element) return undefined
  element.scrollIntoView({ block: 'nearest' })
  const { left, top, width, height } = element.getBoundingClientRect()
  const middle = { x: Math.round(left + width / 2), y: Math.round(top + height / 2) }
  return element.contains(document.elementFromPoint(middle.x, middle.y)) ? middle : undefined
}
