import { vi } from 'vitest'

/** What comes within a moment may take seconds where other work is going on; a test that waits in vain fails all the same. */
const PATIENCE_MS = 20_000

const { waitFor } = vi
vi.waitFor = (check, options = { timeout: PATIENCE_MS }) => waitFor(check, options)
