import { InputError } from './inputError'

/** A reader like `head` may leave before the end: what is not read need not be written. */
function stopWithoutReader(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
  process.exit()
}

/**
 * Run a command to its exit status: 2 with one line on standard error for an `InputError`;
 * any other error is a bug and crashes with its stack.
 */
export function runCommand(main: () => Promise<void>): void {
  process.stdout.on('error', stopWithoutReader)
  main().catch(error => {
    if (!(error instanceof InputError)) throw error
    process.stderr.write(`${error.message.replace(/\s+/g, ' ')}\n`)
    process.exitCode = 2
  })
}
