import { describeAnswer } from '../../../describe/openModel/answerText'
import { ANSWER_IDS, type AnswerId, MAIN_ANSWER, QUESTION_IDS, type QuestionId } from '../../../why/questions'
import { useModelWords } from '../useModelWords'
import type { Answers, Asked } from './useAnswers'

/** A standard question, answered under the usual assumptions and under those that are set. */
export function AnswerPanel(props: {
  question: QuestionId
  answers: Answers
  onQuestion: (question: QuestionId) => void
}) {
  const { question, answers, onQuestion } = props
  const { t } = useModelWords()
  return (
    <>
      <label class="question">
        <span>{t('sliders.question')}</span>
        <select value={question} onChange={event => onQuestion(event.currentTarget.value as QuestionId)}>
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
              <Figure id={id} asked={answers.usual} />
              <Figure id={id} asked={answers.yours} />
            </tr>
          ))}
        </tbody>
      </table>
      {!answers.yours.now && <p role="alert">{t('sliders.failed')}</p>}
    </>
  )
}

/** The figure that the question is about, in one line, for pages on which the table has no room beside the sliders. */
export function AnswerLine({ question, answers }: { question: QuestionId; answers: Answers }) {
  const words = useModelWords()
  const id = MAIN_ANSWER[question]
  const said = ({ base, now }: Asked) => (now ? describeAnswer(words, id, now, base).change : '–')
  return (
    <p class="answer-line" aria-hidden="true">
      {words.t('sliders.line', {
        figure: words.t(`answer.${id}`),
        usual: said(answers.usual),
        yours: said(answers.yours),
      })}
    </p>
  )
}

function Figure({ id, asked: { base, now } }: { id: AnswerId; asked: Asked }) {
  const words = useModelWords()
  if (!now) return <td>–</td>
  const { amount, change } = describeAnswer(words, id, now, base)
  return (
    <td>
      <strong>{change}</strong> {amount && <small>{amount}</small>}
    </td>
  )
}
