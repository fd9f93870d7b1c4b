import { describeNumber } from '../../../describe/amounts'
import type { ModelWords } from '../../../describe/openModel/modelWords'
import { REGIONS } from '../../../model/words'
import { costAt, type RegionCurve } from '../../../why/costCurve/curve'
import { useModelWords } from '../useModelWords'
import { RegionSwatch } from './RegionFill'

/** The figures of the curves as a table, before and with the lever. */
export function CurveTable(props: {
  before: readonly RegionCurve[]
  after: readonly RegionCurve[] | undefined
  /** Indices of the regions that are shown. */
  regions: readonly number[]
}) {
  const { before, after, regions } = props
  const words = useModelWords()
  const { t } = words
  const cell = (region: number, write: (curve: RegionCurve) => string) =>
    pair(words, write(before[region]!), after && write(after[region]!))
  return (
    <table class="curve-table">
      <caption>{t('curve.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('curve.region')}</th>
          <th scope="col">{t('curve.regionPrice')}</th>
          <th scope="col">{t('curve.capacity')}</th>
          <th scope="col">{t('curve.runs')}</th>
          <th scope="col">{t('curve.idle')}</th>
          <th scope="col">{t('curve.quarters')}</th>
        </tr>
      </thead>
      <tbody>
        {regions.map(region => (
          <tr key={region}>
            <th scope="row">
              <RegionSwatch region={region} /> {t(`region.${REGIONS[region]!}.name`)}
            </th>
            <td>{cell(region, curve => describeNumber(words, curve.priceUsd, 'usdPerTonne'))}</td>
            <td>{cell(region, curve => describeNumber(words, curve.capacityMt, 'megatonneAYear'))}</td>
            <td>{cell(region, curve => describeNumber(words, curve.runsMt, 'megatonneAYear'))}</td>
            <td>{cell(region, curve => describeNumber(words, curve.idleMt, 'megatonneAYear'))}</td>
            <td>{cell(region, curve => quartersOf(words, curve))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function quartersOf(words: ModelWords, curve: RegionCurve): string {
  return [0.25, 0.5, 0.75].map(share => describeNumber(words, costAt(curve, share), 'usdPerTonne')).join(' · ')
}

function pair(words: ModelWords, before: string, after: string | undefined): string {
  return after === undefined || after === before ? before : words.t('curve.with', { before, after })
}
