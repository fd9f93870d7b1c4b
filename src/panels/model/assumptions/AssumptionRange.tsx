import { describeRange, describeSpread } from '../../../describe/openModel/assumptionText'
import { exact } from '../../../describe/openModel/figures'
import { ASSUMPTIONS, type AssumptionId } from '../../../model/assumptions'
import { StepRange } from '../../parts/StepRange'
import { useModelWords } from '../useModelWords'
import { stepCount, stepOf, valueAt } from './steps'

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
      <StepRange
        name={name}
        last={stepCount(id)}
        at={stepOf(id, value)}
        standingAt={stepOf(id, usual)}
        valueText={exact(words, value)}
        describedBy={`range-${id}`}
        onStep={step => onSet(valueAt(id, step))}
      />
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
