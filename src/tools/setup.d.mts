/** Folder of the project: absolute path without a closing slash. */
export const PROJECT_FOLDER: string

/** Tell whether a Node version, written `20.19.0`, is one the project runs on. */
export function isNodeNewEnough(version: string): boolean

/** Tell whether node_modules lacks a package the lock file asks for, or holds another version of it. */
export function isInstallStale(lockText: string, installedText: string | undefined): boolean

/** Install what is missing; throws an Error with a sentence for the user when that cannot be done. */
export function setUp(): Promise<void>
