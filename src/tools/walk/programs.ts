import type { ChildProcess } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Find the first of some programs that is installed, by name in `$PATH` or by absolute path. */
export function findProgram(names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const paths = names.flatMap(name => (name.startsWith('/') ? [name] : folders.map(folder => join(folder, name))))
  return paths.find(isProgram)
}

/** Find a Firefox: the one `$FIREFOX_PATH` names, or by the names distributions give it. */
export function findFirefox(): string | undefined {
  const { FIREFOX_PATH } = process.env
  return findProgram(FIREFOX_PATH ? [FIREFOX_PATH] : ['firefox', 'firefox-esr'])
}

/** Stop a program this one started, and wait for its end. */
export async function endProgram(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const isClosed = new Promise<void>(resolve => child.once('close', () => resolve()))
  child.kill()
  await isClosed
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
