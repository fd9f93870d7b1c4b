import { useMemo, useState } from 'preact/hooks'
import { describeAnswer } from '../../../describe/openModel/answerText'
import type { AssumptionValues } from '../../../model/assumptions'
import { createWorldModel } from '../../../model/worldModel'
import { ANSWER_IDS, type Answer, answer, baseAnswer, QUESTION_IDS, type QuestionId } from '../../../why/questions'
import { useModelWords } from '../useModelWords'

/** The answer of one market, with its own 2016. */
interface Asked {
  readonly base: Answer
  readonly now: Answer | undefined
}

function ask(values: Partial<AssumptionValues>, question: QuestionId): Asked {
  const model = createWorldModel(values)
  return { base: baseAnswer(model), now: answer(model, question) }
}

/** A standard question, answered under the usual assumptions and under those that are set. */
export function AnswerPanel({ values }: { values: AssumptionValues }) {
  const words = useModelWords()
  const { t } = words
  const [question, setQuestion] = useState<QuestionId>('semisDuty')
  const usual = useMemo(() => ask({}, question), [question])
  const yours = useMemo(() => ask(values, question), [values, question])
  return (
    <>
      <label class="question">
        <span>{t('sliders.question')}</span>
        <select value={question} onChange={event => setQuestion(event.currentTarget.value as QuestionId)}>
          {QUESTION_IDS.map(id => (
            <option key={id} value={id}>
              {t(`question.${id}.name`)}
            </option>
          ))}
        </select>
      </label>
      <table class="answer">
        <caption>{t('sliders.answer')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('sliders.figure')}</th>
            <th scope="col">{t('sliders.usual')}</th>
            <th scope="col">{t('sliders.yours')}</th>
          </tr>
        </thead>
        <tbody>
          {ANSWER_IDS.map(id => (
            <tr key={id} data-answer={id}>
              <th scope="row">{t(`answer.${id}`)}</th>
              <Figure id={id} asked={usual} />
              <Figure id={id} asked={yours} />
            </tr>
          ))}
        </tbody>
      </table>
      {!yours.now && <p role="alert">{t('sliders.failed')}</p>}
    </>
  )
}

function Figure({ id, asked: { base, now } }: { id: (typeof ANSWER_IDS)[number]; asked: Asked }) {
  const words = useModelWords()
  if (!now) return <td>–</td>
  const { amount, change } = describeAnswer(words, id, now, base)
  return (
    <td>
      <strong>{change}</strong> {amount && <small>{amount}</small>}
    </td>
  )
}
