import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runProgram } from '../runProgram'
import { PROJECT_FOLDER } from '../setup.mjs'
import type { BrowserCandidate } from './browser'
import { nameFonts } from './nameFonts'

const PACKAGE = '@sparticuz/chromium'
/** The last version that declares Node 20. */
const VERSION = '143.0.4'
const FOLDER = join(PROJECT_FOLDER, '.cache', `chromium-${VERSION}`)

/**
 * Fetch a Chromium packed for npm (65 MB) into the cache folder and unpack it, or take it from there.
 *
 * Linux on x64 alone; it brings its own libraries and fonts.
 */
export async function npmChromium(): Promise<BrowserCandidate | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  if (!existsSync(FOLDER) && !(await fetchAndUnpack())) return undefined
  const fonts = join(FOLDER, 'fonts')
  nameFonts(fonts)
  return {
    executablePath: join(FOLDER, 'chromium'),
    env: { LD_LIBRARY_PATH: join(FOLDER, 'al2023', 'lib'), FONTCONFIG_PATH: fonts },
  }
}

/** Work beside the folder and move it into place at the end: what is there is whole. */
async function fetchAndUnpack(): Promise<boolean> {
  const work = `${FOLDER}.${process.pid}`
  mkdirSync(work, { recursive: true })
  writeFileSync(join(work, 'package.json'), '{ "private": true }\n')
  const script = `import('${PACKAGE}').then(({ default: chromium }) => chromium.executablePath())`
  const isDone =
    (await runProgram('npm', ['install', '--no-audit', '--no-fund', `${PACKAGE}@${VERSION}`], { cwd: work })) &&
    // The package unpacks into the folder for temporary files, its libraries only where it believes to run in a
    // cloud function; started without the arguments it recommends, which switch off the web's security.
    (await runProgram(process.execPath, ['-e', script], {
      cwd: work,
      env: { TMPDIR: work, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
    }))
  if (isDone) {
    rmSync(join(work, 'node_modules'), { recursive: true })
    renameSync(work, FOLDER)
  }
  rmSync(work, { recursive: true, force: true })
  return isDone
}
