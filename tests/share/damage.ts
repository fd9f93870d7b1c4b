/** Ways in which a stored text can be wrong. */

/** A copy of a value with the field at a dotted path replaced; `undefined` removes it. */
export function withField(value: unknown, path: string, replacement: unknown): unknown {
  const copy = structuredClone(value)
  const keys = path.split('.')
  const last = keys.pop()!
  const holder = keys.reduce((node, key) => (node as Record<string, unknown>)[key], copy) as Record<string, unknown>
  if (replacement === undefined) delete holder[last]
  else holder[last] = replacement
  return copy
}

/** The dotted paths of all objects inside a value, the value itself as ''. */
export function objectPaths(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.entries(value).flatMap(([key, child]) => objectPaths(child, path ? `${path}.${key}` : key))
  return Array.isArray(value) ? inside : [path, ...inside]
}

/** The text with `"key":1` put into the object at a path, written out so that `__proto__` is a field like any other. */
export function withKeyInText(value: unknown, path: string, key: string): string {
  const marked = path === '' ? { ...(value as object), MARK: 1 } : withField(value, `${path}.MARK`, 1)
  return JSON.stringify(marked).replace('"MARK"', JSON.stringify(key))
}
