/** Plays profiles for the balance table in a thread of its own. */
import { parentPort } from 'node:worker_threads'
import { quietGame, scoreProfile } from './playProfile'
import type { Profile } from './policies'

const game = quietGame()

parentPort!.on('message', (profiles: readonly Profile[]) => {
  parentPort!.postMessage(profiles.map(profile => scoreProfile(game, profile)))
})
