import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Driver } from './driver'
import { eventually } from './eventually'
import { endProgram } from './programs'

// Port 0: Firefox takes a free one and writes it into its profile.
const PREFERENCES = 'user_pref("marionette.port", 0);\n'

/**
 * Start a Firefox as its distribution builds it, without a window and with an empty profile, and drive it by
 * Marionette, which carries WebDriver commands over a socket and needs no further program.
 */
export async function openFirefox(program: string): Promise<Driver> {
  const profile = mkdtempSync(join(tmpdir(), 'table-13-firefox-'))
  writeFileSync(join(profile, 'user.js'), PREFERENCES)
  const child = spawn(program, ['--headless', '--no-remote', '--marionette', '--profile', profile], { stdio: 'ignore' })
  const close = async () => {
    await endProgram(child)
    rmSync(profile, { recursive: true, force: true })
  }
  try {
    const portFile = join(profile, 'MarionetteActivePort')
    const port = await eventually('Firefox to take a port', () => Number(readFileSync(portFile, 'utf8')))
    const send = speak(connect(port, '127.0.0.1'))
    const { capabilities } = (await send('NewSession')) as { capabilities: { browserVersion: string } }
    return { version: `Firefox ${capabilities.browserVersion}`, send: ({ name }, given) => send(name, given), close }
  } catch (error) {
    await close()
    throw error
  }
}

/** Messages are JSON behind their length; the first is a greeting and answers nothing. */
function speak(socket: Socket): (name: string, parameters?: object) => Promise<unknown> {
  const answers = new Map<number, (error: { message: string } | null, result: { value?: unknown }) => void>()
  let received = Buffer.alloc(0)
  let count = 0
  socket.on('data', data => {
    received = Buffer.concat([received, data])
    for (let colon = received.indexOf(':'); colon > 0; colon = received.indexOf(':')) {
      const end = colon + 1 + Number(received.subarray(0, colon))
      if (received.length < end) return
      const message = JSON.parse(received.toString('utf8', colon + 1, end))
      received = received.subarray(end)
      if (Array.isArray(message)) answers.get(message[1])?.(message[2], message[3])
    }
  })
  return (name, parameters = {}) =>
    new Promise((resolve, reject) => {
      count += 1
      answers.set(count, (error, result) => {
        if (error) reject(new Error(error.message))
        else resolve(result !== null && 'value' in result ? result.value : result)
      })
      // Without a sandbox of its own a script sees what the page itself sees.
      const text = JSON.stringify([0, count, `WebDriver:${name}`, { sandbox: null, ...parameters }])
      socket.write(`${Buffer.byteLength(text)}:${text}`)
    })
}
