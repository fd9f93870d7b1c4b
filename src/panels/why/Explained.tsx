import type { ComponentChildren } from 'preact'
import { useId, useState } from 'preact/hooks'
import { type AmountUnit, describeTicks } from '../../describe/amounts'
import { describeBandMet } from '../../describe/band'
import { type Bar, describeBars, type Parts } from '../../describe/why/bars'
import { equationAddress, equationOfMeasure } from '../../describe/why/equations'
import type { ExplainedTurn } from '../../describe/why/sentences'
import type { LeverId } from '../../game/levers'
import type { Member, Split } from '../../why/attribution'
import type { Range } from '../../why/band/range'
import type { MeasureId } from '../../why/figures'
import { useKept } from '../app/useKept'
import { BandKey } from '../band/BandKey'
import '../styles/why.css'
import { barsAxis } from './axis'
import { BarPlate } from './BarPlate'
import { BarsTable } from './BarsTable'
import { useWhyWords } from './useWhyWords'
import { Waterfall } from './Waterfall'

export interface ExplainedProps {
  readonly heading: ComponentChildren
  /** With what the chosen bar is kept. */
  readonly owner: object
  readonly split: Split
  readonly parts: Parts | undefined
  readonly unit: AmountUnit
  readonly fromLabel: string
  readonly toLabel: string
  /** The turn that is explained; none for a whole game. */
  readonly turn?: ExplainedTurn
  /** Where the player’s forecast band stood when the turn was ended. */
  readonly band?: Range | undefined
  /** How the bars are found, in a sentence. */
  readonly how: string
  /** The figure that is explained, for the equation it comes from. */
  readonly measure?: MeasureId
  /** Levers of which the seat that is taken apart promised something in a pact. */
  readonly promised?: readonly LeverId[]
  /** Something of it is still worked out. */
  readonly isBusy?: boolean
  /** Whose largest bar is looked at first; without it the largest of all. */
  readonly lookAt?: Member | undefined
}

/** The largest bar is looked at until another is chosen. */
function largestOf(bars: readonly Bar[], member?: Member): Bar | undefined {
  const those = member ? bars.filter(bar => bar.member === member) : bars
  return [...those].sort((a, b) => Math.abs(b.effect.share) - Math.abs(a.effect.share))[0]
}

/** A change taken apart: the bars, what lies behind the one that is chosen, and all of it as a table. */
export function Explained(props: ExplainedProps) {
  const { heading, owner, split, parts, unit, fromLabel, toLabel, turn, band, how, measure, promised, isBusy, lookAt } =
    props
  const words = useWhyWords()
  const [asked, setAsked] = useKept<string | undefined>(owner, `bar ${turn ? toLabel : ''}`, undefined)
  const [isTable, setTable] = useState(false)
  const table = useId()
  const view = describeBars(words, split, parts, unit, measure)
  const chosen = view.bars.find(bar => bar.id === asked) ?? largestOf(view.bars, lookAt)
  const axis = barsAxis(view, unit, band)
  return (
    <section class="explained" aria-busy={isBusy}>
      {heading}
      {band && <BandKey band={band} unit={unit} />}
      <Waterfall
        view={view}
        unit={unit}
        fromLabel={fromLabel}
        toLabel={toLabel}
        chosen={chosen?.id}
        band={band}
        onChoose={setAsked}
      />
      {chosen && (
        <BarPlate
          bar={chosen}
          view={view}
          unit={unit}
          byItself={split.byItself}
          turn={turn}
          measure={measure}
          promised={promised ?? []}
        />
      )}
      <p class="explained-how">
        {band && describeBandMet(words, band, split.to, unit)} {how}{' '}
        {axis.isCut && words.t('why.cut', { from: describeTicks(words, [axis.low], unit)[0]! })}{' '}
        {measure && <a href={equationAddress(equationOfMeasure(measure))}>{words.t('why.figureEquation')}</a>}
      </p>
      <button
        type="button"
        class="explained-button"
        aria-expanded={isTable}
        aria-controls={table}
        onClick={() => setTable(!isTable)}
      >
        {words.t(isTable ? 'why.hideTable' : 'why.asTable')}
      </button>
      <BarsTable id={table} view={view} unit={unit} fromLabel={fromLabel} toLabel={toLabel} isOpen={isTable} />
    </section>
  )
}
