import { scaleLinear } from 'd3-scale'
import type { ComponentChildren } from 'preact'
import type { CurvePlace } from '../../../describe/openModel/curveText'
import { REGIONS, ROW } from '../../../model/words'
import { type CurveStep, type RegionCurve, stepsOf } from '../../../why/costCurve/curve'
import { SMALL_TEXT_PX } from '../../chart/margins'
import { useSize } from '../../chart/useSize'
import { useModelWords } from '../useModelWords'
import { RegionPatterns } from './RegionFill'

/** How far above the highest price the axis goes, and how far it starts below the lowest cost; judged. */
const TOP = 1.45
const MARGIN = { top: 14, right: 12, bottom: 26, left: 48 }

interface CurveChartProps {
  readonly place: CurvePlace
  readonly before: readonly RegionCurve[]
  /** The same with a lever moved. */
  readonly after: readonly RegionCurve[] | undefined
  readonly sentence: string
}

/** Capacity by avoidable cost, the cheapest first: what runs is filled, what stands idle is hollow; the price lies across. */
export function CurveChart({ place, before, after, sentence }: CurveChartProps) {
  const words = useModelWords()
  const { t, format } = words
  const [plot, size] = useSize<HTMLDivElement>()
  const regions = place === 'world' ? [] : [place]
  const priced = place === 'world' ? ROW : place
  const shown = after ?? before
  const steps = stepsOf(shown, regions)
  const earlier = after && stepsOf(before, regions)
  const prices = [before, ...(after ? [after] : [])].map(curves => curves[priced]!.priceUsd)
  const high = Math.max(...[...before, ...shown].map(curve => curve.priceUsd)) * TOP
  const widest = Math.max(endOf(steps), earlier ? endOf(earlier) : 0)
  const { letters, width, height } = size
  const x = scaleLinear([0, widest], [MARGIN.left * letters, width - MARGIN.right])
  const y = scaleLinear([0, high], [height - MARGIN.bottom * letters, MARGIN.top * letters]).nice(4)
  const [, top = high] = y.domain()
  const cap = (cost: number) => y(Math.min(cost, top))
  return (
    <div class="curve-plot" ref={plot}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={sentence}
        style={{ fontSize: `${SMALL_TEXT_PX * letters}px` }}
      >
        <RegionPatterns />
        {y.ticks(4).map(tick => (
          <g key={tick} class="chart-tick">
            <line x1={x.range()[0]} x2={x.range()[1]} y1={y(tick)} y2={y(tick)} />
            <text x="0" y={y(tick)} dy="0.33em">
              {format.number(tick, 0)}
            </text>
          </g>
        ))}
        {steps.map(step => (
          <rect
            key={`${step.region} ${step.fromMt}`}
            class={`curve-step region-${REGIONS[step.region]}`}
            data-idle={!step.runs}
            x={x(step.fromMt)}
            y={cap(step.costUsd)}
            width={Math.max(0.5, x(step.fromMt + step.widthMt) - x(step.fromMt))}
            height={Math.max(0, y(0) - cap(step.costUsd))}
            fill={step.runs ? `url(#region-fill-${REGIONS[step.region]})` : 'none'}
          />
        ))}
        {earlier && <path class="curve-before" d={outlineOf(earlier, x, cap)} />}
        {x.ticks(Math.max(2, Math.floor(width / (90 * letters)))).map(tick => (
          <text key={tick} class="chart-turn" x={x(tick)} y={height - 6} text-anchor="middle">
            {format.number(tick, 1).replace(/[.,]0$/, '')}
          </text>
        ))}
        {prices.map((price, index) => {
          const isNow = index === prices.length - 1
          const text = { price: format.usd(price, 0) }
          return (
            <PriceLine
              key={index}
              isNow={isNow}
              y={y(price)}
              // Two prices that lie close together are written above and below their lines.
              isBelow={!isNow ? price <= prices[1]! : prices.length > 1 && price < prices[0]!}
              from={x.range()[0]!}
              to={width - MARGIN.right}
              letters={letters}
            >
              {t(isNow ? 'curve.price' : 'curve.priceBefore', text)}
            </PriceLine>
          )
        })}
      </svg>
    </div>
  )
}

function PriceLine(props: {
  isNow: boolean
  y: number
  isBelow: boolean
  from: number
  to: number
  letters: number
  children: ComponentChildren
}) {
  const { isNow, y, isBelow, from, to, letters, children } = props
  return (
    <g class={isNow ? 'curve-price' : 'curve-price curve-price-before'}>
      <line x1={from} x2={to} y1={y} y2={y} />
      <text x={from + 6 * letters} y={y + (isBelow ? 15 : -6) * letters}>
        {children}
      </text>
    </g>
  )
}

function endOf(steps: readonly CurveStep[]): number {
  const last = steps.at(-1)
  return last ? last.fromMt + last.widthMt : 0
}

/** The upper edge of the steps as one line. */
function outlineOf(steps: readonly CurveStep[], x: (mt: number) => number, y: (cost: number) => number): string {
  const edge = steps.map(({ fromMt, widthMt, costUsd }) => `${x(fromMt)} ${y(costUsd)}H${x(fromMt + widthMt)}`)
  return `M${edge.join('L')}`
}
