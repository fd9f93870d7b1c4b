import type { Picture } from './takePictures'

/** Say every fault once, with the pictures that show it; the most frequent first. */
export function describeFaults(pictures: readonly Picture[]): string[] {
  const groups = new Map<string, { example: string; names: string[] }>()
  for (const { name, faults } of pictures) {
    for (const { kind, selector, text, detail } of faults) {
      const key = `${kind}  ${selector}`
      const group = groups.get(key) ?? { example: `"${text}", ${detail}`, names: [] }
      if (group.names.at(-1) !== name) group.names.push(name)
      groups.set(key, group)
    }
  }
  return [...groups]
    .sort(([, a], [, b]) => b.names.length - a.names.length)
    .map(([key, { example, names }]) => `${key}\n  ${example}\n  ${names.length}: ${names.join(' ')}`)
}
