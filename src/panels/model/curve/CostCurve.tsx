import { useMemo, useState } from 'preact/hooks'
import { type CurvePlace, describeCurve } from '../../../describe/openModel/curveText'
import type { Game } from '../../../game/game'
import { REGIONS } from '../../../model/words'
import { createWorldModel } from '../../../model/worldModel'
import { curvesOf } from '../../../why/costCurve/curve'
import {
  baseSituation,
  CURVE_LEVERS,
  type CurveLever,
  presentSituation,
  withLever,
} from '../../../why/costCurve/situation'
import { useApp } from '../../app/session'
import { halfName } from '../../parts/course'
import { Segments } from '../../parts/Segments'
import { useModelWords } from '../useModelWords'
import { CurveChart } from './CurveChart'
import { CurveTable } from './CurveTable'
import { RegionSwatch } from './RegionFill'

type When = 'base' | 'present'

const ALL_REGIONS = REGIONS.map((_, region) => region)

/** The cost curve of all plants or those of one region, at the price of 2016 or of the game, and what a lever moves. */
export function CostCurve() {
  const words = useModelWords()
  const { t } = words
  const game = useApp(state => state.game)
  const isDerived = useApp(state => state.derived !== undefined)
  const isReplayed = useApp(state => state.replayed)
  const whose = isDerived ? 'curve.replay' : isReplayed ? 'curve.log' : 'curve.present'
  const isPlayed = game !== undefined && game.records.length > 0
  const [place, setPlace] = useState<CurvePlace>('world')
  const [wanted, setWhen] = useState<When>('present')
  const [lever, setLever] = useState<CurveLever | 'none'>('none')
  const when = isPlayed ? wanted : 'base'
  const [before, after] = useCurves(game, when, lever)
  if (!before) return <p role="alert">{t('sliders.failed')}</p>
  const regions = place === 'world' ? ALL_REGIONS : [place]
  const sentence = describeCurve(words, place, before, after)
  return (
    <>
      <p>{t('curve.note')}</p>
      <div class="curve-choices">
        <label class="question">
          <span>{t('curve.where')}</span>
          <select
            value={String(place)}
            onChange={({ currentTarget: { value } }) => setPlace(value === 'world' ? 'world' : Number(value))}
          >
            <option value="world">{t('curve.world')}</option>
            {REGIONS.map((region, index) => (
              <option key={region} value={String(index)}>
                {t(`region.${region}.name`)}
              </option>
            ))}
          </select>
        </label>
        <label class="question">
          <span>{t('curve.lever')}</span>
          <select value={lever} onChange={event => setLever(event.currentTarget.value as CurveLever | 'none')}>
            <option value="none">{t('curve.noLever')}</option>
            {CURVE_LEVERS.map(id => (
              <option key={id} value={id}>
                {t(`curve.lever.${id}`)}
              </option>
            ))}
          </select>
        </label>
        {isPlayed && (
          <div class="question">
            <span aria-hidden="true">{t('curve.when')}</span>
            <Segments
              name="curve-when"
              legend={t('curve.when')}
              options={[
                { value: 'base', label: t('curve.base') },
                { value: 'present', label: t(whose, { half: halfName(words, game, game.records.length) }) },
              ]}
              chosen={when}
              onChoose={setWhen}
            />
          </div>
        )}
      </div>
      <figure class="curve">
        <figcaption>
          <strong>{t('curve.title')}</strong> <span>{t('curve.unit')}</span>
        </figcaption>
        <CurveChart place={place} before={before} after={after} sentence={sentence} />
        <ul class="curve-key" aria-hidden="true">
          {regions.map(region => (
            <li key={region}>
              <RegionSwatch region={region} /> {t(`region.${REGIONS[region]!}.name`)}
            </li>
          ))}
          <li>
            <RegionSwatch region={regions[0]!} isIdle /> {t('curve.idle')}
          </li>
        </ul>
      </figure>
      <p role="status">{sentence}</p>
      {lever !== 'none' && <p>{t(`curve.leverNote.${lever}`)}</p>}
      <CurveTable before={before} after={after} regions={regions} />
      <p>{t('curve.caution')}</p>
    </>
  )
}

function useCurves(game: Game | undefined, when: When, lever: CurveLever | 'none') {
  return useMemo(() => {
    const situation =
      when === 'present' && game ? presentSituation(game) : baseSituation(game?.model ?? createWorldModel({}))
    return [curvesOf(situation), lever === 'none' ? undefined : curvesOf(withLever(situation, lever))] as const
  }, [game, when, lever])
}
