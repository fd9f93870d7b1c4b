import { readFileSync } from 'node:fs'
import { defineConfig, type Plugin } from 'vite'

/** Where the game will stand, with a closing slash; previews of a link need the whole address of their picture. */
const siteUrl = process.env.SITE_URL ?? './'

export default defineConfig({
  base: './',
  build: { target: 'es2022', chunkSizeWarningLimit: 2000 },
  plugins: [{ name: 'site-url', transformIndexHtml: html => html.replaceAll('%SITE_URL%', siteUrl) }, notFoundPage()],
})

/** The page for addresses where nothing stands: it is answered in any folder, so only a whole address leads home. */
function notFoundPage(): Plugin {
  return {
    name: 'not-found-page',
    apply: 'build',
    generateBundle() {
      const source = readFileSync('404.html', 'utf8').replaceAll('%SITE_URL%', siteUrl)
      this.emitFile({ type: 'asset', fileName: '404.html', source })
    },
  }
}
