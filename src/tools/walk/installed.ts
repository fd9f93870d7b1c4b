import { readdirSync } from 'node:fs'
import type { Driver } from './driver'
import { openFirefox } from './marionette'
import { findFirefox, findProgram } from './programs'
import { openWebKit } from './webDriver'

/** A browser of the distribution: how to start it, or what is missing. */
export interface InstalledBrowser {
  readonly name: string
  /** Undefined where it is not installed. */
  readonly open: (() => Promise<Driver>) | undefined
  /** What to install, in a sentence. */
  readonly wanting: string
}

const LIBRARIES = '/usr/lib'
const LIBRARY = /^webkit2gtk-|^webkitgtk-/

/** Look for a Firefox (`$FIREFOX_PATH` names another) and for the WebKitGTK that stands for Safari. */
export function installedBrowsers(): readonly InstalledBrowser[] {
  const firefox = findFirefox()
  const driver = findProgram(['WebKitWebDriver'])
  const miniBrowser = findProgram(miniBrowserPaths())
  const display = findProgram(['Xvfb'])
  return [
    {
      name: 'Firefox',
      open: firefox === undefined ? undefined : () => openFirefox(firefox),
      wanting: 'Install firefox or firefox-esr, or set FIREFOX_PATH to its program.',
    },
    {
      name: 'WebKitGTK',
      open: driver && miniBrowser && display ? () => openWebKit({ driver, miniBrowser, display }) : undefined,
      wanting: 'Install webkit2gtk-driver and xvfb (names of Debian).',
    },
  ]
}

/** The small browser that comes with the library lies in a folder named by machine and version. */
function miniBrowserPaths(): string[] {
  return foldersOf(LIBRARIES).flatMap(machine =>
    foldersOf(machine).flatMap(folder =>
      LIBRARY.test(folder.slice(machine.length + 1)) ? [`${folder}/MiniBrowser`] : [],
    ),
  )
}

function foldersOf(path: string): string[] {
  try {
    const entries = readdirSync(path, { withFileTypes: true })
    return entries.filter(entry => entry.isDirectory()).map(({ name }) => `${path}/${name}`)
  } catch {
    return []
  }
}
