import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { RegionId } from '../../model/words'
import { onRegionWanted } from './wantedRegion'

/** The region whose balance sheet is open, and what opens and closes it. */
export interface ShownRegion {
  readonly region: RegionId | undefined
  /** A pointer or the focus came to a region or left it; a sheet that was asked for stays all the same. */
  readonly pass: (region: RegionId | undefined) => void
  /** The table was pressed, on a region or beside all of them. */
  readonly press: (target: EventTarget | null) => void
  /** The pointer left the sheet. */
  readonly leave: () => void
  readonly close: () => void
}

/**
 * Follow what is pointed at and what is pressed.
 *
 * @param onAsked Told whenever a sheet is asked for, on the table or elsewhere.
 */
export function useShownRegion(onAsked: () => void): ShownRegion {
  const [region, setRegion] = useState<RegionId | undefined>(undefined)
  const isAsked = useRef(false)
  /** A sheet that opens under the pointer takes it from the region; it stays until the pointer leaves it, too. */
  const isKept = useRef(false)
  const ask = useCallback((asked: RegionId | undefined) => {
    isAsked.current = asked !== undefined
    if (asked) onAsked()
    setRegion(asked)
  }, [])
  const pass = useCallback((passed: RegionId | undefined) => {
    if (isAsked.current && !isFocused(passed)) return
    isAsked.current = false
    isKept.current = passed === undefined && isSheetUnderPointer()
    if (!isKept.current) setRegion(passed)
  }, [])
  const press = useCallback((target: EventTarget | null) => ask(regionAt(target)), [ask])
  useEffect(() => onRegionWanted(ask), [ask])
  const leave = useCallback(() => {
    if (isKept.current && !isAsked.current) setRegion(undefined)
    isKept.current = false
  }, [])
  const close = useCallback(() => ask(undefined), [ask])
  return { region, pass, press, leave, close }
}

function isSheetUnderPointer(): boolean {
  return document.querySelector('.region-sheet:hover') !== null
}

function isFocused(region: RegionId | undefined): boolean {
  const { activeElement } = document
  return activeElement instanceof HTMLElement && region !== undefined && activeElement.dataset.region === region
}

function regionAt(target: EventTarget | null): RegionId | undefined {
  const place = target instanceof Element ? target.closest<HTMLElement>('[data-region], [data-home]') : null
  return (place?.dataset.region ?? place?.dataset.home) as RegionId | undefined
}
