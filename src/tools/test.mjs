/** `npm test`: install what is missing, run every check, close with `N passed, N failed`. */
import { setUp } from './setup.mjs'

try {
  await setUp()
  const { register } = await import('tsx/esm/api')
  register()
  const { runChecks } = await import('./runChecks.ts')
  process.exitCode = await runChecks(process.argv.slice(2))
} catch (error) {
  console.error(error.message)
  console.log('0 passed, 1 failed')
  process.exitCode = 1
}
