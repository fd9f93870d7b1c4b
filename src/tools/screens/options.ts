import { parseArgs } from 'node:util'
import { InputError } from '../../cli/inputError'
import { LIGHTS, type Light, SIZE_NAMES, type SizeName, TEXTS, type TextSize } from './sizes'
import { type ScreenState, STATES } from './states'

/** What the user wants to see; everything unless told otherwise. */
export interface ScreensOptions {
  readonly states: readonly ScreenState[]
  readonly sizes: readonly SizeName[]
  readonly lights: readonly Light[]
  readonly texts: readonly TextSize[]
}

/** Read the arguments behind `npm run screens --`; throws an `InputError` that names the option at fault. */
export function readScreensOptions(args: readonly string[]): ScreensOptions {
  const text = { type: 'string' } as const
  const options = { only: text, size: text, theme: text, text }
  const { values } = parseOrRefuse(() => parseArgs({ args: [...args], options }))
  const names = STATES.map(state => state.name)
  const wanted = narrowed('only', values.only, names, (name, part) => name.startsWith(part))
  return {
    states: STATES.filter(state => wanted.includes(state.name)),
    sizes: narrowed('size', values.size, SIZE_NAMES),
    lights: narrowed('theme', values.theme, Object.keys(LIGHTS) as Light[]),
    texts: narrowed('text', values.text, TEXTS),
  }
}

function parseOrRefuse<Value>(parse: () => Value): Value {
  try {
    return parse()
  } catch (error) {
    throw new InputError((error as Error).message)
  }
}

/** Those that one of the comma-separated parts names; all of them where nothing is asked. */
function narrowed<Name extends string>(
  option: string,
  asked: string | undefined,
  names: readonly Name[],
  isNamed = (name: Name, part: string) => name === part,
): readonly Name[] {
  if (asked === undefined) return names
  const parts = asked.split(',')
  const unknown = parts.find(part => !names.some(name => isNamed(name, part)))
  if (unknown !== undefined) throw new InputError(`--${option} ${unknown} is none of ${names.join(', ')}`)
  return names.filter(name => parts.some(part => isNamed(name, part)))
}
