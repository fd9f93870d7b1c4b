import type { TermId } from '../../describe/termsIds'
import type { LinkedText } from '../../describe/termsLinks'

/** A text in which the words that stand for terms are buttons. */
export function LinkedWords({ text, onTerm }: { text: LinkedText; onTerm: (term: TermId) => void }) {
  return (
    <>
      {text.map(({ text: words, term }, index) =>
        term ? (
          <button key={index} type="button" class="term" onClick={() => onTerm(term)}>
            {words}
          </button>
        ) : (
          words
        ),
      )}
    </>
  )
}
