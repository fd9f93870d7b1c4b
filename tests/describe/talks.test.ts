import { expect, test } from 'vitest'
import { describeDecision } from '../../src/describe/decision'
import { describeHeadlines, describeTalksNews } from '../../src/describe/headline'
import { describeCommitment, describeOutlookParts, describePeriod } from '../../src/describe/pact'
import { describeFoundCosts, describeLeavingCosts, describeLeavingGain } from '../../src/describe/pactCosts'
import { describeRisk } from '../../src/describe/pactRisk'
import { describeRefusal } from '../../src/describe/refusal'
import { describeTalksRow } from '../../src/describe/talksRow'
import { describeCase } from '../../src/describe/tradeCase'
import { englishWords as words } from '../../src/describe/words'
import { baseRecord, type Game, type Seat, type TradeCase } from '../../src/game'
import { TALK_REFUSALS } from '../../src/game/decision'
import { CASE_OF_2016, CASE_STAGES } from '../../src/game/wto/tradeCase'
import { BASE_SETTINGS } from '../../src/model/settings'
import { makeGame, playTurn, set } from '../helpers/makeGame'
import { changed, G20_PACT, PAIR_PACT, propose } from '../helpers/pacts'
import { inForce, keeping, keepingBut } from '../helpers/talks'

/** What is told of the last turn of a game. */
function newsOf(game: Game): readonly string[] {
  const records = [baseRecord(game), ...game.records]
  return describeTalksNews(words, 'china', records.at(-1)!, records.at(-2)!).map(({ text }) => text)
}

test('a promise is said by its value, plainly at the end of the lever', () => {
  expect(describeCommitment(words, { lever: 'enforcement', bound: 'atLeast', value: 0.75 })).toBe('at least 75%')
  expect(describeCommitment(words, { lever: 'enforcement', bound: 'atLeast', value: 1 })).toBe('Full')
  expect(describeCommitment(words, { lever: 'metalDuty', bound: 'atMost', value: 0.1 })).toBe('at most 10%')
  expect(describeCommitment(words, { lever: 'metalDuty', bound: 'atMost', value: 0 })).toBe('0%')
  expect(describeCommitment(words, { lever: 'wtoRuling', bound: 'atMost', value: 1 })).toBe('comply or appeal')
  expect(describePeriod(words, PAIR_PACT)).toBe('For 4 half-years, with inspectors.')
})

test('who proposes, signs and leaves is told with what is in the pact', () => {
  const opened = playTurn(makeGame({ draftPacts: [] }), { china: [propose(PAIR_PACT)] })
  const proposed = opened.records[0]!
  expect(describeDecision(words, propose(PAIR_PACT), { seat: 'china', talks: proposed.talks })).toBe(
    'Propose at the ministers’ forum: Enforce “no new capacity” at least 50% for Duty on Chinese products at most 10%',
  )
  const { id } = opened.world.talks.proposals[0]!
  const signing = { talk: 'sign', proposal: id } as const
  const signed = playTurn(opened, { unitedStates: [signing] })
  expect(describeDecision(words, signing, { seat: 'unitedStates', talks: signed.records[1]!.talks })).toBe(
    'Sign the ministers’ pact and promise, from the half-year after all have signed: Duty on Chinese products at most 10%',
  )
  const leaving = { talk: 'leave', pact: id } as const
  const left = playTurn(signed, { china: [leaving] })
  expect(describeDecision(words, leaving, { seat: 'china', talks: left.records[2]!.talks })).toBe(
    'Leave the ministers’ pact',
  )
  expect(newsOf(opened)).toEqual(['Proposed by China: the ministers’ pact lies on the table'])
  expect(newsOf(signed)).toContain(
    'China and the United States have signed the ministers’ pact: it binds them from the next half-year on',
  )
  expect(newsOf(left)).toContain('The ministers’ pact ends: China left it openly, and 5 points of trust are gone')
})

