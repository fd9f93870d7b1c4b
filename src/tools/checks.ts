import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { findBrowser } from './browser/findBrowser'
import { runProgram } from './runProgram'
import { PROJECT_FOLDER } from './setup.mjs'
import { type Tally, tallyStep, tallyVitest } from './tally'

/** Words by which a part of the checks is asked for on the command line. */
export const CHECK_GROUPS = ['types', 'lint', 'unit', 'browser'] as const
export type CheckGroup = (typeof CHECK_GROUPS)[number]

/** One step of `npm test`. */
export interface Check {
  readonly name: string
  readonly group: CheckGroup
  readonly run: () => Promise<Tally>
}

/** Far more than a step takes on a slow and busy machine: only what hangs is broken off. */
const STEP_LIMIT_MS = 1_800_000

/** The steps in the order in which they run. */
export const CHECKS: readonly Check[] = [
  { name: 'types', group: 'types', run: () => runStep('typescript/bin/tsc', ['--noEmit']) },
  {
    name: 'types of the pure layers',
    group: 'types',
    run: () => runStep('typescript/bin/tsc', ['-p', 'tsconfig.pure.json']),
  },
  {
    name: 'lint and format',
    group: 'lint',
    run: () => runStep('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']),
  },
  { name: 'tests in Node', group: 'unit', run: () => runVitest('node') },
  { name: 'a browser', group: 'browser', run: provideBrowser },
  { name: 'tests inside the browser', group: 'browser', run: () => runVitest('chromium') },
  { name: 'whole games in the browser', group: 'browser', run: () => runVitest('games') },
]

async function runStep(script: string, args: readonly string[]): Promise<Tally> {
  return tallyStep(await runInstalled(script, args))
}

async function runVitest(project: string): Promise<Tally> {
  const report = join(PROJECT_FOLDER, '.cache', 'reports', `${project}.json`)
  mkdirSync(dirname(report), { recursive: true })
  rmSync(report, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const isOk = await runInstalled('vitest/vitest.mjs', ['run', '--project', project, '--allowOnly=false', ...reporters])
  return tallyVitest(readIfThere(report), isOk)
}

async function provideBrowser(): Promise<Tally> {
  const search = await findBrowser(true)
  if (search.ok) console.error(`Chromium ${search.browser.version}: ${search.browser.executablePath}`)
  return search.ok ? tallyStep(true) : { ...tallyStep(false), notes: [search.message] }
}

function runInstalled(script: string, args: readonly string[]): Promise<boolean> {
  const path = join(PROJECT_FOLDER, 'node_modules', script)
  return runProgram(process.execPath, [path, ...args], { cwd: PROJECT_FOLDER, limitMs: STEP_LIMIT_MS })
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
