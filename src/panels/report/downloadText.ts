/** How long the browser may take to fetch the text after the click, ms; Safari does so some time later. */
const KEPT_MS = 60_000

/** Hand a text to the browser as a file to keep; works without a network and without a secure connection. */
export function downloadText(fileName: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = fileName
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS)
}
