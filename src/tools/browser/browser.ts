/** A browser that has been seen to start, and how to start it again. */
export interface Browser {
  readonly executablePath: string
  /** Added to the environment of the browser's process. */
  readonly env: Readonly<Record<string, string>>
  /** False where the browser only starts without its sandbox: as root, and in many containers. */
  readonly sandbox: boolean
  /** As the browser states it, `143.0.7499.4`. */
  readonly version: string
}

/** A program that may turn out to be a browser. */
export type BrowserCandidate = Pick<Browser, 'executablePath' | 'env'>

/** Either a browser, or a sentence for the user saying what was tried. */
export type BrowserSearch =
  | { readonly ok: true; readonly browser: Browser }
  | { readonly ok: false; readonly message: string }

/**
 * Give the options with which playwright starts a browser; made for its own `launch` and for vitest's browser mode.
 *
 * Where there is no graphics card WebGL runs in software.
 */
export function launchOptions({ executablePath, env, sandbox }: Omit<Browser, 'version'>) {
  return {
    executablePath,
    env: { ...definedOnly(process.env), ...env },
    chromiumSandbox: sandbox,
    args: ['--disable-background-networking', '--no-first-run', '--enable-unsafe-swiftshader'],
  }
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}
