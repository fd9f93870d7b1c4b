import type { ComponentChildren } from 'preact'
import type { MessageKey } from '../../describe/messages/catalogue'
import type { PlateSubject } from '../../describe/sourcesPlate'
import { useWords } from '../app/session'
import { AboutThese } from '../terms/AboutThese'

type LegendKey = Extract<MessageKey, `turn.legend${string}` | `table.legend${string}`>

const SIGNS: readonly (readonly [LegendKey, ComponentChildren])[] = [
  [
    'turn.legendPool',
    <g key="pool">
      <circle class="sign-ring" cx="14" cy="9" r="7.5" />
      <circle class="sign-pool" cx="14" cy="9" r="5" />
    </g>,
  ],
  ['table.legendElsewhere', <circle key="elsewhere" class="sign-elsewhere" cx="14" cy="9" r="5" />],
  ['turn.legendCold', <circle key="cold" class="sign-cold" cx="14" cy="9" r="5" />],
  ['table.legendThird', <path key="third" class="sign-third" d="M14 3l6 6-6 6-6-6z" />],
  ['turn.legendTrade', <path key="trade" class="sign-trade" d="M1 14 3 5h5l2 9zM11 14l2-9h5l2 9zM21 14l1-9h4l2 9z" />],
  ['turn.legendDiverted', <path key="ghost" class="sign-ghost" d="M1 6h6v6H1zM11 6h6v6h-6zM21 6h6v6h-6z" />],
  ['turn.legendTariff', <path key="gate" class="sign-gate" d="M9 2v14M14 2v14M19 2v14" />],
  ['turn.legendIce', <path key="ice" class="sign-ice" d="M4 8 9 3l8 1 7 4-3 6-9 2-7-2z" />],
  [
    'table.legendTurns',
    <g key="turns" class="sign-turns">
      <path class="sign-turn-past" d="M1 10q3-2 7-3" />
      <path class="sign-turn-now" d="M10.5 6.5h7" />
      <path class="sign-turn-next" d="M20 7q4 1 7 3" />
    </g>,
  ],
]

/** What the signs stand for. */
const SUBJECTS: readonly PlateSubject[] = (
  ['running', 'capacity', 'closedSmelter', 'thirdCountry', 'trade', 'diverted', 'duty', 'trust', 'halfYear'] as const
).map(term => ({ term }))

/** What the signs on the table mean. */
export function Legend() {
  const { t } = useWords()
  return (
    <>
      <ul class="legend" aria-label={t('turn.legend')}>
        {SIGNS.map(([key, sign]) => (
          <li key={key}>
            <svg viewBox="0 0 28 18" width="28" height="18" aria-hidden="true">
              {sign}
            </svg>
            {t(key)}
          </li>
        ))}
      </ul>
      <AboutThese heading={t('turn.legend')} subjects={SUBJECTS} />
    </>
  )
}
