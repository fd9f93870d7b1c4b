import { spawn } from 'node:child_process'
import { openDisplay } from './display'
import type { Command, Driver } from './driver'
import { eventually } from './eventually'
import { endProgram } from './programs'

const PORT = 4573
const ADDRESS = `http://127.0.0.1:${PORT}`

/** Paths of what a WebKitGTK without a screen needs. */
export interface WebKitPrograms {
  readonly driver: string
  readonly miniBrowser: string
  readonly display: string
}

/** Start a WebKitGTK on a display of its own, and drive it by its own driver. */
export async function openWebKit(programs: WebKitPrograms): Promise<Driver> {
  const display = await openDisplay(programs.display)
  const env = { ...process.env, DISPLAY: display.name }
  const child = spawn(programs.driver, [`--port=${PORT}`, '--host=127.0.0.1'], { stdio: 'ignore', env })
  const close = async () => {
    await endProgram(child)
    await display.close()
  }
  try {
    await eventually('the driver to answer', () => request('GET', '/status'))
    const options = { binary: programs.miniBrowser, args: ['--automation'] }
    const wanted = { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } } }
    const session = (await request('POST', '/session', wanted)) as NewSession
    const address = `/session/${session.sessionId}`
    return {
      version: `WebKitGTK ${session.capabilities.browserVersion}`,
      send: ({ method, path }, parameters) => request(method, `${address}/${path}`, parameters),
      close: async () => {
        await fetch(ADDRESS + address, { method: 'DELETE' })
        await close()
      },
    }
  } catch (error) {
    await close()
    throw error
  }
}

interface NewSession {
  readonly sessionId: string
  readonly capabilities: { readonly browserVersion: string }
}

async function request(method: Command['method'], path: string, parameters: object = {}): Promise<unknown> {
  const body = method === 'POST' ? JSON.stringify(parameters) : null
  const response = await fetch(ADDRESS + path, { method, body })
  const { value } = (await response.json()) as { value: unknown }
  if (!response.ok) throw new Error((value as { message: string }).message)
  return value
}
