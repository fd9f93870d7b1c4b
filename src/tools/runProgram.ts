import { spawn } from 'node:child_process'

/** Where, with what and how long a program runs; by default like this process, and without a limit. */
export interface Surroundings {
  readonly cwd?: string
  /** Added to the environment of this process. */
  readonly env?: Readonly<Record<string, string>>
  /** A program still running then is stopped and has failed. */
  readonly limitMs?: number
}

/** Run a program to its end with its output on standard error; false when it fails or does not exist. */
export function runProgram(
  program: string,
  args: readonly string[],
  surroundings: Surroundings = {},
): Promise<boolean> {
  const { cwd, env, limitMs } = surroundings
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 2, 2],
    timeout: limitMs,
  })
  return new Promise(resolve => {
    child.on('error', () => resolve(false))
    child.on('close', code => resolve(code === 0))
  })
}
