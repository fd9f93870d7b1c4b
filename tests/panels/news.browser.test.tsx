import { afterEach, beforeAll, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { describeEffect } from '../../src/describe/event'
import { englishWords as words } from '../../src/describe/words'
import { type EventId, eventOf } from '../../src/game/events/deck'
import { baseOf, lastRecord } from '../../src/panels/parts/course'
import { Wire } from '../../src/panels/result/Wire'
import { loadPlates } from '../../src/panels/terms/plateHost'
import { NewsInForce } from '../../src/panels/turn/NewsInForce'
import { fakeServices } from '../store/fakeBrowser'
import { playTurns, seatedStore } from '../store/playing'
import { buttonIn, showPanels } from './pages'

beforeAll(async () => void (await loadPlates()))

const { t } = words
let shown: ReturnType<typeof showPanels> | undefined

afterEach(() => {
  shown?.remove()
  shown = undefined
})

/** A game at its first turn with news, and what began in it. */
function gameWithNews() {
  const store = seatedStore(fakeServices())
  do playTurns(store, 1)
  while (lastRecord(store.getState().game!).events.length === 0)
  const game = store.getState().game!
  return { store, game, now: lastRecord(game), id: lastRecord(game).events[0]!.id }
}

function newsButton(place: HTMLElement, id: EventId) {
  return buttonIn(place, t('event.about', { place: t(`news.${id}.place`), name: t(`news.${id}.name`) }))
}

const plateText = () => document.querySelector('.plate:popover-open')?.textContent

test('news of an event opens on the wire what it changes, the real case and who reported it', async () => {
  const { store, game, now, id } = gameWithNews()
  shown = showPanels(store, [
    <style key="sized">{'button { min-width: 40px; min-height: 20px }'}</style>,
    <Wire key="wire" half="H1" seat="unitedStates" now={now} before={game.records.at(-2) ?? baseOf(game)} />,
  ])
  await userEvent.click(newsButton(shown.place, id))
  const { effect, counterpart, source } = eventOf(id)
  for (const text of [t(`news.${id}.name`), ...describeEffect(words, effect), counterpart, source])
    expect(plateText()).toContain(text)
})

test('news in force opens the same from the keyboard', async () => {
  const { store, game, id } = gameWithNews()
  shown = showPanels(store, <NewsInForce game={game} />)
  shown.place.querySelector('details')!.open = true
  newsButton(shown.place, id).focus()
  await userEvent.keyboard('{Enter}')
  expect(plateText()).toContain(eventOf(id).counterpart)
})
