import { barriers } from './barriers'
import { customs } from './customs'
import { dialogue } from './dialogue'
import { downstream } from './downstream'
import { krasnoyarsk } from './krasnoyarsk'
import { markets } from './markets'
import { enforcement, newCapacity } from './newCapacity'
import { panel } from './panel'
import { smelterJobs } from './smelterJobs'
import { globalMarkets, thirdCountries } from './thirdCountries'
import { together } from './together'

/** The statements of the article and how each is tested, in the order of the ledger. Claims 1 and 3 have two. */
export const CLAIM_TESTS = {
  thirdCountries,
  globalMarkets,
  smelterJobs,
  newCapacity,
  enforcement,
  dialogue,
  barriers,
  downstream,
  markets,
  krasnoyarsk,
  together,
  panel,
  customs,
} as const
export type ClaimTestId = keyof typeof CLAIM_TESTS
export const CLAIM_TEST_IDS = Object.keys(CLAIM_TESTS) as readonly ClaimTestId[]

/** The figures of a test. */
export type FiguresOf<Id extends ClaimTestId> = ReturnType<(typeof CLAIM_TESTS)[Id]['measure']>
