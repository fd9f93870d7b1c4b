/** The measurements that need no browser. */
export { benchBand } from './band'
export { benchClaims } from './claims'
export { benchEngine } from './engine'
