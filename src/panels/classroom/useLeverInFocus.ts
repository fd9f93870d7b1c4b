import { useEffect, useState } from 'preact/hooks'
import type { LeverId } from '../../game/levers'

/** The lever that had the focus last or was pressed last; undefined before any had it. */
export function useLeverInFocus(): LeverId | undefined {
  const [lever, setLever] = useState<LeverId | undefined>(undefined)
  useEffect(() => {
    const note = ({ target }: Event) => {
      const row = target instanceof Element ? target.closest<HTMLElement>('.lever[data-lever]') : null
      if (row) setLever(row.dataset.lever as LeverId)
    }
    document.addEventListener('focusin', note)
    document.addEventListener('pointerdown', note)
    return () => {
      document.removeEventListener('focusin', note)
      document.removeEventListener('pointerdown', note)
    }
  }, [])
  return lever
}
