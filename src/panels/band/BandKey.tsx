import { describeRange } from '../../describe/band'
import { FIGURES, type FigureId } from '../../describe/figures'
import type { Range } from '../../why/band/range'
import { useWords } from '../app/session'
import '../styles/band.css'

/** What the hatching on a result stands for: the band that was forecast when the turn was ended. */
export function BandKey({ band, figure }: { band: Range; figure: FigureId }) {
  const words = useWords()
  return (
    <span class="band-key">
      <span class="band-swatch" aria-hidden="true" />{' '}
      {words.t('band.yours', { range: describeRange(words, band, FIGURES[figure].unit) })}
    </span>
  )
}
