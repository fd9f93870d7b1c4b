/**
 * What a person does on the page to see a state of a screen.
 *
 * What opens something does nothing where it is open already, so that it can be done again in another window.
 */
import type { Locator, Page } from 'playwright-core'
import { claimWords } from '../../describe/claimWords'
import { MODEL_ADDRESS } from '../../describe/modelLinks'
import { whyWords } from '../../describe/why/whyWords'
import { englishWords } from '../../describe/words'
import type { Seat } from '../../game/words'
import { type RevealStage, STAGE_STARTS_MS } from '../../panels/reveal/stages'
import { logOfMiddle } from './savedGames'

const { t } = englishWords
/** A search for better play takes its time where other work is going on. */
const SEARCH_MS = 60_000

/** Take up the saved game, or read its report. */
export async function continueGame(page: Page): Promise<void> {
  await press(page.locator('.saved-game button').first())
  await page.locator('.app:not([data-screen="title"]) main').waitFor()
}

/** On a narrow page, have the sheet show all levers; wide ones show them anyway. */
export function openAllLevers(page: Page): Promise<void> {
  return pressWhereShown(page.locator('.lever-tabs button[aria-pressed="false"]:last-child'))
}

/** Choose a guess of the price and of who gains most. */
export async function chooseGuess(page: Page): Promise<void> {
  for (const group of ['.predict-prices', '.predict-seats'])
    await pressWhereShown(page.locator(`${group} button[aria-pressed="false"]`).first())
}

/** Unfold the levers that do not stand in front. */
export function openMoreLevers(page: Page): Promise<void> {
  return pressWhereShown(page.locator('.more-levers:not([open]) > summary'))
}

/** Open the list of balance sheets, and the first of them. */
export async function openSheet(page: Page): Promise<void> {
  if (await isShown(page, '.region-sheet')) return
  await press(page.getByRole('button', { name: t('sheet.open'), exact: true }))
  await press(page.locator('.sheet-list button').first())
  await page.locator('.region-sheet').waitFor()
}

/** Patience with some thousand games in a thread beside the page, on a machine that draws pictures meanwhile. */
const DRAWS_MS = 180_000

/** Wait for the draws behind the claims, and open the argument of two of them. */
export async function openClaims(page: Page): Promise<void> {
  const ledger = page.locator('.claims')
  await ledger.getByText(claimWords(englishWords).t('claims.drawn', { draws: '200' })).waitFor({ timeout: DRAWS_MS })
  for (const id of ['thirdCountries', 'barriers']) {
    await pressWhereShown(ledger.locator(`[data-testid="claim-${id}"] button[aria-expanded="false"]`))
  }
  await ledger.evaluate(element => element.scrollIntoView())
}

/** Look back at the last past turn. */
export async function lookBack(page: Page): Promise<void> {
  if (await isShown(page, '.look-back')) return
  await openPastTurns(page)
  await press(page.locator('.past-turns button').first())
  await page.locator('.look-back').waitFor()
}

/** Open the list of past turns. */
export async function openPastTurns(page: Page): Promise<void> {
  if (await isShown(page, '.past-turns')) return
  await press(page.locator('.strip-open'))
  await page.locator('.past-turns:popover-open').waitFor()
}

/** Open the table in words. */
export async function openWords(page: Page): Promise<void> {
  if (await isShown(page, '.words-dialog')) return
  await press(page.getByRole('button', { name: t('table.inWords'), exact: true }))
}

/** Open the list of signs, on pages without room for it. */
export async function openLegend(page: Page): Promise<void> {
  if (await isShown(page, '.legend-popover')) return
  await pressWhereShown(page.getByRole('button', { name: t('turn.legend'), exact: true }))
}

/** Open the figures behind the goals; on a narrow page they stand with all levers. */
export async function openGoals(page: Page): Promise<void> {
  await page.locator('.goals-open').waitFor({ state: 'attached' })
  await openAllLevers(page)
  await pressWhereShown(page.locator('.goals-open'))
}

/** Open what the first key figure means and rests on. */
export async function openFigure(page: Page): Promise<void> {
  if (await isShown(page, '.plate')) return
  await press(page.locator('.key-figure .term').first())
  await page.locator('.plate:popover-open').waitFor()
}

/** Open why the first key figure changed in the last turn. */
export async function openWhy(page: Page): Promise<void> {
  if (await isShown(page, '.why-dialog')) return
  await openFigure(page)
  await press(page.locator('.plate').getByRole('button', { name: t('why.askLast') }))
  await page.locator('.why-dialog .waterfall').waitFor()
}

