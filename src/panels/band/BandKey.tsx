import type { AmountUnit } from '../../describe/amounts'
import { describeRange } from '../../describe/band'
import type { Range } from '../../why/band/range'
import { useWords } from '../app/session'
import '../styles/band.css'

/** What the hatching on a result stands for: the band that was forecast when the turn was ended. */
export function BandKey({ band, unit }: { band: Range; unit: AmountUnit }) {
  const words = useWords()
  return (
    <span class="band-key">
      <span class="band-swatch" aria-hidden="true" />{' '}
      {words.t('band.yours', { range: describeRange(words, band, unit) })}
    </span>
  )
}
