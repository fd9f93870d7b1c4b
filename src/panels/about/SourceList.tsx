import { describeReferences } from '../../describe/references'
import { useWords } from '../app/session'
import { FactTable } from './FactTable'

/** Every measured figure of the model under its source. */
export function SourceList() {
  const words = useWords()
  return (
    <>
      {describeReferences(words).map(({ source, figures }) => (
        <FactTable
          key={source}
          caption={source}
          more={words.t('about.period')}
          rows={figures.map(({ period, ...figure }) => ({ ...figure, more: period }))}
        />
      ))}
    </>
  )
}
