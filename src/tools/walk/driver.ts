/** A command of the WebDriver protocol, by the name and address the standard gives it. */
export interface Command {
  /** As Firefox knows it, `Navigate`. */
  readonly name: string
  readonly method: 'GET' | 'POST'
  /** As others know it, behind the address of the session: `url`. */
  readonly path: string
}

/** A browser that takes WebDriver commands. */
export interface Driver {
  /** As the browser states it, `WebKitGTK 2.50.6`. */
  readonly version: string
  /** @throws Error with the browser's message when it refuses. */
  send(command: Command, parameters?: object): Promise<unknown>
  close(): Promise<void>
}

/** The commands a walk through a game needs. */
export const COMMANDS = {
  navigate: { name: 'Navigate', method: 'POST', path: 'url' },
  execute: { name: 'ExecuteScript', method: 'POST', path: 'execute/sync' },
  actions: { name: 'PerformActions', method: 'POST', path: 'actions' },
  window: { name: 'SetWindowRect', method: 'POST', path: 'window/rect' },
} as const satisfies Record<string, Command>