test('a pact that a seat could have signed and did not is told to that seat alone', () => {
  const opened = playTurn(makeGame({ draftPacts: [] }), { china: [propose(PAIR_PACT)] })
  const said = (game: Game, seat: Seat) => {
    const records = [baseRecord(game), ...game.records]
    const [now, before] = [records.at(-1)!, records.at(-2)!]
    const isOwn = ({ text }: { text: string }) => text.startsWith('You did not sign')
    expect(describeHeadlines(words, seat, now, before).filter(isOwn)).toEqual([])
    return describeTalksNews(words, seat, now, before)
      .filter(isOwn)
      .map(({ text }) => text)
  }
  expect(said(opened, 'unitedStates'), 'before it could be signed').toEqual([])
  const waiting = playTurn(opened)
  expect(said(waiting, 'unitedStates')).toEqual([
    'You did not sign the ministers’ pact; it can still be signed in the next half-year',
  ])
  expect(said(waiting, 'china'), 'the proposer has signed').toEqual([])
  expect(said(waiting, 'rusal'), 'it is not asked').toEqual([])
  expect(said(playTurn(waiting), 'unitedStates')).toEqual([
    'You did not sign the ministers’ pact while it lay on the table',
  ])
  const signed = playTurn(opened, { unitedStates: [{ talk: 'sign', proposal: opened.world.talks.proposals[0]!.id }] })
  expect(said(signed, 'unitedStates')).toEqual([])
})

test('a pact is told as it begins, is kept and runs out', () => {
  const terms = changed(G20_PACT, { turns: 3 })
  const first = inForce(terms, keeping(terms))
  expect(newsOf(first)).toContain('All three have signed the ministers’ pact: it binds them from the next half-year on')
  const second = playTurn(first, keeping(terms))
  expect(newsOf(second)).toContain('The ministers’ pact is kept, as far as anybody knows: 2 points of trust each')
  expect(newsOf(playTurn(second, keeping(terms)))).toContain(
    'The ministers’ pact runs out, kept as far as anybody knows',
  )
})

test('a breach is told when it is found, and before that exactly as a kept pact is', () => {
  const broken = (seed: number) => {
    const first = inForce(G20_PACT, keeping(G20_PACT), makeGame({ seed }))
    return playTurn(first, { ...keepingBut(G20_PACT, ['china']), china: set({ enforcement: 0 }) })
  }
  const games = Array.from({ length: 12 }, (_, seed) => broken(seed))
  const isFound = (game: Game) => game.records[1]!.talks.pacts[0]!.found.length > 0
  const found = games.filter(isFound)
  const unseen = games.filter(game => !isFound(game))
  expect(found.length * unseen.length).toBeGreaterThan(0)
  for (const game of found) {
    expect(newsOf(game)).toContain('Inspectors find that China broke the ministers’ pact: 25 points of trust are gone')
  }
  for (const game of unseen) {
    const [now, before] = [game.records[1]!, game.records[0]!]
    const told = [...newsOf(game), ...describeHeadlines(words, 'rusal', now, before).map(({ text }) => text)]
    expect(told.join()).not.toMatch(/broke/)
    expect(newsOf(game)).toContain('The ministers’ pact is kept, as far as anybody knows: 2 points of trust each')
  }
})

test('the row of the tray says what waits, then what is said, then what stands', () => {
  const game = makeGame()
  expect(describeTalksRow(words, game, 'china', [])).toBe('The ministers’ pact waits for your answer')
  expect(describeTalksRow(words, game, 'china', [{ talk: 'sign', proposal: 1 }])).toBe('1 thing said this turn')
  expect(describeTalksRow(words, inForce(G20_PACT), 'china', [])).toBe('1 pact in force')
  expect(describeTalksRow(words, makeGame({ draftPacts: [] }), 'china', [])).toBe('pacts, shared facts, cases')
  const asked = playTurn(makeGame({ draftPacts: [] }), { china: [propose(PAIR_PACT)] })
  expect(describeTalksRow(words, asked, 'unitedStates', [])).toBe(
    'China proposed the ministers’ pact: it waits for your answer',
  )
  expect(describeTalksRow(words, asked, 'china', [])).toBe('pacts, shared facts, cases')
})

test('a ruling that must be followed in this turn comes before all else, until the draft follows it', () => {
  const game = makeGame()
  const lost = { ...CASE_OF_2016, stage: 'lost' } as const
  const ruled = { ...game, world: { ...game.world, cases: [lost] } }
  expect(describeTalksRow(words, ruled, 'unitedStates', [])).toBe(
    'Old WTO case of 2016: comply now, or China may strike back',
  )
  const waits = 'The ministers’ pact waits for your answer'
  expect(describeTalksRow(words, ruled, 'unitedStates', [{ lever: 'wtoRuling', value: 0 }])).toBe(waits)
  expect(describeTalksRow(words, ruled, 'china', [])).toBe(waits)
})

