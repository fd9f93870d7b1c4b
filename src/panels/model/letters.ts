import greek from '@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-greek-wdth-normal.woff2?url'

/** The name under which style sheets ask for them. */
const NAME = 'Equation Letters'

let coming: Promise<void> | undefined

/**
 * Bring the Greek letters of the equations, in the font of the text. Where they cannot be had, the browser's own stand in.
 *
 * They are waited for: a browser that has no Greek letters of its own cannot draw equations before it has these.
 */
export function lettersCame(): Promise<void> {
  coming ??= new FontFace(NAME, `url("${greek}")`, { weight: '100 700', unicodeRange: 'U+0370-03FF' }).load().then(
    face => {
      document.fonts.add(face)
    },
    () => undefined,
  )
  return coming
}
