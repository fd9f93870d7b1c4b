import type { ComponentChildren } from 'preact'
import { useId, useState } from 'preact/hooks'
import { type AmountUnit, describeTicks } from '../../describe/amounts'
import { type Bar, describeBars, type Parts } from '../../describe/why/bars'
import type { ExplainedTurn } from '../../describe/why/sentences'
import type { Split } from '../../why/attribution'
import { useWords } from '../app/session'
import '../styles/why.css'
import { barsAxis } from './axis'
import { BarPlate } from './BarPlate'
import { BarsTable } from './BarsTable'
import { Waterfall } from './Waterfall'

export interface ExplainedProps {
  readonly heading: ComponentChildren
  readonly split: Split
  readonly parts: Parts | undefined
  readonly unit: AmountUnit
  readonly fromLabel: string
  readonly toLabel: string
  /** The turn that is explained; none for a whole game. */
  readonly turn?: ExplainedTurn
  /** How the bars are found, in a sentence. */
  readonly how: string
}

/** The largest bar is looked at until another is chosen. */
function largestOf(bars: readonly Bar[]): Bar | undefined {
  return [...bars].sort((a, b) => Math.abs(b.effect.share) - Math.abs(a.effect.share))[0]
}

/** A change taken apart: the bars, what lies behind the one that is chosen, and all of it as a table. */
export function Explained({ heading, split, parts, unit, fromLabel, toLabel, turn, how }: ExplainedProps) {
  const words = useWords()
  const [asked, setAsked] = useState<string>()
  const [isTable, setTable] = useState(false)
  const table = useId()
  const view = describeBars(words, split, parts, unit)
  const chosen = view.bars.find(bar => bar.id === asked) ?? largestOf(view.bars)
  const axis = barsAxis(view, unit)
  return (
    <section class="explained">
      {heading}
      <Waterfall
        view={view}
        unit={unit}
        fromLabel={fromLabel}
        toLabel={toLabel}
        chosen={chosen?.id}
        onChoose={setAsked}
      />
      {chosen && <BarPlate bar={chosen} view={view} unit={unit} byItself={split.byItself} turn={turn} />}
      <p class="explained-how">
        {how} {axis.isCut && words.t('why.cut', { from: describeTicks(words, [axis.low], unit)[0]! })}
      </p>
      <button
        type="button"
        class="explained-table-button"
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
