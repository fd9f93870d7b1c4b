import { type WhyWords, whyWords } from '../../describe/why/whyWords'
import { useWords } from '../app/session'

/** The words of explanations. */
export function useWhyWords(): WhyWords {
  return whyWords(useWords())
}
