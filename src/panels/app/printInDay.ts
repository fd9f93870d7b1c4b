/** Put the page into daylight while it is printed, since ink is dark and paper white; returns what ends that. */
export function printInDay(): () => void {
  const { dataset } = document.documentElement
  let before: string | undefined
  const enter = () => {
    before ??= dataset.theme
    dataset.theme = 'polar-day'
  }
  const leave = () => {
    if (before !== undefined) dataset.theme = before
    before = undefined
  }
  addEventListener('beforeprint', enter)
  addEventListener('afterprint', leave)
  return () => {
    leave()
    removeEventListener('beforeprint', enter)
    removeEventListener('afterprint', leave)
  }
}
