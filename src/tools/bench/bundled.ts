import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { PROJECT_FOLDER } from '../setup.mjs'

const ENTRY = join(PROJECT_FOLDER, 'src', 'tools', 'bench', 'pure.ts')
const FOLDER = join(PROJECT_FOLDER, '.cache', 'bench')

/**
 * The measurements that need no browser, bundled as the game is that players get.
 *
 * As this program runs, every function is given its name anew whenever it is made, which costs the engine a third.
 */
export async function bundled(): Promise<typeof import('./pure')> {
  await build({
    root: PROJECT_FOLDER,
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: { ssr: ENTRY, outDir: FOLDER, emptyOutDir: true, target: 'es2023', copyPublicDir: false },
  })
  return import(pathToFileURL(join(FOLDER, 'pure.js')).href)
}
