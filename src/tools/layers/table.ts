/** What a folder of `src/` may lean on. */
export interface Layer {
  /** Other folders of `src/` it may import, types included. */
  readonly imports: readonly string[]
  /** Packages it may import: a name, or the beginning of one that ends in `/` or `:`. */
  readonly packages: readonly string[]
  /** Pure: no page, clock, network, locale or host transcendental, and no chance that is not passed in. */
  readonly pure: boolean
}

function layer(imports: string, packages = ''): Layer {
  return { imports: words(imports), packages: words(packages), pure: false }
}

function pureLayer(imports: string, packages = ''): Layer {
  return { ...layer(imports, packages), pure: true }
}

function words(text: string): string[] {
  return text.split(' ').filter(Boolean)
}

const RULES = 'game model market'
const FACTS = `report why scenarios ${RULES}`

/**
 * The layers of the project: each row names the folders above it that it may import.
 *
 * A folder may always import itself, and data files (JSON, styles, pictures) from anywhere. `main.ts` counts as a folder, together with `main/`.
 */
export const LAYERS: Readonly<Record<string, Layer>> = {
  market: pureLayer('', '@stdlib/'),
  model: pureLayer('market', '@stdlib/'),
  game: pureLayer('model market', 'pure-rand'),
  ai: pureLayer(RULES),
  // A band asks every character what it would do; in another course of a game they answer again.
  why: pureLayer(`ai ${RULES}`),
  scenarios: pureLayer(RULES, 'valibot'),
  report: pureLayer(`why scenarios ${RULES}`),
  share: layer('report scenarios game', 'valibot'),
  // Beside the facts, the reasons that computer players give are made into sentences.
  describe: layer(`ai ${FACTS}`),
  store: layer('share report why scenarios ai game', 'zustand'),
  scenes: layer('store describe game model', 'phaser'),
  sound: layer('store describe game model'),
  panels: layer('store describe report why game model', 'preact d3-shape d3-scale @fontsource-variable/'),
  teacher: layer('panels store describe report share scenarios game', 'preact'),
  room: layer('share scenarios game', 'valibot'),
  server: layer(`room share describe ai ${FACTS}`, 'node: valibot'),
  cli: layer(`room share describe ai ${FACTS}`, 'node: valibot'),
  'main.ts': layer(
    `scenes sound panels teacher room store share describe ai ${FACTS}`,
    'preact @fontsource-variable/ virtual:',
  ),
}

/** Folders that may import anything, and that nothing else may import. */
export const FREE_FOLDERS: readonly string[] = ['tools']

/** An import or a word allowed against the table. */
export interface LayerException {
  /** Path from the project's folder, with forward slashes. */
  readonly file: string
  /** What the fault says it found: the import as written, or the word. */
  readonly found: string
  readonly reason: string
}

/** Allowed for now; one that no longer occurs is itself a fault. */
export const EXCEPTIONS: readonly LayerException[] = []
