import { describeGlossary } from '../../describe/definitions'
import { plainText } from '../../describe/termsLinks'
import { useWords } from '../app/session'
import { Term } from './Term'

/** All terms of the game with their definitions, in alphabetical order; each opens with what it rests on. */
export function Glossary() {
  const words = useWords()
  const all = describeGlossary(words)
  return (
    <section class="glossary">
      <h2>{words.t('terms.heading')}</h2>
      <p>{words.t('terms.intro')}</p>
      <details>
        <summary>{words.t('terms.all', { count: all.length })}</summary>
        <dl>
          {all.map(({ id, text }) => (
            <div key={id}>
              <dt>
                <Term id={id} class="term-label" />
              </dt>
              <dd>{plainText(text)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  )
}
