import { useMemo, useState } from 'preact/hooks'
import {
  type AssumptionId,
  type AssumptionValues,
  assumptionValues,
  changedAssumptions,
} from '../../../model/assumptions'
import type { QuestionId } from '../../../why/questions'
import { useApp } from '../../app/session'
import { useModelWords } from '../useModelWords'
import { AnswerLine, AnswerPanel } from './AnswerPanel'
import { AssumptionRange } from './AssumptionRange'
import { PlayWith } from './PlayWith'
import { useAnswers } from './useAnswers'

const GROUPS = {
  buyers: ['semisSigma', 'ingotSigma', 'semisDemandElasticity', 'ingotDemandElasticity'],
  smelters: ['chinaCostSpread', 'usCostSpread', 'russiaCostSpread', 'hubCostSpread', 'restCostSpread'],
  mills: ['valueAddedElasticity', 'ingotValueAddedSubstitution'],
  detour: ['detourShare', 'detourSigma'],
  jobs: ['userJobsPerSemisPercent', 'userJobsPerIngotPercent'],
  krasnoyarsk: ['plantHomeDemand'],
} as const satisfies Readonly<Record<string, readonly AssumptionId[]>>

/** Sliders for every assumption, a question that is answered anew at once, and a game with what was set. */
export function Assumptions() {
  const { t } = useModelWords()
  const ofGame = useApp(state => state.game?.scenario.assumptions)
  const [values, setValues] = useState<AssumptionValues>(() => assumptionValues(ofGame ?? {}))
  const [question, setQuestion] = useState<QuestionId>('semisDuty')
  const answers = useAnswers(values, question)
  const changed = useMemo(() => changedAssumptions(values), [values])
  return (
    <>
      <p>{t('sliders.note')}</p>
      <div class="assumption-columns">
        <div class="assumption-groups">
          <AnswerLine question={question} answers={answers} />
          {Object.entries(GROUPS).map(([group, ids]) => (
            <fieldset key={group}>
              <legend>{t(`sliders.group.${group as keyof typeof GROUPS}`)}</legend>
              {ids.map(id => (
                <AssumptionRange
                  key={id}
                  id={id}
                  value={values[id]}
                  onSet={value => setValues(before => ({ ...before, [id]: value }))}
                />
              ))}
            </fieldset>
          ))}
        </div>
        <div class="assumption-answer">
          <AnswerPanel question={question} answers={answers} onQuestion={setQuestion} />
          <PlayWith changed={changed} onReset={() => setValues(assumptionValues({}))} />
        </div>
      </div>
    </>
  )
}
