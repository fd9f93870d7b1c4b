import '@fontsource-variable/ibm-plex-sans/wdth.css'
import '@fontsource-variable/sofia-sans-extra-condensed'
import { englishWords } from './describe/words'
import { createTableLink } from './main/tableLink'
import { mountApp } from './panels'
import { browserServices, createAppStore } from './store'

const store = createAppStore(browserServices())
const words = englishWords

document.documentElement.lang = words.locale
mountApp(document.getElementById('app')!, { store, words, table: createTableLink(store, words) })

window.addEventListener('offline', () => store.actions.addNotice('offline'))
window.addEventListener('online', () => store.actions.dismissNotice('offline'))
