import type { ComponentChildren } from 'preact'
import { nameOfTerm } from '../../describe/terms'
import type { TermId } from '../../describe/termsIds'
import type { GoalId } from '../../game/goals'
import { useWords } from '../app/session'
import { PlateButton } from './PlateButton'

/**
 * Words that open in place what they mean and, for a number, on what it rests.
 *
 * @param children The words as they stand there; the name of the term when absent.
 */
export function Term(props: {
  id: TermId
  /** The goal whose number it is, where it is one. */
  goal?: GoalId
  class?: string
  /** Name for those who hear it, where the words are shortened. */
  label?: string
  children?: ComponentChildren
}) {
  const { id, goal, class: className, label, children } = props
  const words = useWords()
  return (
    <PlateButton
      page={goal ? { term: id, goal } : { term: id }}
      class={className ? `${className} term` : 'term'}
      {...(label === undefined ? {} : { label })}
    >
      <span>{children ?? nameOfTerm(words, id)}</span>
    </PlateButton>
  )
}