test('what a breach and leaving cost is told with the figures of the rules', () => {
  expect(describeFoundCosts(words, G20_PACT, 'china')).toBe(
    '25 points of trust with the United States and UC Rusal, 2.5 Mt off “Capacity kept down”, and 5 of mandate',
  )
  expect(describeFoundCosts(words, PAIR_PACT, 'unitedStates')).toBe(
    '25 points of trust with China, 10 of standing in the rules, and 5 of mandate',
  )
  expect(describeLeavingCosts(words, PAIR_PACT, 'china')).toBe(
    '5 points of trust with the United States and 1 of mandate',
  )
})

test('what leaving comes to is said in words where it rounds away', () => {
  expect(describeLeavingGain(words, -1.26)).toBe('By the end of the game leaving would come to −1.3 points for you.')
  expect(describeLeavingGain(words, 0.04)).toMatch(/next to nothing/)
})

test('a temptation that rounds away is not called one', () => {
  const risk = (gain: number, odds: number) =>
    describeRisk(words, G20_PACT, 'china', { temptation: { lever: 'enforcement', value: 0, gain }, odds }).join(' ')
  expect(risk(1.24, 0.6)).toContain('pay you most: Enforce “no new capacity”: Off. It brings +1.2 points.')
  expect(risk(1.24, 0.6)).toContain('60% in each half-year')
  expect(risk(0.04, 0.6)).toContain('does not pay you, even if nobody sees')
  expect(risk(1.24, 0)).toContain('Nobody looks')
})

test('what the market brings and what is assumed add up to the gain of a pact as it is shown', () => {
  expect(describeOutlookParts(words, { gain: 13.04, assumed: 15.26 })).toBe(
    'market and pips −2.3, trust and standing +15.3, together:',
  )
})

test('a case is told by its stage, and never by the turn that a lot has drawn for its ruling', () => {
  const of = (change: Partial<TradeCase>, turn: number) => {
    const tradeCase: TradeCase = {
      ...{ id: 1, complainant: 'china', about: 'metalDuty', filedTurn: 2, rulingTurn: 4, stage: 'panel', sinceTurn: 2 },
      ...change,
    }
    return describeCase(words, tradeCase, BASE_SETTINGS, turn, each => `turn ${each}`).join(' ')
  }
  expect(of({ rulingTurn: 4 }, 3)).toBe(of({ rulingTurn: 5 }, 3))
  expect(of({}, 3)).toContain('Filed in turn 2. The ruling comes in turn 4 or turn 5. Odds for China: 75% (assumed).')
  expect(of({ stage: 'lost' }, 5)).toContain('In this half-year the United States has to bring')
  expect(of({ stage: 'retaliation' }, 6)).toContain('1.5 points of standing a turn')
  expect(of({ stage: 'dismissed' }, 6)).toBe('Ruled for the United States. The case is over.')
})

test('the old case of 2016 is told by its name at every stage, and not as a duty of this game', () => {
  const none = { ...baseRecord(makeGame()), cases: [CASE_OF_2016] }
  for (const stage of ['lost', 'retaliation', 'dismissed'] as const) {
    const now = { ...none, turn: 2, cases: [{ ...CASE_OF_2016, stage }] }
    expect(describeTalksNews(words, 'rusal', now, none)[0]!.text, stage).toMatch(/old WTO (case|ruling).*2016/)
  }
  const said = (stage: TradeCase['stage']) =>
    describeCase(words, { ...CASE_OF_2016, stage }, BASE_SETTINGS, 3, each => `turn ${each}`).join(' ')
  for (const stage of CASE_STAGES) expect(said(stage)).toContain('not on the duties set at this table')
  expect(said('lost')).toContain('If the United States does not comply in this half-year, China may answer with duties')
})

test('every refusal of something said has its sentence', () => {
  for (const kind of TALK_REFUSALS) expect(describeRefusal(words, { kind })).toMatch(/^[A-Z].*\.$/)
})
