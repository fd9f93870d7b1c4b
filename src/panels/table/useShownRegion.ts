import type { RefObject } from 'preact'
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { RegionId } from '../../model/words'
import type { ShownScreen } from '../app/shownScreen'
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

/** Ms after the decisions were turned over in which the table hears nothing: the tap that skipped may still land on it. */
const CALM_MS = 700

/**
 * Follow what is pointed at and what is pressed. A sheet closes with the screen on which it was opened.
 *
 * @param onAsked Told whenever a sheet is asked for, on the table or elsewhere.
 */
export function useShownRegion(screen: ShownScreen, onAsked: () => void): ShownRegion {
  const [region, setRegion] = useState<RegionId | undefined>(undefined)
  const isAsked = useRef(false)
  /** A sheet that opens under the pointer takes it from the region; it stays until the pointer leaves it, too. */
  const isKept = useRef(false)
  const ask = useCallback((asked: RegionId | undefined) => {
    isAsked.current = asked !== undefined
    if (asked) onAsked()
    setRegion(asked)
  }, [])
  const isDeaf = useDeafness(screen)
  useLayoutEffect(() => ask(undefined), [screen])
  const pass = useCallback((passed: RegionId | undefined) => {
    if (isDeaf.current && passed) return
    if (isAsked.current && !isFocused(passed)) return
    isAsked.current = false
    isKept.current = passed === undefined && isSheetUnderPointer()
    if (!isKept.current) setRegion(passed)
  }, [])
  const press = useCallback((target: EventTarget | null) => {
    if (!isDeaf.current) ask(regionAt(target))
  }, [])
  useEffect(() => onRegionWanted(ask), [ask])
  const leave = useCallback(() => {
    if (isKept.current && !isAsked.current) setRegion(undefined)
    isKept.current = false
  }, [])
  const close = useCallback(() => ask(undefined), [ask])
  return { region, pass, press, leave, close }
}

/** Whether the table hears nothing now: while decisions are turned over, and for a moment after. */
function useDeafness(screen: ShownScreen): RefObject<boolean> {
  const isDeaf = useRef(false)
  useLayoutEffect(() => {
    if (screen === 'reveal') isDeaf.current = true
    if (screen === 'reveal') return undefined
    const timer = setTimeout(() => {
      isDeaf.current = false
    }, CALM_MS)
    return () => clearTimeout(timer)
  }, [screen])
  return isDeaf
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
