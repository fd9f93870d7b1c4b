import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createGame, logOf, NO_DECISIONS, replayLog, resolveTurn } from '../../src/game'
import { NANNING_2016 } from '../../src/scenarios'
import { parseLog } from '../../src/share/log'
import { logs } from './arbitraries'

const asText = (log: unknown): unknown => JSON.parse(JSON.stringify(log))

describe('a log', () => {
  it('comes back from its text as it was', () => {
    fc.assert(
      fc.property(logs, log => {
        expect(parseLog(asText(log))).toEqual({ ok: true, value: log })
      }),
    )
  })

  it('of a real game replays after a journey as text', () => {
    const created = createGame(NANNING_2016, 7)
    if (!created.ok) throw new Error(created.error.kind)
    const played = resolveTurn(created.value, { ...NO_DECISIONS, rusal: [{ lever: 'runRate', value: 0.9 }] })
    if (!played.ok) throw new Error(played.error.kind)
    const parsed = parseLog(asText(logOf(played.value)))
    if (!parsed.ok) throw new Error(parsed.error.kind)
    const replayed = replayLog(parsed.value)
    expect(replayed.ok && replayed.value.records).toEqual(played.value.records)
  })

  it('is refused when it is newer or no log', () => {
    expect(parseLog({ schemaVersion: 9 })).toEqual({ ok: false, error: { kind: 'newer' } })
    expect(parseLog([])).toEqual({ ok: false, error: { kind: 'badField', path: '' } })
    expect(parseLog('{"schemaVersion":1}')).toEqual({ ok: false, error: { kind: 'badField', path: '' } })
  })
})
