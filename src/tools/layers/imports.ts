import type { SourceText } from './sourceText'

/** An import as written: the text between the quotes, or undefined where the path is computed. */
export interface WrittenImport {
  readonly path: string | undefined
  /** Position in the source. */
  readonly index: number
}

const QUOTED = /\s*(['"`])([^'"`\n]*)\1/.source

// `import ... from`, `export ... from`, `import '...'`: what cannot stand in such a list ends the search for `from`.
const NAMES = /(?:(?!\b(?:import|export)\b)[^'"`;()=])*?/.source
const STATEMENT = new RegExp(`\\b(?:import|export)\\b(?:${NAMES}\\bfrom\\b)?${QUOTED}`, 'g')
// `import('...')`, also as a type, `require('...')`, `import.meta.glob('...')`, `new URL('...', import.meta.url)`.
const CALL = new RegExp(`\\b(?:import|require|import\\.meta\\.glob)\\s*(?:<[^>]*>)?\\(${QUOTED}`, 'g')
const URL_OF_MODULE = new RegExp(`\\bnew URL\\(${QUOTED}\\s*,\\s*import\\.meta\\.url`, 'g')
const COMPUTED = /\b(?:import|require|import\.meta\.glob)\s*\(\s*(?!['"`\s])/g

/** List the imports of a source, of every kind: static, type, re-export, dynamic, worker and glob. */
export function listImports({ code, codeAndTexts }: SourceText): WrittenImport[] {
  const isCode = (index: number) => code[index] !== ' '
  const written = [STATEMENT, CALL, URL_OF_MODULE].flatMap(pattern =>
    [...codeAndTexts.matchAll(pattern)].map(match => ({ path: match[2], index: match.index })),
  )
  const computed = [...codeAndTexts.matchAll(COMPUTED)].map(match => ({ path: undefined, index: match.index }))
  return [...written, ...computed].filter(({ index }) => isCode(index))
}
