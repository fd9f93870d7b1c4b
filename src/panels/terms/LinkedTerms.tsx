import type { LinkedText } from '../../describe/termsLinks'
import { Term } from './Term'

/** A text on a screen in which each link opens its own plate in place. */
export function LinkedTerms({ text }: { text: LinkedText }) {
  return (
    <>
      {text.map(({ text: words, term }, index) =>
        term ? (
          <Term key={index} id={term}>
            {words}
          </Term>
        ) : (
          words
        ),
      )}
    </>
  )
}
