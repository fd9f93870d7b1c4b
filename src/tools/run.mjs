/** Run a program of the project, with what is missing installed first: `node src/tools/run.mjs FILE [arguments]`. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { PROJECT_FOLDER, setUp } from './setup.mjs'

try {
  await setUp()
  const { register } = await import('tsx/esm/api')
  register()
  // The program finds its own arguments where it would had it been started itself.
  const file = join(PROJECT_FOLDER, process.argv[2])
  process.argv.splice(1, 2, file)
  await import(pathToFileURL(file).href)
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