/** Open why capacity kept down changed in the last turn, where a pact counts in it, with a bar of the pact looked at. */
export async function openWhyOfPact(page: Page): Promise<void> {
  if (await isShown(page, '.why-dialog')) return
  await openGoals(page)
  await press(page.getByRole('button', { name: t('why.askAbout', { name: t('goal.promise.name') }), exact: true }))
  const words = whyWords(englishWords)
  const lever = words.t('why.bar.newPlants')
  await press(page.locator('.why-dialog .waterfall button', { hasText: words.t('why.pactBar', { lever }) }))
}

/** Have what a seat decided in a game taken apart in its report. */
export async function takeApart(page: Page, seat: Seat = 'unitedStates'): Promise<void> {
  const words = whyWords(englishWords)
  const name = words.t('why.takeApartOf', { seat: words.t(`seat.${seat}.name`) })
  await page.locator('.game-why .waterfall').waitFor()
  await pressWhereShown(page.getByRole('button', { name, exact: true, pressed: false }))
  await page.locator('.game-why .explained[aria-busy="false"]').waitFor()
}

/** Open the bars of a result as a table. */
export async function openBarsTable(page: Page): Promise<void> {
  await pressWhereShown(page.locator('.explained-button[aria-expanded="false"]'))
}

/** Open what the first key figure means, and in its place the first word that explains it. */
export async function openNestedTerm(page: Page): Promise<void> {
  if (await isShown(page, '.plate-back')) return
  await openFigure(page)
  await press(page.locator('.plate #plate-text .term').first())
  await page.locator('.plate-back').waitFor()
}

/** Open what is known of the first event in the news. */
export async function openEvent(page: Page): Promise<void> {
  if (await isShown(page, '.plate')) return
  await press(page.locator(':is(.wire, .corner-news) .term').first())
  await page.locator('.plate:popover-open').waitFor()
}

/** Open the talks by their row, or on a phone by their tab. */
export async function openTalks(page: Page): Promise<void> {
  if (await isShown(page, 'dialog.talks')) return
  await press(page.getByRole('button', { name: new RegExp(`^${t('talks.open')}`) }).filter({ visible: true }))
  await page.locator('dialog.talks[open]').waitFor()
}

/** Open the talks where a pact is written. */
export function openPropose(page: Page): Promise<void> {
  return openTalksAt(page, t('talks.viewPropose'))
}

/** Open the talks at the platform. */
export function openPlatform(page: Page): Promise<void> {
  return openTalksAt(page, t('talks.viewPlatform'))
}

/** Open the talks at the cases. */
export function openCases(page: Page): Promise<void> {
  return openTalksAt(page, t('talks.viewCases'))
}

async function openTalksAt(page: Page, view: string): Promise<void> {
  await openTalks(page)
  await press(page.locator('.talks-head nav').getByRole('button', { name: view, exact: true }))
}

/** Open the menu. */
export async function openMenu(page: Page): Promise<void> {
  if (await isShown(page, 'dialog.menu')) return
  await press(page.getByRole('button', { name: t('menu.open'), exact: true }))
  await page.locator('dialog.menu[open]').waitFor()
}

/** End the turn; where nothing moves its decisions, headlines and figures stand at once. */
export async function endTurn(page: Page): Promise<void> {
  await press(page.getByRole('button', { name: t('turn.endTurn'), exact: true }))
  await page.locator('main.reveal').waitFor()
}

/**
 * End the turn on a page that moves, with a clock that jumps to that stage of the reveal and stops there. Then nothing
 * moves any more, so that nobody waits for the ingots to come to rest.
 */
export function endTurnAndHoldAt(stage: RevealStage): (page: Page) => Promise<void> {
  const [, startMs] = STAGE_STARTS_MS.find(([each]) => each === stage)!
  return async page => {
    await page.emulateMedia({ reducedMotion: 'no-preference' })
    await page.evaluate(longest => {
      const ask = window.setTimeout
      window.setTimeout = ((work: TimerHandler, wait = 0) =>
        wait <= longest ? ask(work) : 0) as typeof window.setTimeout
    }, startMs)
    await endTurn(page)
    await page.locator(`main.reveal[data-stage="${stage}"]`).waitFor()
    if (stage === 'table') await page.locator('.reveal-change[data-shown="true"]').last().waitFor()
    await page.emulateMedia({ reducedMotion: 'reduce' })
  }
}

