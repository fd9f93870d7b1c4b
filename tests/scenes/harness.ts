import '@fontsource-variable/ibm-plex-sans/wdth.css'
import '@fontsource-variable/sofia-sans-extra-condensed'
import '../../src/panels/styles/tokens.css'
import { createTable, type TableOptions } from '../../src/scenes'
import { LABELS, makeView, VIEWS } from './views'

/** Shows one table, chosen by the address: ?view=duties&seat=china&theme=polar-day&diameter=644&renderer=none&still&preview=cut */
const query = new URLSearchParams(location.search)
const place = document.querySelector<HTMLElement>('#place')!
const diameter = query.get('diameter') ?? '644'
const theme = (query.get('theme') ?? 'polar-night') as TableOptions['theme']
document.documentElement.dataset.theme = theme
place.style.width = `${diameter}px`
place.style.height = `${diameter}px`

const view = {
  ...(VIEWS[query.get('view') ?? 'start'] ?? makeView()),
  seat: (query.get('seat') ?? 'china') as TableOptions['view']['seat'],
}
const table = createTable(place, {
  view,
  theme,
  reducedMotion: query.has('still'),
  labels: LABELS,
  renderer: (query.get('renderer') ?? 'auto') as 'auto' | 'canvas' | 'none',
  onRegion: region => {
    place.dataset.region = region ?? ''
  },
})
table.preview(VIEWS[query.get('preview') ?? ''])
Object.assign(window, { table, views: VIEWS })
