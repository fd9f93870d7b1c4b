import { expect, test } from 'vitest'
import { opponentsOf, simulateGame } from '../../src/ai'
import { createGame } from '../../src/game'
import { compareWithHistory } from '../../src/report/history'
import { HISTORY_ERRORS } from '../../src/report/historyErrors'
import { BUILT_IN } from '../../src/scenarios'

test('the errors that the page of the model states are those of the run of the record', () => {
  const created = createGame(BUILT_IN.history, 1)
  const played = created.ok && simulateGame(created.value, opponentsOf(BUILT_IN.history))
  if (played === false || !played.ok) throw new Error('not played')
  const measured = compareWithHistory(played.value).map(({ id, meanError, years }) => ({
    id,
    meanError: Number(meanError.toFixed(3)),
    years: years.filter(({ published }) => published !== undefined).map(({ year }) => year),
  }))
  expect(HISTORY_ERRORS).toEqual(measured)
})
