/**
 * Bring a fresh clone to the point where the project's own TypeScript runs.
 *
 * Plain Node without a dependency, because it runs before anything is installed. Every message goes to standard error.
 */
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Folder of the project: absolute path without a closing slash. */
export const PROJECT_FOLDER = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')

const OLDEST_NODE = [20, 19]

/** Tell whether a Node version, written `20.19.0`, is one the project runs on. */
export function isNodeNewEnough(version) {
  const [major, minor] = version.split('.').map(Number)
  return major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])
}

/**
 * Tell whether node_modules lacks a package the lock file asks for, or holds another version of it.
 *
 * npm writes what it installed to node_modules/.package-lock.json as its last act, so an install broken off halfway
 * has none. Optional packages are left out: most of them are builds for other machines.
 *
 * @param lockText Text of package-lock.json.
 * @param installedText Text of node_modules/.package-lock.json, or undefined where there is none.
 */
export function isInstallStale(lockText, installedText) {
  if (installedText === undefined) return true
  const installed = JSON.parse(installedText).packages ?? {}
  return Object.entries(JSON.parse(lockText).packages).some(
    ([path, wanted]) => path !== '' && !wanted.optional && installed[path]?.version !== wanted.version,
  )
}

/**
 * Install what is missing.
 *
 * @throws Error with a sentence for the user when Node is too old or the packages cannot be had.
 */
export async function setUp() {
  if (!isNodeNewEnough(process.versions.node))
    throw new Error(`Node ${OLDEST_NODE.join('.')} or newer is needed; this is Node ${process.versions.node}.`)
  const lockText = readIfThere('package-lock.json')
  if (lockText !== undefined && !isInstallStale(lockText, readIfThere('node_modules/.package-lock.json'))) return
  console.error('Installing packages (once; a minute or so) ...')
  const result = lockText === undefined ? { code: 1, output: 'EUSAGE' } : await runNpm('ci')
  if (result.code === 0) return
  // npm calls it EUSAGE when the lock does not fit package.json; only then can a plain install do better.
  if (result.output.includes('EUSAGE') && (await runNpm('install')).code === 0) return
  throw new Error('The packages could not be installed. Is the network up, and does npm reach its registry?')
}

function readIfThere(path) {
  const file = join(PROJECT_FOLDER, path)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

function runNpm(command) {
  // `--include=dev` also where NODE_ENV says production: compiler and test runner are needed.
  const options = ['--include=dev', '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=warn']
  // Started by npm, this is npm's own script: no shell and no PATH needed, the same on every system.
  const script = process.env.npm_execpath?.endsWith('npm-cli.js') ? process.env.npm_execpath : undefined
  const [program, args] = script ? [process.execPath, [script, command, ...options]] : ['npm', [command, ...options]]
  const child = spawn(program, args, { cwd: PROJECT_FOLDER, shell: !script && process.platform === 'win32' })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', text => {
      output += text
      process.stderr.write(text)
    })
  return new Promise(resolve => {
    child.on('error', error => resolve({ code: 1, output: error.message }))
    child.on('close', code => resolve({ code, output }))
  })
}
