import { readFileSync } from 'node:fs'
import { InputError, messageOf } from './inputError'

/**
 * Read a file of JSON that an option names.
 *
 * @throws InputError naming the option.
 */
export function readJson(flag: string, file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new InputError(`--${flag}: ${messageOf(error)}`)
  }
}
