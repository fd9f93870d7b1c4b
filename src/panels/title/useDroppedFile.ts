import { useEffect, useState } from 'preact/hooks'

/**
 * Take files that are dropped anywhere on the page, and keep the browser from leaving the game for them.
 *
 * @param onDrop Called with the file, or with undefined where something else was dropped.
 * @returns Whether something hangs over the page just now.
 */
export function useDroppedFile(onDrop: (file: File | undefined) => void): boolean {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!isAFile(event)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      // Between two elements of the page there is one that is entered.
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      if (!isAFile(event)) return
      event.preventDefault()
      setOver(false)
      onDrop(event.dataTransfer?.files[0])
    }
    addEventListener('dragover', over)
    addEventListener('dragleave', leave)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', over)
      removeEventListener('dragleave', leave)
      removeEventListener('drop', drop)
    }
  }, [])
  return isOver
}

// Text that is dragged into a field is left to the browser.
function isAFile({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false
}
