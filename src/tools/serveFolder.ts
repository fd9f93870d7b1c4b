import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Plugin, preview } from 'vite'
import { PROJECT_FOLDER } from './setup.mjs'

/** A web server on this machine. */
export interface FolderServer {
  /** `http://localhost:4173/`, with a closing slash. */
  readonly url: string
  readonly close: () => Promise<void>
}

/**
 * Serve a folder of built files; what is not in it is answered with status 404 and the folder's 404.html.
 *
 * @param folder Absolute path.
 * @param port First port to try.
 * @param isPortFixed Whether a port in use is an error; else the next free one is taken.
 * @throws Error when the port is fixed and in use.
 */
export async function serveFolder(folder: string, port: number, isPortFixed = false): Promise<FolderServer> {
  const server = await preview({
    root: PROJECT_FOLDER,
    configFile: false,
    logLevel: 'warn',
    appType: 'mpa',
    plugins: [notFound(folder)],
    build: { outDir: folder },
    preview: { port, strictPort: isPortFixed, host: 'localhost' },
  })
  const url = server.resolvedUrls?.local[0]
  if (url === undefined) throw new Error('The server has no address on this machine.')
  return { url, close: () => server.close() }
}

/** Answer what stands nowhere in the folder; the server itself would answer with an empty page. */
function notFound(folder: string): Plugin {
  return {
    name: 'not-found',
    configurePreviewServer: server => () => {
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost')
        const page = join(folder, '404.html')
        if (existsSync(join(folder, pathname)) || !existsSync(page)) return next()
        response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
        response.end(readFileSync(page))
      })
    },
  }
}
