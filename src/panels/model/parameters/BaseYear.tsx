import { exact } from '../../../describe/openModel/figures'
import { BASE_CAPACITY_MT } from '../../../model/baseProblem'
import { REGIONS } from '../../../model/words'
import { BASE_COEFFICIENTS, BASE_YEAR, type BaseGood } from '../../../report/baseYear'
import { useModelWords } from '../useModelWords'

/** The base year as it is put in: who sent what to whom, and the producers. */
export function BaseYear() {
  const { t } = useModelWords()
  return (
    <details class="base-year">
      <summary>{t('parameters.base')}</summary>
      <p>{t('parameters.baseNote')}</p>
      {BASE_YEAR.map(good => (
        <Flows key={good.id} good={good} />
      ))}
      <Producers />
    </details>
  )
}

function Flows({ good }: { good: BaseGood }) {
  const words = useModelWords()
  const { t } = words
  return (
    <table class="base-flows">
      <caption>{t('parameters.baseTable', { good: t(`parameters.${good.id}`) })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('parameters.from')}</th>
          {REGIONS.map(region => (
            <th key={region} scope="col">
              {t(`region.${region}.name`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {REGIONS.map((region, origin) => (
          <tr key={region}>
            <th scope="row">{t(`region.${region}.name`)}</th>
            {good.flows[origin]!.map(({ mt, basis }, destination) => (
              <td key={REGIONS[destination]}>
                {exact(words, mt)} <small>({basis})</small>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Producers() {
  const words = useModelWords()
  const { t } = words
  return (
    <table class="base-flows">
      <caption>{t('parameters.plants')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('parameters.region')}</th>
          <th scope="col">{t('parameters.capacity')}</th>
          {BASE_YEAR.map(({ id }) => (
            <th key={id} scope="col">
              {t('parameters.priceOf', { good: t(`parameters.${id}`) })}
            </th>
          ))}
          <th scope="col">{t('parameters.coefficient')}</th>
        </tr>
      </thead>
      <tbody>
        {REGIONS.map((region, index) => (
          <tr key={region}>
            <th scope="row">{t(`region.${region}.name`)}</th>
            <td>{exact(words, BASE_CAPACITY_MT[index]!)}</td>
            {BASE_YEAR.map(({ id, priceUsd }) => (
              <td key={id}>{exact(words, priceUsd[index]!)}</td>
            ))}
            <td>{exact(words, BASE_COEFFICIENTS[index]!)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
