/** What is said to the others, as text from outside. */
import { describe, expect, it } from 'vitest'
import { logOf } from '../../src/game'
import { parseLog } from '../../src/share/log'
import { makeGame, playTurns } from '../helpers/makeGame'
import { PAIR_PACT, propose } from '../helpers/pacts'
import { withField } from './damage'

const LOG = JSON.parse(
  JSON.stringify(
    logOf(
      playTurns(makeGame(), [
        { china: [{ talk: 'sign', proposal: 1 }, propose(PAIR_PACT)] },
        { unitedStates: [propose({ ...PAIR_PACT, turns: 3 }, 1)] },
      ]),
    ),
  ),
)
const SIGN = 'turns.0.decisions.china.0'
const PROPOSE = 'turns.0.decisions.china.1'

describe('a log with talks', () => {
  it('is read as it was written', () => {
    expect(parseLog(LOG)).toEqual({ ok: true, value: LOG })
  })

  it.each<readonly [string, unknown]>([
    [`${SIGN}.proposal`, -1],
    [`${SIGN}.proposal`, 0],
    [`${SIGN}.proposal`, 1.5],
    [`${SIGN}.proposal`, 1e308],
    [`${SIGN}.proposal`, '1'],
    [`${SIGN}.lever`, 'enforcement'],
    [`${SIGN}.talk`, 'sing'],
    [`${PROPOSE}.terms.venue`, 'atlantis'],
    [`${PROPOSE}.terms.signatories.1`, 'atlantis'],
    [`${PROPOSE}.terms.signatories`, ['china']],
    [`${PROPOSE}.terms.signatories`, Array(1000).fill('china')],
    [`${PROPOSE}.terms.commitments`, []],
    [`${PROPOSE}.terms.commitments`, Array(1000).fill(PAIR_PACT.commitments[0])],
    [`${PROPOSE}.terms.commitments.0.lever`, '__proto__'],
    [`${PROPOSE}.terms.commitments.0.bound`, 'exactly'],
    [`${PROPOSE}.terms.commitments.0.value`, '1'],
    [`${PROPOSE}.terms.commitments.0.reward`, 1e9],
    [`${PROPOSE}.terms.turns`, 1e9],
    [`${PROPOSE}.terms.turns`, -2],
    [`${PROPOSE}.terms.turns`, 2.5],
    [`${PROPOSE}.terms.inspectors`, 1],
    [`${PROPOSE}.terms.inspectors`, undefined],
    [`${PROPOSE}.answers`, -3],
    [`${PROPOSE}.answers`, null],
  ])('is refused with %s = %j', (path, replacement) => {
    const parsed = parseLog(withField(LOG, path, replacement))
    expect(parsed.ok).toBe(false)
    expect(parsed).toMatchObject({ error: { kind: 'badField' } })
  })

  it('is refused with more said in a turn than can be', () => {
    const many = Array(60).fill({ talk: 'sign', proposal: 1 })
    expect(parseLog(withField(LOG, 'turns.0.decisions.rusal', many)).ok).toBe(false)
  })
})
