import type { RegionId } from '../../model/words'

type Listener = (region: RegionId | undefined) => void

const listeners = new Set<Listener>()

/** Ask for the balance sheet of a region from anywhere among the panels. */
export function wantRegion(region: RegionId | undefined): void {
  for (const listener of listeners) listener(region)
}

/** Hear which region's balance sheet is asked for; returns what ends it. */
export function onRegionWanted(listener: Listener): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
