import { useMemo, useState } from 'preact/hooks'
import { describeParameters, type ParameterGroup, type ParameterLine } from '../../../describe/openModel/parameters'
import type { Basis } from '../../../model/assumptions'
import { Segments } from '../../parts/Segments'
import { useModelWords } from '../useModelWords'

const FILTERS = ['all', 'article', 'public', 'assumption'] as const
type Filter = (typeof FILTERS)[number]

const isShown = (filter: Filter, basis: Basis) => filter === 'all' || filter === basis

/** Every number of the model with its value, range, unit, basis and source; those of one basis on request. */
export function ParameterTable() {
  const words = useModelWords()
  const { t } = words
  const [filter, setFilter] = useState<Filter>('all')
  const lines = useMemo(() => describeParameters(words), [words])
  const shown = lines.filter(line => isShown(filter, line.basis))
  return (
    <>
      <p id="parameters-note">{t('parameters.note')}</p>
      <div class="parameter-filter">
        <span aria-hidden="true">{t('parameters.filter')}</span>
        <Segments
          name="parameter-basis"
          legend={t('parameters.filter')}
          options={FILTERS.map(value => ({ value, label: t(`parameters.${value}`) }))}
          chosen={filter}
          describedBy="parameters-note"
          onChoose={setFilter}
        />
        <p role="status">{t('parameters.shown', { count: shown.length })}</p>
      </div>
      {groupsOf(shown).map(([group, entries]) => (
        <ParameterGroupTable key={group} group={group} lines={entries} />
      ))}
    </>
  )
}

function ParameterGroupTable({ group, lines }: { group: ParameterGroup; lines: readonly ParameterLine[] }) {
  const { t } = useModelWords()
  return (
    <table class="parameters">
      <caption>{t(`parameters.group.${group}`)}</caption>
      <thead>
        <tr>
          <th scope="col">{t('parameters.what')}</th>
          <th scope="col">{t('parameters.value')}</th>
          <th scope="col">{t('parameters.range')}</th>
          <th scope="col">{t('parameters.unit')}</th>
          <th scope="col">{t('parameters.basis')}</th>
          <th scope="col">{t('parameters.source')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(line => (
          <tr key={line.id} data-parameter={line.id}>
            <th scope="row">{line.what}</th>
            <td class="figure">{line.value}</td>
            <td>{line.range || (line.basis === 'assumption' ? t('parameters.noRange') : '–')}</td>
            <td>{line.unit}</td>
            <td>{t(`parameters.${line.basis}`)}</td>
            <td>{line.source}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function groupsOf(lines: readonly ParameterLine[]): readonly [ParameterGroup, readonly ParameterLine[]][] {
  const groups = new Map<ParameterGroup, ParameterLine[]>()
  for (const line of lines) groups.set(line.group, [...(groups.get(line.group) ?? []), line])
  return [...groups]
}
