import { existsSync } from 'node:fs'
import { runProgram } from '../runProgram'
import type { BrowserCandidate } from './browser'

/** Install the distribution's Chromium, where this is Debian or a relative of it and we are root. */
export async function aptChromium(): Promise<BrowserCandidate | undefined> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  const isInstalled =
    (await runProgram('apt-get', ['update', '-q'], { env })) &&
    (await runProgram('apt-get', ['install', '-q', '-y', '--no-install-recommends', 'chromium'], { env }))
  return isInstalled ? { executablePath: '/usr/bin/chromium', env: {} } : undefined
}
