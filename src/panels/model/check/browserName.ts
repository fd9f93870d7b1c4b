/** What in the name of a browser says which one it is, the one that others also claim to be last. */
const NAMES = [
  ['Edge', /Edg\/(\d+)/],
  ['Firefox', /Firefox\/(\d+)/],
  ['Chromium', /Chrome\/(\d+)/],
  ['Safari', /Version\/(\d+)[\d.]* (?:Mobile\/\S+ )?Safari/],
] as const

/** Name and version of a browser by its user agent, "Firefox 142"; the whole text where it is none of the known. */
export function browserName(userAgent: string): string {
  for (const [name, pattern] of NAMES) {
    const version = userAgent.match(pattern)?.[1]
    if (version) return `${name} ${version}`
  }
  return userAgent
}