/** Open the terms of a new game. */
export async function openSetUp(page: Page): Promise<void> {
  if (await isShown(page, 'dialog.set-up')) return
  await press(page.getByRole('button', { name: t('setUp.open'), exact: true }))
  await page.locator('dialog.set-up[open]').waitFor()
}

/** Write a seed that is none. */
export async function writeBadSeed(page: Page): Promise<void> {
  await openSetUp(page)
  await page.locator('#seed').fill('spring 7')
  await page.locator('.seed-fault').scrollIntoViewIfNeeded()
}

/** Replay the log of an unfinished game and read its report. */
export async function readLog(page: Page): Promise<void> {
  await pasteLog(page, logOfMiddle())
  await page.locator('main.report').waitFor()
}

/** Open the what-if of the first turn from the report. */
export async function openWhatIf(page: Page): Promise<void> {
  if (await isShown(page, 'dialog.what-if[open]')) return
  await press(page.locator('.decisions .what-if-open').first())
  await page.locator('dialog.what-if[open]').waitFor()
}

/** Play on the what-if of the decision that mattered most. */
export async function openBranch(page: Page): Promise<void> {
  if (await isShown(page, 'dialog.what-if[open]')) return
  await press(page.locator('.mattered .what-if-open').first())
  await page.locator('.what-if-scores').waitFor()
}

/** Read the report of the best play found. */
export async function readBest(page: Page): Promise<void> {
  await continueGame(page)
  const best = page.locator('[data-testid="benchmark-bestFound"] button')
  await best.waitFor({ timeout: SEARCH_MS })
  await press(best)
  await page.locator('.derived-band').waitFor()
}

/** Look at a turn of the best play found. */
export async function lookIntoBest(page: Page): Promise<void> {
  await readBest(page)
  await press(page.getByRole('button', { name: t('derived.turns'), exact: true }))
  await page.locator('.look-back').waitFor()
}

/** Try to open half a log. */
export async function openDamagedLog(page: Page): Promise<void> {
  await pasteLog(page, logOfMiddle().slice(0, 400))
  await page.getByText(t('openLog.notLog')).waitFor()
}

async function pasteLog(page: Page, text: string): Promise<void> {
  await press(page.getByRole('button', { name: t('openLog.open'), exact: true }))
  await page.locator('#pasted-log').fill(text)
  await press(page.getByRole('button', { name: t('openLog.read'), exact: true }))
}

/** Give the class three minutes, and hold the clock. */
export async function startClock(page: Page): Promise<void> {
  if (await isShown(page, '.clock-left')) return
  await press(page.getByRole('button', { name: t('clock.start', { minutes: '3' }), exact: true }))
  await press(page.getByRole('button', { name: t('clock.pause'), exact: true }))
}

/** Have a class of 25 vote. */
export async function countHands(page: Page): Promise<void> {
  if (await isShown(page, 'dialog.hands')) return
  await press(page.getByRole('button', { name: t('hands.open'), exact: true }))
  for (const [key, hands] of Object.entries({ 1: 14, 2: 8, 3: 3 }))
    for (let hand = 0; hand < hands; hand++) await page.locator('dialog.hands').press(key)
}

/** Open the terms of a new game with the events that may occur. */
export async function openEventChoices(page: Page): Promise<void> {
  await openSetUp(page)
  await press(page.locator('.event-choices > summary'))
  await page.locator('.event-choices fieldset').first().scrollIntoViewIfNeeded()
  await page.locator('.event-choices fieldset').nth(1).scrollIntoViewIfNeeded()
}

/** Open the about page from the title page. */
export async function openAbout(page: Page): Promise<void> {
  await press(page.getByRole('link', { name: t('about.link'), exact: true }))
  await page.locator('main.about').waitFor()
}

/** Open the page that lays the model open by its address, which links and plates lead to. */
export async function openModel(page: Page): Promise<void> {
  await page.evaluate(address => {
    location.hash = address
  }, MODEL_ADDRESS)
  await page.locator('main.model').waitFor()
}

function isShown(page: Page, selector: string): Promise<boolean> {
  return page.locator(selector).first().isVisible()
}

async function pressWhereShown(target: Locator): Promise<void> {
  if (await target.isVisible()) await press(target)
}

/** The pointer leaves again: where it stays it would light up what comes under it. */
async function press(target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded()
  await target.click()
  await target.page().mouse.move(0, 0)
}
