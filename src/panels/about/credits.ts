import type { MessageKey } from '../../describe/messages/catalogue'

/** A work by others that the game is made with. */
export interface Credit {
  readonly name: string
  readonly licence: string
  readonly use: Extract<MessageKey, `credit.${string}`>
}

/** Names and licences as their makers write them. */
export const CREDITS: readonly Credit[] = [
  { name: 'Phaser', licence: 'MIT', use: 'credit.phaser.use' },
  { name: 'Preact', licence: 'MIT', use: 'credit.preact.use' },
  { name: 'zustand', licence: 'MIT', use: 'credit.zustand.use' },
  { name: 'd3', licence: 'ISC', use: 'credit.d3.use' },
  { name: 'stdlib', licence: 'Apache-2.0', use: 'credit.stdlib.use' },
  { name: 'pure-rand', licence: 'MIT', use: 'credit.pureRand.use' },
  { name: 'valibot', licence: 'MIT', use: 'credit.valibot.use' },
  { name: 'Natural Earth', licence: 'public domain', use: 'credit.naturalEarth.use' },
  { name: 'Sofia Sans Extra Condensed', licence: 'OFL-1.1', use: 'credit.sofia.use' },
  { name: 'IBM Plex Sans', licence: 'OFL-1.1', use: 'credit.plex.use' },
]
