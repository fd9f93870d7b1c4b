import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildGame } from './buildGame'
import { serveFolder } from './serveFolder'
import { PROJECT_FOLDER } from './setup.mjs'

const DEFAULT_PORT = 4173
const HELP = `npm start                  build the game and serve it until Ctrl-C
npm start -- --port 5000   the same on that port (otherwise ${DEFAULT_PORT}, or the next free one)`

/**
 * Build the game into `dist/`, serve it and print its address; runs until the process is stopped.
 *
 * @param args Command line behind `npm start --`.
 * @throws Error with a sentence for the user on unknown arguments, a failed build or a port in use.
 */
export async function startGame(args: readonly string[]): Promise<void> {
  const options = { port: { type: 'string' }, help: { type: 'boolean' } } as const
  const { values } = parseArgs({ args: [...args], options })
  if (values.help) {
    console.log(HELP)
    return
  }
  const port = values.port === undefined ? DEFAULT_PORT : Number(values.port)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error(`--port ${values.port} is no port number.`)
  const folder = join(PROJECT_FOLDER, 'dist')
  if (!(await buildGame(folder))) throw new Error('The game could not be built.')
  const { url } = await serveFolder(folder, port, values.port !== undefined)
  console.error('Table 13 is being served until Ctrl-C; open this address in a browser:')
  console.log(url)
}
