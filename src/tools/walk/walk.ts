import { KEYS, type Page, type Point } from './page'

const TURNS = 8
/** A page on which Tab needs more presses to a lever is faulty. */
const MOST_TABS = 80

/**
 * Play a whole game of China: levers by pointer and keyboard in turn, the first reveal watched, the others skipped.
 *
 * @param page On the title page, with nothing saved.
 * @throws Error when a screen does not come, or a lever does not move.
 */
export async function walkThroughGame(page: Page): Promise<void> {
  await page.see('main.title')
  await page.run(() => document.fonts.ready.then(() => undefined))
  await page.click('.seat-plate[data-seat="china"] .button-hot[aria-disabled="false"]')
  await page.see('main.briefing')
  await page.click('main.briefing .button-hot[aria-disabled="false"]')
  for (let turn = 1; turn <= TURNS; turn++) await playTurn(page, turn)
  await page.see('main.report')
}

async function playTurn(page: Page, turn: number): Promise<void> {
  await page.see('.end-turn .button-hot[aria-disabled="false"]')
  const before = await page.run(leverValues)
  if (turn % 2 === 0) await moveByKeyboard(page)
  else await moveByPointer(page)
  if ((await page.run(leverValues)) === before) throw new Error(`No lever moved in turn ${turn}.`)
  if (await page.run(isRefused)) await page.click('.reset-draft')
  await page.click('.end-turn .button-hot[aria-disabled="false"]')
  await page.see('main.reveal')
  if (turn > 1) await page.press(KEYS.escape)
  else if (await page.run(isStill)) await page.click('.reveal-end .button-hot[aria-disabled="false"]')
  await page.see('main.result')
  await page.click('main.result .button-hot[aria-disabled="false"]')
}

async function moveByKeyboard(page: Page): Promise<void> {
  for (let presses = 0; presses < MOST_TABS && !(await page.run(isOnLever)); presses++) await page.press(KEYS.tab)
  await page.press(KEYS.right)
}

/** The first lever that is seen: its slider is drawn to the right, or its last value pressed that is not chosen. */
async function moveByPointer(page: Page): Promise<void> {
  const [from, to] = await page.run(pointerWay)
  await page.drag(from, to)
}

// What follows runs inside the page.

function leverValues(): string {
  return Array.from(document.querySelectorAll<HTMLInputElement>('.lever input'), input =>
    input.type === 'range' ? input.value : input.checked,
  ).join()
}

function isRefused(): boolean {
  return document.querySelector('.end-turn .button-hot[data-refusing="true"]') !== null
}

function isStill(): boolean {
  return document.querySelector('.reveal-end .button-hot') !== null
}

function isOnLever(): boolean {
  return document.activeElement?.closest('.lever') !== null
}

function pointerWay(): readonly [Point, Point] {
  const lever = [...document.querySelectorAll('.lever')].find(row => row.getClientRects().length > 0)!
  lever.scrollIntoView({ block: 'nearest' })
  const range = lever.querySelector<HTMLInputElement>('input[type="range"]')
  const target = range ?? [...lever.querySelectorAll('label')].filter(row => !row.querySelector(':checked')).pop()!
  const { left, top, width, height } = target.getBoundingClientRect()
  const y = Math.round(top + height / 2)
  if (!range)
    return [
      { x: Math.round(left + width / 2), y },
      { x: Math.round(left + width / 2), y },
    ]
  const share = range.valueAsNumber / Number(range.max)
  const grip = left + 11 + share * (width - 22)
  return [
    { x: Math.round(grip), y },
    { x: Math.round(left + (share > 0.5 ? 0.25 : 0.75) * width), y },
  ]
}
