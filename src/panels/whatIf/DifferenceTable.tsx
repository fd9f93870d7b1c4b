import { describeSigned, describeUnit } from '../../describe/amounts'
import type { BranchRun } from '../../why/whatIf/branchRun'
import { differenceByTurn } from '../../why/whatIf/difference'
import type { ScreenProps } from '../app/lazyScreen'
import { useWords } from '../app/session'
import { halfName } from '../parts/course'
import { comparedMeasures } from './measures'

/** The branch less the game in every half-year, figure by figure. */
export function DifferenceTable({ game, seat, run }: ScreenProps & { run: BranchRun }) {
  const words = useWords()
  const { t } = words
  const columns = comparedMeasures(words, game, seat).map(({ id, name, unit, valueIn }) => ({
    id,
    name,
    unit,
    changes: differenceByTurn(game.records, run.records, valueIn),
  }))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by the keys.
    <section class="what-if-scroll" aria-label={t('whatIf.byTurn')} tabIndex={0}>
      <table class="what-if-table">
        <caption>
          {t('whatIf.byTurn')} <small>{t('whatIf.byTurnNote')}</small>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('report.turn')}</th>
            {columns.map(({ id, name, unit }) => (
              <th key={id} scope="col">
                {name} <small>{describeUnit(words, unit)}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {game.records.map(({ turn }, i) => (
            <tr key={turn}>
              <th scope="row">{halfName(words, game, turn)}</th>
              {columns.map(({ id, unit, changes }) => (
                <td key={id} data-testid={`difference-${id}-${turn}`}>
                  {describeSigned(words, changes[i]!, unit)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
