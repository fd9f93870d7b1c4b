import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { DEFAULT_PERSONAS, decideFor } from '../../src/ai'
import { englishWords } from '../../src/describe/words'
import { bySeat, createGame, type Decision, type Game, type LeverDecision, resolveTurn } from '../../src/game'
import { NANNING_2016 } from '../../src/scenarios'
import { openGame } from './harness'
import { button, drawSeed, endTurn, goOnButton, KEYBOARD, type Player, POINTER, STILL, sitDown } from './player'

const { t } = englishWords
const TURNS = 8
const SEED = 1
const CUT: LeverDecision = { lever: 'retiredCapacity', value: 0.3 }
const INSPECT: LeverDecision = { lever: 'enforcement', value: 0.75 }
/** The turn from which China breaks the pact in the game in which it does. */
const BREAKING = 3
const BREAK: LeverDecision = { lever: 'enforcement', value: 0 }
const PACT = t('venue.ministers.pact')

/** What China decides in each turn when it signs the draft and keeps it, or breaks it later. */
function chinaIn(turn: number, breaks: boolean): readonly LeverDecision[] {
  if (breaks && turn >= BREAKING) return turn === BREAKING ? [BREAK] : []
  return turn === 1 ? [INSPECT, CUT] : [CUT]
}

/** The same game by the engine alone, China against the usual opponents. */
function playChina(seed: number, breaks: boolean): Game {
  const created = createGame(NANNING_2016, seed)
  if (!created.ok) throw new Error('no game')
  let game = created.value
  for (let turn = 1; turn <= TURNS; turn++) {
    const said: readonly Decision[] = turn === 1 ? [{ talk: 'sign', proposal: 1 }] : []
    const own = [...chinaIn(turn, breaks), ...said]
    const decisions = bySeat(seat => (seat === 'china' ? own : decideFor(game, seat, DEFAULT_PERSONAS[seat]).decisions))
    const resolved = resolveTurn(game, decisions)
    if (!resolved.ok) throw new Error('no turn')
    game = resolved.value
  }
  return game
}

/** The turn in which China is found, if it is. */
function foundTurn(seed: number): number | undefined {
  return playChina(seed, true).records.find(({ talks }) => talks.pacts.some(({ found }) => found.includes('china')))
    ?.turn
}

/** A seed with which the breach stays unseen for a turn, and is then found. */
function seedFoundLate(): { readonly seed: number; readonly turn: number } {
  for (let seed = 0; seed < 100; seed++) {
    const turn = foundTurn(seed)
    if (turn !== undefined && turn > BREAKING) return { seed, turn }
  }
  throw new Error('no such seed')
}

async function openTalks(page: Page, player: Player): Promise<void> {
  await player.press(page.locator('.talks-row'))
  await page.locator('dialog.talks[open]').waitFor()
}

async function closeTalks(page: Page, player: Player): Promise<void> {
  await player.press(page.getByRole('button', { name: t('talks.done'), exact: true }))
  await page.locator('dialog.talks').waitFor({ state: 'detached' })
}

/** How far the button that signs the draft reaches below the foot of the talks; it is in sight where that is nothing. */
async function hiddenPx(page: Page): Promise<number> {
  const sign = page.locator('[data-proposal="1"]').getByRole('button', { name: t('talks.sign'), exact: true })
  const [button, foot] = [await sign.boundingBox(), await page.locator('.talks-foot').boundingBox()]
  return button!.y + button!.height - foot!.y
}

async function signDraft(page: Page, player: Player): Promise<void> {
  await openTalks(page, player)
  await player.press(page.locator('[data-proposal="1"]').getByRole('button', { name: t('talks.sign'), exact: true }))
  await page.getByText(t('talks.youSign')).waitFor()
  await closeTalks(page, player)
}

/** Play turns of China, from one to another; each time what is told of the turn is handed on. */
async function playPage(
  page: Page,
  [from, to]: readonly [number, number],
  breaks: boolean,
  onResult: (turn: number, text: string) => void,
): Promise<void> {
  for (let turn = from; turn <= to; turn++) {
    for (const decision of chinaIn(turn, breaks)) await POINTER.decide(page, decision)
    await endTurn(page)
    onResult(turn, await page.locator('main.result').innerText())
    if (turn < TURNS) {
      await goOnButton(page).click()
      await button(page, 'turn.endTurn').waitFor()
    }
  }
}

