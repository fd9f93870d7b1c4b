export { createSound, type Sound } from './createSound'
export { cuesOfChange, cuesOfStage } from './cues'
export { humLevel } from './hum'
