import { type ModelWords, modelWords } from '../../describe/openModel/modelWords'
import { useWords } from '../app/session'

/** The words of the page that lays the model open. */
export function useModelWords(): ModelWords {
  return modelWords(useWords())
}
