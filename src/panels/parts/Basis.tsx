import { describeBasis, type FigureId } from '../../describe/figures'
import type { TurnRecord } from '../../game/record'
import { useWords } from '../app/session'
import { placeByOpener } from './placeByOpener'

/** A figure's name that opens on what the figure rests: unit, year and basis. */
export function Basis({ id, base }: { id: FigureId; base: TurnRecord }) {
  const words = useWords()
  const name = words.t(`figure.${id}.name`)
  const target = `basis-${id}`
  return (
    <>
      <button type="button" class="basis-name" popovertarget={target} aria-label={words.t('page.sourceOf', { name })}>
        <span class="wide-only">{name}</span>
        <span class="narrow-only">{words.t(`figure.${id}.short`)}</span>
      </button>
      <div id={target} popover="auto" class="basis-text" onBeforeToggle={event => placeByOpener(event.currentTarget)}>
        <strong>{name}</strong>
        <p>{describeBasis(words, id, base)}</p>
      </div>
    </>
  )
}
