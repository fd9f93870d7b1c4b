import { expect, test } from 'vitest'
import { englishWords } from '../../src/describe/words'
import { SCENARIO_CHOICES } from '../../src/store/gameTerms'

const { t } = englishWords

test.each(SCENARIO_CHOICES)('%s has a hook of two sentences and one lesson, short enough for the briefing', id => {
  const hook = t(`scenario.${id}.note`)
  expect(hook.split(/(?<=\.) /)).toHaveLength(2)
  const lesson = t(`scenario.${id}.lesson`)
  expect(lesson).toMatch(/^Lesson: [^.]+\.$/)
  expect(hook.length + lesson.length).toBeLessThan(220)
})
