import { posix } from 'node:path'
import { listImports } from './imports'
import { readSourceText } from './sourceText'
import { EXCEPTIONS, FREE_FOLDERS, LAYERS, type Layer, type LayerException } from './table'
import { listHostWords } from './words'

/** A source file: path from the project's folder with forward slashes, and its text. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

/** Something the table of layers forbids. */
export interface LayerFault {
  readonly file: string
  /** Counted from 1; 0 for a fault of the whole file. */
  readonly line: number
  /** The import as written, or the word. */
  readonly found: string
  readonly message: string
}

const DATA_FILE = /\.(?:json|css|svg|png|webp|jpg|woff2|mp3|ogg|md|csv)$/

/**
 * List every breach of the table of layers, and every listed exception that no longer occurs.
 *
 * @param files Sources below `src/`; others are passed over.
 */
export function checkLayers(
  files: readonly SourceFile[],
  exceptions: readonly LayerException[] = EXCEPTIONS,
): LayerFault[] {
  const faults = files.flatMap(faultsOfFile)
  const covers = (exception: LayerException, fault: LayerFault) =>
    exception.file === fault.file && exception.found === fault.found
  const stale = exceptions
    .filter(exception => !faults.some(fault => covers(exception, fault)))
    .map(({ file, found }) => ({ file, line: 0, found, message: `exception for ${found} no longer needed` }))
  return [...faults.filter(fault => !exceptions.some(exception => covers(exception, fault))), ...stale]
}

function faultsOfFile({ path, text }: SourceFile): LayerFault[] {
  const folder = folderOf(path)
  if (folder === undefined || FREE_FOLDERS.includes(folder)) return []
  const layer = Object.hasOwn(LAYERS, folder) ? LAYERS[folder] : undefined
  if (!layer)
    return [{ file: path, line: 0, found: folder, message: `src/${folder} has no row in the table of layers` }]
  const source = readSourceText(text)
  const faultAt = (index: number, found: string, message: string) => ({
    file: path,
    line: text.slice(0, index).split('\n').length,
    found,
    message,
  })
  const imports = listImports(source).flatMap(({ path: written, index }) => {
    const message = written === undefined ? 'a computed import cannot be checked' : importFault(path, layer, written)
    return message ? [faultAt(index, written ?? 'import(...)', message)] : []
  })
  const words = layer.pure ? listHostWords(source) : []
  return [...imports, ...words.map(({ word, index }) => faultAt(index, word, `${word} in a pure layer`))]
}

function importFault(file: string, layer: Layer, written: string): string | undefined {
  const path = written.replace(/[?#].*$/, '')
  if (!path.startsWith('.')) return packageFault(layer, path)
  if (DATA_FILE.test(path)) return undefined
  const folder = folderOf(posix.join(posix.dirname(file), path))
  if (folder === undefined) return `${written} leaves src/`
  if (folder === folderOf(file) || layer.imports.includes(folder)) return undefined
  return `${folderOf(file)} may not import ${folder}`
}

function packageFault(layer: Layer, name: string): string | undefined {
  const isAllowed = layer.packages.some(allowed =>
    /[/:]$/.test(allowed) ? name.startsWith(allowed) : name === allowed || name.startsWith(`${allowed}/`),
  )
  return isAllowed ? undefined : `package ${name} may not be imported here`
}

/** First folder below `src/`, or the file's own name where it lies in `src/` itself; `main/` is a part of `main.ts`. */
function folderOf(path: string): string | undefined {
  const [top, folder] = path.split('/')
  if (top !== 'src' || folder === undefined) return undefined
  return folder === 'main' ? 'main.ts' : folder
}
