import { Fragment } from 'preact'
import { type AmountUnit, describeTicks } from '../../describe/amounts'
import type { Bar, BarGroup, BarsView } from '../../describe/why/bars'
import type { Range } from '../../why/band/range'
import '../styles/band.css'
import { SeatShape } from '../parts/SeatShape'
import { type BarsAxis, barsAxis } from './axis'
import { useWhyWords } from './useWhyWords'

export interface WaterfallProps {
  readonly view: BarsView
  readonly unit: AmountUnit
  readonly fromLabel: string
  readonly toLabel: string
  readonly chosen: string | undefined
  /** Where the last value was expected to lie. */
  readonly band?: Range | undefined
  onChoose(id: string): void
}

/** More bars than this stand in a list where a page of middle width has no room for them beside one another. */
const MANY = 9

/** From one value to another by bars that add up: a rise is solid, a fall hatched; each bar is a button. */
export function Waterfall({ view, unit, fromLabel, toLabel, chosen, band, onChoose }: WaterfallProps) {
  const words = useWhyWords()
  const axis = barsAxis(view, unit, band)
  const texts = describeTicks(words, axis.ticks, unit)
  const { bars, groups } = view
  return (
    <div class={bars.length > MANY ? 'waterfall waterfall-many' : 'waterfall'} style={{ '--columns': bars.length + 2 }}>
      <div class="waterfall-ticks" aria-hidden="true">
        {axis.ticks.map((tick, index) => (
          <Fragment key={tick}>
            <span style={{ '--at': axis.at(tick) }}>{texts[index]}</span>
            <i style={{ '--at': axis.at(tick) }} />
          </Fragment>
        ))}
      </div>
      <ol class="waterfall-bars" aria-label={words.t('why.bars')}>
        <Total label={fromLabel} text={view.fromText} value={view.from} axis={axis} isFirst />
        {bars.map(bar => (
          <Step key={bar.id} bar={bar} axis={axis} isChosen={bar.id === chosen} onChoose={onChoose} />
        ))}
        <Total label={toLabel} text={view.toText} value={view.to} axis={axis} band={band} />
      </ol>
      <ul class="waterfall-groups">
        {groups.map(group => (
          <Group key={group.id} group={group} />
        ))}
      </ul>
    </div>
  )
}

function Total(props: {
  label: string
  text: string
  value: number
  axis: BarsAxis
  isFirst?: boolean
  band?: Range | undefined
}) {
  const { label, text, value, axis, isFirst, band } = props
  const [low, high] = [axis.floor, value].map(axis.at).sort((a, b) => a - b)
  const place = { '--low': low, '--high': high, '--end': axis.at(value) }
  return (
    <li class="waterfall-total">
      <span class="waterfall-track" style={place}>
        {band && (
          <span
            class="waterfall-band band-swatch"
            style={{ '--from': axis.at(band.low), '--to': axis.at(band.high) }}
          />
        )}
        <span class={axis.isCut ? 'waterfall-bar waterfall-torn' : 'waterfall-bar'} />
        <strong class="waterfall-value">{text}</strong>
        {isFirst && <span class="waterfall-link" />}
      </span>{' '}
      <span class="waterfall-label">{label}</span>
    </li>
  )
}

function Step(props: { bar: Bar; axis: BarsAxis; isChosen: boolean; onChoose(id: string): void }) {
  const { bar, axis, isChosen, onChoose } = props
  const isFall = bar.end < bar.start
  const [low, high] = [axis.at(bar.start), axis.at(bar.end)].sort((a, b) => a - b)
  return (
    <li data-member={bar.member}>
      <button type="button" aria-pressed={isChosen} onClick={() => onChoose(bar.id)}>
        <span
          class={isFall ? 'waterfall-track waterfall-fall' : 'waterfall-track'}
          style={{ '--low': low, '--high': high, '--end': axis.at(bar.end) }}
        >
          <span class="waterfall-bar" />
          <span class="waterfall-value">{bar.amount}</span>
          <span class="waterfall-link" />
        </span>{' '}
        <span class="waterfall-label">{bar.label}</span>
      </button>
    </li>
  )
}

function Group({ group: { id, name, amount, count, isWhole } }: { group: BarGroup }) {
  return (
    <li data-member={id} data-whole={isWhole} style={{ '--count': count }}>
      <span class="waterfall-name">
        {id !== 'world' && <SeatShape seat={id} size={12} />} <span>{name}</span>
      </span>{' '}
      <strong>{amount}</strong>
    </li>
  )
}
