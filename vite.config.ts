import { defineConfig } from 'vite'

/** Where the game will stand, with a closing slash; previews of a link need the whole address of their picture. */
const siteUrl = process.env.SITE_URL ?? './'

export default defineConfig({
  base: './',
  build: { target: 'es2022', chunkSizeWarningLimit: 2000 },
  plugins: [{ name: 'site-url', transformIndexHtml: html => html.replaceAll('%SITE_URL%', siteUrl) }],
})
