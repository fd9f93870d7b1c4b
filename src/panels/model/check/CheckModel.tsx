import { useState } from 'preact/hooks'
import { checkText, describeCheck, describeOutcome } from '../../../describe/openModel/checkText'
import { MODEL_VERSION } from '../../../game/log'
import { CHECK_IDS, type CheckResult } from '../../../why/checks'
import { Icon } from '../../parts/Icon'
import { useModelWords } from '../useModelWords'
import { browserName } from './browserName'
import { useCheckRun } from './useCheckRun'

/** The button that checks the model in this browser, and what came out: dated, to copy and to print. */
export function CheckModel() {
  const words = useModelWords()
  const { t } = words
  const { results, isRunning, ended, run } = useCheckRun()
  const dated = ended && datedLine(ended)

  function datedLine(end: Date): string {
    const date = new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeStyle: 'short' }).format(end)
    return t('checks.dated', { date, version: String(MODEL_VERSION), browser: browserName(navigator.userAgent) })
  }

  return (
    <>
      <p>{t('checks.note')}</p>
      <div class="check-buttons">
        <button type="button" class="button button-alu" aria-disabled={isRunning} onClick={() => isRunning || run()}>
          {t(ended ? 'checks.again' : 'checks.run')}
        </button>
        {dated && <CopyButton text={checkText(words, { results, dated })} />}
      </div>
      <p role="status" class="check-outcome">
        {isRunning && t('checks.running', { done: String(results.length + 1), all: String(CHECK_IDS.length) })}
        {dated && <strong>{describeOutcome(words, results)}</strong>} {dated}
      </p>
      {dated && <CheckTable results={results} />}
    </>
  )
}

function CopyButton({ text }: { text: string }) {
  const { t } = useModelWords()
  const [copy, setCopy] = useState<'none' | 'done' | 'failed'>('none')
  const copyText = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopy('done'),
      () => setCopy('failed'),
    )
  return (
    <>
      <button type="button" class="button" onClick={copyText}>
        <Icon name="copy" /> {t('checks.copy')}
      </button>
      <span role="status">
        {copy === 'done' && t('checks.copied')}
        {copy === 'failed' && t('checks.copyFailed')}
      </span>
    </>
  )
}

function CheckTable({ results }: { results: readonly CheckResult[] }) {
  const words = useModelWords()
  const { t } = words
  return (
    <table class="checks">
      <thead>
        <tr>
          <th scope="col">{t('checks.what')}</th>
          <th scope="col">{t('checks.cases')}</th>
          <th scope="col">{t('checks.worst')}</th>
          <th scope="col">{t('checks.allowed')}</th>
          <th scope="col">{t('checks.result')}</th>
        </tr>
      </thead>
      <tbody>
        {results.map(each => {
          const { id, name, text, cases, worst, allowed, result, hasPassed } = describeCheck(words, each)
          return (
            <tr key={id} data-passed={hasPassed}>
              <th scope="row">
                <strong>{name}</strong> <small>{text}</small>
              </th>
              <td>{cases}</td>
              <td>{worst}</td>
              <td>{allowed}</td>
              <td>{result}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
