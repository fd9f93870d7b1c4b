import { expect, test } from 'vitest'
import { englishWords } from '../../src/describe/words'
import { GOALS } from '../../src/game/goals'
import { LEVERS_OF } from '../../src/game/levers'
import { SEATS, type Seat } from '../../src/game/words'

const { t } = englishWords
const count = (texts: readonly string[]) => texts.join(' ').split(/\s+/).filter(Boolean).length

function briefingOf(seat: Seat): string[] {
  return [
    ...[t(`seat.${seat}.name`), t('title.nanning'), t(`briefing.${seat}.headline`), t(`briefing.${seat}.lead`)],
    ...[t('briefing.goals'), ...GOALS[seat].map(goal => t(`goal.${goal.id}.name`))],
    ...[t('briefing.start'), t('briefing.nobodyActs'), t('briefing.good'), t('briefing.levers')],
    ...LEVERS_OF[seat].filter(lever => lever.main).flatMap(({ id }) => [t(`lever.${id}.name`), t(`lever.${id}.note`)]),
    ...[t('briefing.halfFigure'), t('briefing.half'), t('briefing.exportsFigure'), t('briefing.exportsUnit')],
    ...[t('briefing.exports'), t('briefing.valueFigure'), t('briefing.valueUnit'), t('briefing.value')],
    ...[t('briefing.sitDown'), t('briefing.source')],
  ]
}

test.each(SEATS)('the whole briefing of %s has at most 120 words', seat => {
  expect(count(briefingOf(seat))).toBeLessThanOrEqual(120)
})

test.each(SEATS)('at most 40 words stand between opening the page and the first lever of %s', seat => {
  // The briefing can be skipped; what must be read is what the game is and which seat one takes.
  const needed = [
    t('page.name'),
    t('title.lead', { length: t('length.8') }),
    t(`seat.${seat}.hook`),
    t('title.takeSeat'),
    t('briefing.sitDown'),
  ]
  expect(count(needed)).toBeLessThanOrEqual(40)
})

test.each(SEATS)('levers of %s in front have notes that fit one line of the tray', seat => {
  for (const lever of LEVERS_OF[seat].filter(entry => entry.main))
    expect(t(`lever.${lever.id}.note`).length, lever.id).toBeLessThanOrEqual(44)
})
