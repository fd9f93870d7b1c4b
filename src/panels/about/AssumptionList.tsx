import { describeAssumptions } from '../../describe/references'
import { useWords } from '../app/session'
import { FactTable } from './FactTable'

/** Every assumption that a scenario can change, with its range and the reason for it. */
export function AssumptionList() {
  const words = useWords()
  const rows = describeAssumptions(words).map(({ why, ...assumption }) => ({ ...assumption, more: why }))
  return <FactTable more={words.t('about.why')} rows={rows} />
}
