import { expect, test } from 'vitest'
import { openGame, VIEWPORTS } from './harness'

test.each(Object.keys(VIEWPORTS) as (keyof typeof VIEWPORTS)[])('the title page opens on a %s', async viewport => {
  const { page } = await openGame({ viewport })
  expect(await page.title()).toBe('Table 13')
  await page.getByRole('heading', { level: 1 }).waitFor()
})
