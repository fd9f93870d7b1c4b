/** Something the user typed or a file they named is at fault; the message is one line that names the field. */
export class InputError extends Error {}
