import type { Look } from './lookAtAll'

/** Say every fault once, with the screens that show it; the most frequent first. */
export function describeFaults(looks: readonly Look[]): string[] {
  const groups = new Map<string, { example: string; names: string[] }>()
  for (const { name, faults } of looks) {
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
