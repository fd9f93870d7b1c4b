import '@fontsource-variable/ibm-plex-sans/wdth.css'
import '@fontsource-variable/sofia-sans-extra-condensed'
import { englishWords } from './describe/words'
import { createSoundLink } from './main/soundLink'
import { createTableLink } from './main/tableLink'
import { mountApp } from './panels'
import { browserServices, createAppStore } from './store'

const store = createAppStore(browserServices())
const words = englishWords

const table = createTableLink(store, words)
const sound = createSoundLink(store)

document.documentElement.lang = words.locale
mountApp(document.getElementById('app')!, {
  store,
  words,
  table,
  onStage(stage) {
    if (stage === 'table') table.showPresent()
    sound.stage(stage)
  },
})

window.addEventListener('offline', () => store.actions.addNotice('offline'))
window.addEventListener('online', () => store.actions.dismissNotice('offline'))
