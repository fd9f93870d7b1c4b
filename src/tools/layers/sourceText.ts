/** A source file with the parts that are not code blanked out; both texts keep every position of the original. */
export interface SourceText {
  /** Comments, texts and regular expressions replaced by blanks. */
  readonly code: string
  /** Only comments replaced by blanks. */
  readonly codeAndTexts: string
}

// One alternative for each thing that may hide code-like characters, in the order in which they are tried.
// A regular expression can only start where a value is expected; elsewhere the slash divides or closes a tag.
const TOKEN = new RegExp(
  [
    /(?<comment>\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$))/,
    /(?<text>'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*")/,
    /(?<tick>`)/,
    /(?<open>\{)/,
    /(?<close>\})/,
    /(?<=(?:^|[=(,:;[!&|?{+*%~^-]|\breturn|=>)\s*)(?<regex>\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*)/,
  ]
    .map(part => part.source)
    .join('|'),
  'g',
)

/**
 * Blank comments, texts and regular expressions of a TypeScript or TSX source; code inside `${}` of a template stays.
 *
 * Reads the text alone, since no parser of this language comes with its compiler.
 */
export function readSourceText(source: string): SourceText {
  const code = source.split('')
  const codeAndTexts = source.split('')
  const braces: ('block' | 'template')[] = []
  TOKEN.lastIndex = 0
  for (let match = TOKEN.exec(source); match !== null; match = TOKEN.exec(source)) {
    const { comment, text, tick, open, close, regex } = match.groups ?? {}
    const closesTemplateCode = close !== undefined && braces.pop() === 'template'
    if (open !== undefined) braces.push('block')
    if (comment !== undefined) blank(codeAndTexts, match.index, TOKEN.lastIndex)
    if (comment ?? text ?? regex) blank(code, match.index, TOKEN.lastIndex)
    if (tick === undefined && !closesTemplateCode) continue
    const end = templateTextEnd(source, TOKEN.lastIndex)
    if (source[end - 1] === '{') braces.push('template')
    blank(code, match.index, end)
    TOKEN.lastIndex = end
  }
  return { code: code.join(''), codeAndTexts: codeAndTexts.join('') }
}

/** Position just behind the backtick or the `${` that ends a piece of template text. */
function templateTextEnd(source: string, start: number): number {
  const ending = /(?:\\[\s\S]|\$(?!\{)|[^\\`$])*(?:`|\$\{|$)/y
  ending.lastIndex = start
  ending.exec(source)
  return ending.lastIndex
}

function blank(characters: string[], start: number, end: number): void {
  for (let index = start; index < end; index++) if (characters[index] !== '\n') characters[index] = ' '
}
