import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { endProgram } from './programs'

/** A display on which windows open that nobody sees. */
export interface Display {
  /** As `$DISPLAY` names it, `:99`. */
  readonly name: string
  readonly close: () => Promise<void>
}

/** Open a display in memory. @param program Path of Xvfb, which takes a free number and prints it. */
export async function openDisplay(program: string): Promise<Display> {
  const args = ['-displayfd', '1', '-screen', '0', '1400x900x24', '-nolisten', 'tcp']
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'ignore'] })
  const [number] = await once(child.stdout, 'data')
  return { name: `:${String(number).trim()}`, close: () => endProgram(child) }
}
