/**
 * Close an opened popover when a pointer goes down and up beside it; returns what ends that.
 *
 * Browsers do so by themselves, but Safari on iPad and iPhone only from 18.3 on. Pressing the opener is left alone: it
 * closes the popover with its click.
 */
export function closeBeside(): () => void {
  let besides: readonly HTMLElement[] = []
  const press = ({ target }: Event) => {
    const opened = document.querySelectorAll<HTMLElement>('[popover]:popover-open')
    besides = [...opened].filter(popover => isBeside(popover, target))
  }
  const release = ({ target }: Event) => {
    for (const popover of besides)
      if (popover.matches(':popover-open') && isBeside(popover, target)) popover.hidePopover()
    besides = []
  }
  document.addEventListener('pointerdown', press)
  document.addEventListener('pointerup', release)
  return () => {
    document.removeEventListener('pointerdown', press)
    document.removeEventListener('pointerup', release)
  }
}

function isBeside(popover: HTMLElement, target: EventTarget | null): boolean {
  if (!(target instanceof Element) || popover.contains(target)) return false
  return popover.id === '' || !target.closest(`[popovertarget="${popover.id}"]`)
}
