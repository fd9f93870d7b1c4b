import { expect, test } from 'vitest'
import { installedBrowserPaths } from '../../../src/tools/browser/installedBrowsers'

test('on Linux the folders of PATH come before the usual ones', () => {
  const paths = installedBrowserPaths({ platform: 'linux', env: { PATH: '/home/me/bin:/usr/bin' } })
  expect(paths.slice(0, 2)).toEqual(['/home/me/bin/google-chrome-stable', '/usr/bin/google-chrome-stable'])
  expect(paths).toContain('/opt/google/chrome/chrome')
  expect(new Set(paths).size).toBe(paths.length)
})

test('a relative folder in PATH is not searched', () => {
  const paths = installedBrowserPaths({ platform: 'linux', env: { PATH: '.:bin' } })
  expect(paths.every(path => path.startsWith('/'))).toBe(true)
})

test('on a Mac both the applications of all and of the user are searched', () => {
  const paths = installedBrowserPaths({ platform: 'darwin', env: { HOME: '/Users/me' } })
  expect(paths.slice(0, 2)).toEqual([
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Users/me/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ])
})

test('on Windows Edge is found when Chrome is not there', () => {
  const paths = installedBrowserPaths({ platform: 'win32', env: { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' } })
  expect(paths.at(-1)).toBe('C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe')
})
