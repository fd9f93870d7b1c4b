import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Tell the Chromium from npm where its fonts lie, which it unpacks beside its list of them.
 *
 * The list that comes with it names the folders of a cloud function. Without any font a page with a text field, or with
 * a list to choose from, crashes.
 *
 * @param folder Where the list is, as `FONTCONFIG_PATH` has it; where it is missing nothing happens.
 */
export function nameFonts(folder: string): void {
  const list = join(folder, 'fonts.conf')
  const named = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'cache')}</cachedir></fontconfig>
`
  if (existsSync(list) && readFileSync(list, 'utf8') !== named) writeFileSync(list, named)
}
