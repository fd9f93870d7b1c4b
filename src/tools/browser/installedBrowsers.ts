import { posix, win32 } from 'node:path'

/** What the search needs to know of a machine. */
export interface Machine {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
}

const LINUX_NAMES = [
  ...['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'],
  ...['microsoft-edge-stable', 'microsoft-edge', 'chrome'],
]
const LINUX_FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome', '/opt/microsoft/msedge']
const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge']
const WINDOWS_PROGRAMS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]
const WINDOWS_ROOTS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']

/** List the paths where Chrome, Chromium or Edge may lie on a machine, likeliest first; most will not exist. */
export function installedBrowserPaths({ platform, env }: Machine): string[] {
  if (platform === 'win32') {
    const roots = WINDOWS_ROOTS.flatMap(name => env[name] ?? [])
    return WINDOWS_PROGRAMS.flatMap(program => roots.map(root => win32.join(root, program)))
  }
  if (platform === 'darwin') {
    const folders = ['/Applications', ...(env.HOME ? [posix.join(env.HOME, 'Applications')] : [])]
    return MAC_APPS.flatMap(app => folders.map(folder => `${folder}/${app}.app/Contents/MacOS/${app}`))
  }
  const folders = new Set([...(env.PATH ?? '').split(':').filter(posix.isAbsolute), ...LINUX_FOLDERS])
  return LINUX_NAMES.flatMap(name => [...folders].map(folder => posix.join(folder, name)))
}
