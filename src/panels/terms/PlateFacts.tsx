import type { PlateFact } from '../../describe/sourcesPlate'
import type { TermId } from '../../describe/termsIds'
import { LinkedWords } from './LinkedWords'

/** The facts of a plate, each with its label: unit, time, basis and so on. */
export function PlateFacts(props: {
  facts: readonly PlateFact[]
  onTerm: (term: TermId) => void
  /** Called when more or less is shown. */
  onFold: () => void
}) {
  const { facts, onTerm, onFold } = props
  return (
    <dl class="plate-facts">
      {facts.map(({ label, texts, folded }) => {
        const lines = texts.map((text, index) => (
          <p key={index}>
            <LinkedWords text={text} onTerm={onTerm} />
          </p>
        ))
        return (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {folded === undefined ? (
                lines
              ) : (
                <details onToggle={onFold}>
                  <summary>{folded}</summary>
                  {lines}
                </details>
              )}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
