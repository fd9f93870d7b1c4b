import { describeGlossary } from '../../describe/terms'
import { useWords } from '../app/session'
import { LinkedTerms } from './LinkedTerms'

/** All terms of the game with their definitions, in alphabetical order. */
export function Glossary() {
  const words = useWords()
  return (
    <section class="glossary" aria-labelledby="glossary-heading">
      <h2 id="glossary-heading">{words.t('terms.heading')}</h2>
      <p>{words.t('terms.intro')}</p>
      <dl>
        {describeGlossary(words).map(({ id, name, text }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>
              <LinkedTerms text={text} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
