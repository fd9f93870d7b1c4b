import { findBrowser } from '../../src/tools/browser/findBrowser'

/** Fail the run before its first test when there is no browser to run it in. */
export default async function requireBrowser(): Promise<void> {
  const search = await findBrowser(false)
  if (!search.ok) throw new Error(search.message)
}
