import { describeRange, describeSpread } from '../../../describe/openModel/assumptionText'
import { exact } from '../../../describe/openModel/figures'
import { ASSUMPTIONS, type AssumptionId } from '../../../model/assumptions'
import { useModelWords } from '../useModelWords'
import { stepCount, stepOf, valueAt } from './steps'

/** Steps of the Page keys. */
const PAGE_STEPS = 5

/** One assumption: its slider with a notch at the usual value, what its value means, its range and why, the way back. */
export function AssumptionRange(props: { id: AssumptionId; value: number; onSet: (value: number) => void }) {
  const { id, value, onSet } = props
  const words = useModelWords()
  const { t } = words
  const usual = ASSUMPTIONS[id].value
  const name = t(`assumption.${id}.name`)
  const spread = describeSpread(words, id, value)
  return (
    <div class="assumption" data-assumption={id} data-changed={value !== usual}>
      <div class="assumption-head">
        <span aria-hidden="true">{name}</span>
        <output>{exact(words, value)}</output>
      </div>
      <Slider id={id} name={name} value={value} onSet={onSet} />
      <p id={`range-${id}`}>
        {describeRange(words, id)} {spread}
      </p>
      {value !== usual && (
        <button
          type="button"
          class="button"
          aria-label={t('sliders.resetOf', { name, usual: exact(words, usual) })}
          onClick={() => onSet(usual)}
        >
          {t('sliders.reset', { usual: exact(words, usual) })}
        </button>
      )}
    </div>
  )
}

function Slider(props: { id: AssumptionId; name: string; value: number; onSet: (value: number) => void }) {
  const { id, name, value, onSet } = props
  const words = useModelWords()
  const last = stepCount(id)
  const at = stepOf(id, value)
  const goTo = (step: number) => onSet(valueAt(id, step))
  const stepByPage = (event: KeyboardEvent) => {
    if (event.key !== 'PageUp' && event.key !== 'PageDown') return
    event.preventDefault()
    goTo(at + (event.key === 'PageUp' ? PAGE_STEPS : -PAGE_STEPS))
  }
  return (
    <div class="range" style={{ '--fill': at / last, '--standing': stepOf(id, ASSUMPTIONS[id].value) / last }}>
      <input
        type="range"
        min={0}
        max={last}
        step={1}
        value={at}
        aria-label={name}
        aria-valuetext={exact(words, value)}
        aria-describedby={`range-${id}`}
        onInput={event => goTo(event.currentTarget.valueAsNumber)}
        onKeyDown={stepByPage}
      />
    </div>
  )
}
