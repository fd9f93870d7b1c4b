import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isInstallStale, isNodeNewEnough } from '../../src/tools/setup.mjs'

const lock = JSON.stringify({
  packages: {
    '': { version: '0.1.0' },
    'node_modules/phaser': { version: '4.2.1' },
    'node_modules/@esbuild/win32-x64': { version: '1.0.0', optional: true },
  },
})

function installed(phaserVersion: string): string {
  return JSON.stringify({ packages: { 'node_modules/phaser': { version: phaserVersion } } })
}

describe('installing', () => {
  test('is needed where nothing is installed, or an install broke off', () => {
    expect(isInstallStale(lock, undefined)).toBe(true)
    expect(isInstallStale(lock, '{}')).toBe(true)
  })

  test('is needed when the lock file asks for another version', () => {
    expect(isInstallStale(lock, installed('4.2.0'))).toBe(true)
  })

  test('is not needed for builds made for other machines', () => {
    expect(isInstallStale(lock, installed('4.2.1'))).toBe(false)
  })

  test('is not needed where these tests run', () => {
    const read = (path: string) => readFileSync(path, 'utf8')
    expect(isInstallStale(read('package-lock.json'), read('node_modules/.package-lock.json'))).toBe(false)
  })
})

test.each([
  ['18.20.4', false],
  ['20.18.3', false],
  ['20.19.0', true],
  ['22.1.0', true],
])('Node %s is new enough: %s', (version, isEnough) => {
  expect(isNodeNewEnough(version)).toBe(isEnough)
})

test('the oldest Node that is accepted is the one package.json names', () => {
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { engines: { node: string } }
  const [major = 0, minor = 0] = engines.node.replace('>=', '').split('.').map(Number)
  expect(isNodeNewEnough(`${major}.${minor}.0`)).toBe(true)
  expect(isNodeNewEnough(`${major}.${minor - 1}.9`)).toBe(false)
})
