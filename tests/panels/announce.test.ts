import { expect, test } from 'vitest'
import { announce, listenToAnnouncements } from '../../src/panels/app/announce'

test('an announcement reaches the live region until it stops listening', () => {
  const heard: string[] = []
  const stop = listenToAnnouncements(text => heard.push(text))
  announce('first')
  stop()
  announce('second')
  expect(heard).toEqual(['first'])
})
