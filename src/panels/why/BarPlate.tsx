import { type AmountUnit, describeSigned, lastDigitOf } from '../../describe/amounts'
import type { Bar, BarsView } from '../../describe/why/bars'
import { equationAddress, equationOf } from '../../describe/why/equations'
import { describeBehind, describeByItself, describeWork, type ExplainedTurn } from '../../describe/why/sentences'
import { describeTalksApart } from '../../describe/why/talksApart'
import type { LeverId } from '../../game/levers'
import type { MeasureId } from '../../why/figures'
import { SeatShape } from '../parts/SeatShape'
import { useWhyWords } from './useWhyWords'

/** Solo and joint effect as they are shown: together exactly the shown share. */
export function shownSoloAndJoint({ effect, shown }: Bar, unit: AmountUnit): readonly [number, number] {
  const step = lastDigitOf(unit)
  const solo = Math.round(effect.solo / step) * step
  return [solo, shown - solo]
}

/** What lies behind a bar: its sentence, what it does alone and through others, the equation it comes from. */
export function BarPlate(props: {
  bar: Bar
  view: BarsView
  unit: AmountUnit
  byItself: number
  turn: ExplainedTurn | undefined
  /** The figure that is explained. */
  measure?: MeasureId | undefined
  /** Levers of which the seat that is taken apart promised something. */
  promised: readonly LeverId[]
}) {
  const { bar, view, unit, byItself, turn, measure, promised } = props
  const words = useWhyWords()
  const [solo, joint] = shownSoloAndJoint(bar, unit)
  const figures = [
    { name: words.t('why.solo'), value: solo },
    { name: words.t('why.joint'), value: joint },
    { name: words.t('why.share'), value: bar.shown },
  ]
  const { member } = bar
  const equation = equationOf(bar, measure)
  const sentences = [
    ...describeBehind(words, bar, turn, measure),
    ...describeTalksApart(words, bar, view, promised),
    ...(member === 'trend' && bar.parts.length === 0 ? describeByItself(words, byItself, unit) : []),
    describeWork(words, bar, view, unit),
  ]
  return (
    <div class="bar-plate" data-member={member} aria-live="polite">
      <p>
        {member !== 'events' && member !== 'trend' && <SeatShape seat={member} size={13} />}{' '}
        <strong>{words.t('why.chosen', { name: bar.label, amount: bar.amount })}</strong> {sentences.join(' ')}{' '}
        {equation && <a href={equationAddress(equation)}>{words.t('why.equation')}</a>}
      </p>
      <dl>
        {figures.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{describeSigned(words, value, unit)}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