test('the draft on the table is signed, kept to the last turn, and told of all the way', async () => {
  const { page } = await openGame(STILL)
  await drawSeed(page, SEED)
  await sitDown(page, 'china', POINTER)
  await page.setViewportSize({ width: 1366, height: 640 })
  await openTalks(page, POINTER)
  expect(await hiddenPx(page)).toBeLessThanOrEqual(0)
  await closeTalks(page, POINTER)
  await signDraft(page, POINTER)
  const news = new Map<number, string>()
  await playPage(page, [1, 3], false, (turn, text) => news.set(turn, text))
  expect(news.get(1)).toContain(t('wire.pactBegins.all', { pact: PACT }))
  expect(await page.locator('[data-lever="retiredCapacity"] .lever-promise').getAttribute('data-broken')).toBe('true')
  await openTalks(page, POINTER)
  const pact = await page.locator('[data-pact="1"]').innerText()
  expect(pact).toContain(t('talks.kept', { count: 2 }))
  await closeTalks(page, POINTER)
  await playPage(page, [4, TURNS], false, (turn, text) => news.set(turn, text))
  expect(news.get(TURNS)).toContain('runs out, kept as far as anybody knows')
  expect([...news.values()].join()).not.toContain('broke')
  const records = playChina(SEED, false).records
  expect(records.at(-1)!.talks.pacts).toHaveLength(1)
  expect(records.slice(1).every(({ talks }) => talks.pacts[0]!.broke.length === 0)).toBe(true)
})

test('a breach is marked before the turn ends, hidden while nobody has found it, and told when it is found', async () => {
  const { seed, turn: foundIn } = seedFoundLate()
  const { page } = await openGame(STILL)
  await drawSeed(page, seed)
  await sitDown(page, 'china', POINTER)
  await signDraft(page, POINTER)
  const news = new Map<number, string>()
  await playPage(page, [1, BREAKING - 1], true, (turn, text) => news.set(turn, text))
  await POINTER.decide(page, BREAK)
  const note = page.locator('[data-lever="enforcement"] .lever-promise')
  expect(await note.innerText()).toBe(t('talks.breaks', { pact: PACT, value: 'at least 75%' }))
  await playPage(page, [BREAKING, foundIn - 1], true, (turn, text) => news.set(turn, text))
  expect([...news.values()].join()).not.toContain('broke')
  await openTalks(page, POINTER)
  expect(await page.locator('[data-pact="1"]').innerText()).toContain(t('talks.kept', { count: foundIn - 2 }))
  await closeTalks(page, POINTER)
  await playPage(page, [foundIn, foundIn], true, (turn, text) => news.set(turn, text))
  const found = t('wire.pactFound.inspectors', { seat: t('seat.china.name'), pact: PACT, trust: '25' })
  expect(news.get(foundIn)).toContain(found)
  await openTalks(page, POINTER)
  await page.getByText(t('talks.nothingInForce')).waitFor()
})

test('by the keyboard alone a pact is signed, and the focus comes back to where the talks were opened', async () => {
  const { page } = await openGame(STILL)
  await drawSeed(page, SEED)
  await sitDown(page, 'china', KEYBOARD)
  await signDraft(page, KEYBOARD)
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('talks-row')
  expect(await page.locator('.talks-row').innerText()).toContain(t('talks.rowSaid', { count: 1 }))
  await endTurn(page, KEYBOARD)
  expect(await page.locator('main.result').innerText()).toContain(t('wire.pactBegins.all', { pact: PACT }))
})

test('a pact is written on a phone, its outlook follows, and it is put on the table and taken back', async () => {
  const { page } = await openGame({ ...STILL, viewport: 'phone' })
  await drawSeed(page, SEED)
  await sitDown(page, 'china', POINTER)
  await page
    .locator('.lever-tabs')
    .getByRole('button', { name: t('talks.openWaiting', { count: 1 }) })
    .click()
  await page.getByRole('button', { name: t('talks.viewPropose'), exact: true }).click()
  const gain = page.locator('.terms-table [data-seat="china"] .terms-points').first()
  const before = await gain.innerText()
  await page.getByLabel(t('propose.value', { lever: t('lever.enforcement.name') })).selectOption('1')
  await expect.poll(() => gain.innerText()).not.toBe(before)
  await page.getByRole('button', { name: t('propose.put'), exact: true }).click()
  await page.getByText(t('propose.onTable')).waitFor()
  expect(await page.locator('.talks-foot').innerText()).toContain('1 of 7 pips spent')
  await page.getByRole('button', { name: t('propose.takeBack'), exact: true }).click()
  await page.getByRole('button', { name: t('propose.put'), exact: true }).waitFor()
  expect(await page.locator('.talks-foot').innerText()).toContain('0 of 7 pips spent')
})
