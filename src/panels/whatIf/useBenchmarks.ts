import type { Benchmark, BenchmarkRun } from '../../why/whatIf/benchmarks'
import type { ScreenProps } from '../app/lazyScreen'
import { useApp } from '../app/session'
import { type Reckoned, useReckoned } from '../app/useReckoned'

/** The courses that a game is measured by, once it is over; undefined where nothing is measured. */
export function useBenchmarks({ game, seat }: ScreenProps): Reckoned<readonly Benchmark[]> | undefined {
  const isDerived = useApp(state => state.derived !== undefined)
  const isMeasured = !isDerived && game.records.length >= game.scenario.turns
  const reckoned = useReckoned('benchmarks', game, isMeasured ? seat : 'later')
  return isMeasured ? reckoned : undefined
}

/** The best play found, as soon as it is. */
export function bestOf(measured: Reckoned<readonly Benchmark[]> | undefined): BenchmarkRun | undefined {
  const best = measured?.output?.find(({ id }) => id === 'bestFound')
  return best && 'log' in best ? best : undefined
}
