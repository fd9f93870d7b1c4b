import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { runProgram } from './runProgram'
import { PROJECT_FOLDER } from './setup.mjs'

const BUILDS_FOLDER = join(PROJECT_FOLDER, '.cache', 'builds')
const INPUTS = /^(?:src|assets|public|[^/\\]+\.html|vite\.config\.ts|tsconfig\.json|package-lock\.json)$/
const HOUR_MS = 3_600_000

/**
 * Build the game for the web.
 *
 * In a process of its own: under a test runner the build would take itself for a test and leave its checks in.
 *
 * @param folder Where the built files go; emptied first.
 * @returns False when the build fails; its messages are on standard error.
 */
export function buildGame(folder: string): Promise<boolean> {
  const vite = join(PROJECT_FOLDER, 'node_modules', 'vite', 'bin', 'vite.js')
  const args = [vite, 'build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn']
  return runProgram(process.execPath, args, { cwd: PROJECT_FOLDER, env: { NODE_ENV: 'production', VITEST: '' } })
}

/**
 * Give a build of the sources as they are now, made only when the last one is of other sources.
 *
 * Each lies in a folder named by its sources, so that a server never loses files it is still serving.
 *
 * @returns Absolute path of the folder with index.html.
 * @throws Error when the build fails.
 */
export async function currentBuild(): Promise<string> {
  const folder = join(BUILDS_FOLDER, fingerprint())
  if (existsSync(folder)) return folder
  mkdirSync(BUILDS_FOLDER, { recursive: true })
  removeOldBuilds()
  const work = `${folder}.${process.pid}`
  if (!(await buildGame(work))) throw new Error('The game could not be built.')
  if (existsSync(folder)) rmSync(work, { recursive: true })
  else renameSync(work, folder)
  return folder
}

function fingerprint(): string {
  const hash = createHash('sha256')
  for (const name of readdirSync(PROJECT_FOLDER)
    .filter(name => INPUTS.test(name))
    .sort())
    hashTree(hash, name)
  return hash.digest('hex').slice(0, 16)
}

function hashTree(hash: ReturnType<typeof createHash>, path: string): void {
  const file = join(PROJECT_FOLDER, path)
  hash.update(`${path}\0`)
  if (statSync(file).isFile()) hash.update(readFileSync(file))
  else for (const name of readdirSync(file).sort()) hashTree(hash, `${path}/${name}`)
}

function removeOldBuilds(): void {
  for (const name of readdirSync(BUILDS_FOLDER)) {
    const folder = join(BUILDS_FOLDER, name)
    if (Date.now() - statSync(folder).mtimeMs > HOUR_MS) rmSync(folder, { recursive: true, force: true })
  }
}
