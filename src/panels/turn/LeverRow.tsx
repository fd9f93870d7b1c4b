import { describeMoneyCost, describePipCost } from '../../describe/leverCost'
import { describeLeverValue } from '../../describe/leverValue'
import { decidedValue } from '../../game/decision'
import type { Lever } from '../../game/levers'
import { useActions, useApp, useWords } from '../app/session'
import { Icon } from '../parts/Icon'
import { LEVER_ICONS } from '../parts/leverIcons'
import { Pips } from '../parts/Pips'
import { Segments } from '../parts/Segments'
import { StepRange } from '../parts/StepRange'
import { draftCosts } from './draftCosts'
import { PromiseNote } from './PromiseNote'

/** From this number of values on a lever is a slider; below it every value has its own button. */
const SLIDER_FROM = 6

export interface LeverRowProps {
  readonly lever: Lever
  /** The value in force, to which the lever returns by itself. */
  readonly standing: number
  /** Whether a narrow page shows this lever now. */
  readonly isShown: boolean
}

/** One lever: its name, value and cost in words, and the control that sets it. Drawn again only when these change. */
export function LeverRow({ lever, standing, isShown }: LeverRowProps) {
  const words = useWords()
  const { setLever } = useActions()
  const value = useApp(state => decidedValue(state.draft, lever.id)) ?? standing
  const pips = useApp(state => draftCosts(state)?.pips.byLever[lever.id]) ?? 0
  const moneyMUsd = useApp(state => draftCosts(state)?.moneyMUsd[lever.id]) ?? 0
  const isLocked = useApp(state => state.readOnly)
  const name = words.t(`lever.${lever.id}.name`)
  const noteId = `note-${lever.id}`
  const isSlider = lever.values.length >= SLIDER_FROM
  const onSet = (chosen: number, drag?: number) => setLever(lever.id, chosen, drag)
  const valueText = describeLeverValue(words, lever, value)
  return (
    <div class="lever" data-lever={lever.id} data-here={isShown} data-moved={value !== standing}>
      <div class="lever-head">
        <Icon name={LEVER_ICONS[lever.id]} />
        <span class="lever-name">{name}</span>
        {isSlider && <output class="lever-value">{valueText}</output>}
        <Pips filled={Math.max(0, pips)} />
      </div>
      {isSlider ? (
        <StepRange
          name={name}
          last={lever.values.length - 1}
          at={lever.values.indexOf(value)}
          standingAt={lever.values.indexOf(standing)}
          valueText={valueText}
          describedBy={noteId}
          isLocked={isLocked}
          onStep={(step, drag) => onSet(lever.values[step]!, drag)}
        />
      ) : (
        <Segments
          name={`lever-${lever.id}`}
          legend={name}
          options={lever.values.map(option => ({ value: option, label: describeLeverValue(words, lever, option) }))}
          chosen={value}
          standing={standing}
          describedBy={noteId}
          isLocked={isLocked}
          onChoose={onSet}
        />
      )}
      <p id={noteId} class="lever-note">
        <span>
          {lever.kind === 'order' && <strong class="lever-order">{words.t('turn.order')}</strong>}{' '}
          {words.t(`lever.${lever.id}.note`)}
        </span>{' '}
        <span class={pips > 0 ? 'visually-hidden' : 'lever-cost'}>{describePipCost(words, pips)}</span>
        <span class="lever-cost">{describeMoneyCost(words, lever.id, moneyMUsd)}</span>
        <PromiseNote lever={lever.id} />
      </p>
    </div>
  )
}
