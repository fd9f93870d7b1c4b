/** `npm start`: install what is missing, build, serve the game, print its address. */
import { setUp } from './setup.mjs'

try {
  await setUp()
  const { register } = await import('tsx/esm/api')
  register()
  const { startGame } = await import('./serve.ts')
  await startGame(process.argv.slice(2))
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
