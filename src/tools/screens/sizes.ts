import type { Preferences, Theme } from '../../share/preferences'

/** A window in CSS pixels. */
export interface Size {
  readonly width: number
  readonly height: number
  /** Whether it is held in the hand: touch, and a phone's viewport. */
  readonly isPhone: boolean
}

/** The windows every screen is looked at in, by the name used on the command line. */
export const SIZES = {
  '1366x768': { width: 1366, height: 768, isPhone: false },
  '1366x640': { width: 1366, height: 640, isPhone: false },
  '390x844': { width: 390, height: 844, isPhone: true },
  '844x390': { width: 844, height: 390, isPhone: true },
  '1920x1080': { width: 1920, height: 1080, isPhone: false },
  '1024x768': { width: 1024, height: 768, isPhone: false },
} as const satisfies Readonly<Record<string, Size>>
export type SizeName = keyof typeof SIZES

/** The looks of the page, by the name used on the command line. */
export const LIGHTS = { night: 'polar-night', day: 'polar-day' } as const satisfies Readonly<Record<string, Theme>>
export type Light = keyof typeof LIGHTS

/** The letters of the page, by the name used on the command line. */
export const TEXTS = ['normal', 'large'] as const satisfies readonly Preferences['text'][]
export type TextSize = (typeof TEXTS)[number]
