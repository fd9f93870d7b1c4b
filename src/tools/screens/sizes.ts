import type { Preferences, Theme } from '../../share/preferences'

/** A window in CSS pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

/**
 * The windows every screen is looked at in, by the name used on the command line; narrow ones first, as what is opened in
 * them stays open in wide ones.
 */
export const SIZES = {
  '390x844': { width: 390, height: 844 },
  '844x390': { width: 844, height: 390 },
  '1024x768': { width: 1024, height: 768 },
  '1366x640': { width: 1366, height: 640 },
  '1366x768': { width: 1366, height: 768 },
  '1920x1080': { width: 1920, height: 1080 },
} as const satisfies Readonly<Record<string, Size>>
export type SizeName = keyof typeof SIZES
export const SIZE_NAMES = Object.keys(SIZES) as readonly SizeName[]

/** The looks of the page, by the name used on the command line. */
export const LIGHTS = { night: 'polar-night', day: 'polar-day' } as const satisfies Readonly<Record<string, Theme>>
export type Light = keyof typeof LIGHTS

/** The letters of the page, by the name used on the command line. */
export const TEXTS = ['normal', 'large'] as const satisfies readonly Preferences['text'][]
export type TextSize = (typeof TEXTS)[number]
