import type { SavedGame } from '../../store/appState'
import { useWords } from '../app/session'
import { PrimaryButton } from '../parts/PrimaryButton'
import { SeatShape } from '../parts/SeatShape'

const BUTTONS = {
  saved: { goOn: 'title.continue', report: 'title.readReport' },
  previous: { goOn: 'title.continuePrevious', report: 'title.readPreviousReport' },
} as const

/**
 * A game that can be continued, or its report when it is finished.
 *
 * @param props.isFirst Going on with it is what the page offers first.
 */
export function SavedGameRow(props: {
  kind: keyof typeof BUTTONS
  saved: SavedGame
  isFirst?: boolean
  onOpen: () => void
}) {
  const { kind, saved, isFirst = false, onOpen } = props
  const { t, format } = useWords()
  const seat = t(`seat.${saved.seat}.name`)
  const turn = format.number(saved.turn, 0)
  const turns = format.number(saved.turns, 0)
  const text = saved.finished ? t(BUTTONS[kind].report) : t(BUTTONS[kind].goOn, { turn })
  return (
    <>
      {isFirst ? (
        <PrimaryButton isReady onPress={onOpen}>
          {text}
        </PrimaryButton>
      ) : (
        <button type="button" class="button" data-game={kind} onClick={onOpen}>
          {text}
        </button>
      )}
      <p>
        <SeatShape seat={saved.seat} size={12} />{' '}
        {saved.finished ? t('title.readReportNote', { seat, turns }) : t('title.continueNote', { seat, turn, turns })}
        {saved.changedAssumptions > 0 && ` · ${t('title.assumed', { count: saved.changedAssumptions })}`}
      </p>
    </>
  )
}
