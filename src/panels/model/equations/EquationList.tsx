import type { ComponentChildren } from 'preact'
import { EQUATION_IDS, type EquationId, modelPlace } from '../../../describe/modelLinks'
import { exact } from '../../../describe/openModel/figures'
import type { ModelWords } from '../../../describe/openModel/modelWords'
import { SYMBOLS_OF } from '../../../describe/openModel/symbols'
import { EXIT_RATE } from '../../../model/capacity'
import { GROWTH_PER_TURN } from '../../../model/growth'
import { REGIONS, type RegionVector } from '../../../model/words'
import { POLITICS_CONSTANTS } from '../../../report/parameters'
import { useModelWords } from '../useModelWords'
import { clearing, delivered, demand, fabrication, supply } from './market'
import { num, type Part } from './mathml'
import { attribution, mandate, score, trust } from './politics'
import { SYMBOLS } from './symbols'
import { accounts, capacity, demandGrowth, type Figure, jobs } from './turn'

/** The lines of each equation, written with figures of the code. */
const LINES: Readonly<Record<EquationId, (figure: Figure) => readonly Part[]>> = {
  supply: () => supply,
  fabrication: () => fabrication,
  delivered: () => delivered,
  demand: () => demand,
  clearing: () => clearing,
  capacity,
  demandGrowth: () => demandGrowth,
  jobs,
  accounts,
  trust,
  mandate,
  score,
  attribution: () => attribution,
}

/** Every equation of the model, each under its own address: a sentence, the mathematics, and what the letters mean. */
export function EquationList() {
  const words = useModelWords()
  return (
    <>
      <p>
        {words.t('model.equationsNote')} {words.t('equation.letters')}
      </p>
      {EQUATION_IDS.map(id => (
        <Equation key={id} id={id} words={words} />
      ))}
    </>
  )
}

function Equation({ id, words }: { id: EquationId; words: ModelWords }) {
  const { t } = words
  const place = modelPlace(id)
  const figure: Figure = value => num(exact(words, value))
  return (
    <section class="equation" id={place} aria-labelledby={`${place}-name`}>
      <h3 id={`${place}-name`} tabIndex={-1}>
        {t(`equation.${id}.name`)}
      </h3>
      <p>{t(`equation.${id}.text`)}</p>
      {id === 'capacity' && <p>{t('equation.closing', { rates: ratesOf(words, EXIT_RATE) })}</p>}
      {id === 'demandGrowth' && <p>{t('equation.rates', { rates: ratesOf(words, GROWTH_PER_TURN) })}</p>}
      <div class="equation-lines">
        {LINES[id](figure).map((line, index) => (
          <math key={index} display="block">
            {line}
          </math>
        ))}
      </div>
      <dl class="symbols" aria-label={t('equation.symbols')}>
        {SYMBOLS_OF[id].map(symbol => (
          <Meaning key={symbol} symbol={SYMBOLS[symbol]}>
            {symbol === 'burden'
              ? t('symbol.burden', { weight: exact(words, POLITICS_CONSTANTS.trust.SEMIS_WEIGHT) })
              : t(`symbol.${symbol}`)}
          </Meaning>
        ))}
      </dl>
    </section>
  )
}

function Meaning({ symbol, children }: { symbol: Part; children: ComponentChildren }) {
  return (
    <div>
      <dt>
        <math>{symbol}</math>
      </dt>
      <dd>{children}</dd>
    </div>
  )
}

function ratesOf(words: ModelWords, rates: RegionVector): string {
  return words.list(
    REGIONS.map((region, index) =>
      words.t('equation.rateOf', {
        region: words.t(`region.${region}.name`),
        rate: words.format.percent(rates[index]!, 1),
      }),
    ),
  )
}
