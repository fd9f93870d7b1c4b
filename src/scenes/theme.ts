/** The values of the polar-night theme, used where the page has not loaded its design tokens. */
const FALLBACKS = {
  '--sea-0': '#1D2C33',
  '--sea-1': '#131E23',
  '--sea-2': '#0C1418',
  '--graticule': 'rgba(190,222,234,.075)',
  '--land': '#28353B',
  '--land-line': '#3C4B53',
  '--home': '#3A4951',
  '--seat-cn': '#86E0B4',
  '--seat-ru': '#F3BDEB',
  '--seat-us': '#6E94F5',
  '--ice': '#BFE3EE',
  '--ice-1': '#F6FCFE',
  '--ice-2': '#DDF0F6',
  '--ice-3': '#BFE0EA',
  '--ice-4': '#9CCBDA',
  '--on-ice': '#0F2A34',
  '--melt-0': '#FFF6DF',
  '--melt-1': '#FFDDA2',
  '--melt-2': '#FF9F45',
  '--melt-3': '#FF7A1F',
  '--melt-4': '#E25607',
  '--hot-line': '#FFA257',
  '--ember': '#9A7560',
  '--cold': '#8496A0',
  '--ingot-top': '#D8DFE3',
  '--ingot-flank': '#B0BAC0',
  '--ingot-base': '#6C757A',
  '--ghost': '#BFE3EE',
  '--gate': '#F1F5F6',
  '--on-gate': '#0C1215',
  '--nameplate': '#1D272C',
  '--on-nameplate': '#F1F5F6',
  '--turn-past': '#F4F8F9',
  '--turn-now': '#FF7A1F',
  '--turn-next': '#46535A',
  '--room': '#0A0F12',
  '--ink-1': '#EEF3F4',
  '--ink-2': '#B7C3C8',
  '--hot': '#FF7A1F',
  '--line-control': '#667982',
  '--rim-grad':
    'conic-gradient(#8F9496 0,#6B6E70 34deg,#A8ADB0 66deg,#C5CBCE 92deg,#7E8284 122deg,#585B5C 154deg,#7A7E80 186deg,#8F9496 210deg,#5E6062 240deg,#6B6E70 270deg,#BFC5C8 300deg,#D8DFE2 322deg,#999EA0 342deg,#8F9496 360deg)',
  '--font-display': "'Sofia Sans Extra Condensed Variable', 'Arial Narrow', sans-serif",
  '--font-text': "'IBM Plex Sans Variable', system-ui, sans-serif",
} as const

export type ThemeName = 'polar-night' | 'polar-day'
type Token = keyof typeof FALLBACKS

/** Colours of one theme for drawing on a canvas, where style sheets do not reach. */
export interface TableTheme {
  readonly name: ThemeName
  /** Value of a design token, such as `--sea-0`. */
  colour(token: Token): string
}

/**
 * Put a theme on the table and read its colours.
 *
 * @param root Element of the table; tokens the page does not define are set on it, so that style sheets see them too.
 */
export function applyTheme(root: HTMLElement, name: ThemeName): TableTheme {
  root.dataset.theme = name
  for (const token of Object.keys(FALLBACKS)) root.style.removeProperty(token)
  const style = getComputedStyle(root)
  const values = new Map<Token, string>()
  for (const [token, fallback] of Object.entries(FALLBACKS) as [Token, string][]) {
    const value = style.getPropertyValue(token).trim()
    if (value === '') root.style.setProperty(token, fallback)
    values.set(token, value || fallback)
  }
  return { name, colour: token => values.get(token)! }
}
