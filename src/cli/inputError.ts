/** Something the user typed or a file they named is at fault; the message is one line that names the field. */
export class InputError extends Error {}

/** What a caught error says of itself. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
