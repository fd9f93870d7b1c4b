import type { ComponentChildren } from 'preact'
import { describeStanding } from '../../describe/office'
import type { ScreenProps } from '../app/lazyScreen'
import { useActions, useApp, useWords } from '../app/session'
import { halfName } from '../parts/course'
import { PrimaryButton } from '../parts/PrimaryButton'

/** The tray of a seat that was lost: nothing to decide, the others to watch, or the report at once. */
export function CaretakerTray({ game, seat, children }: ScreenProps & { children?: ComponentChildren }) {
  const words = useWords()
  const { endTurn, skipToReport } = useActions()
  const isReadOnly = useApp(state => state.readOnly)
  const lost = game.world.office[seat].lostTurn ?? game.world.turn
  const texts = [
    words.t('office.since', { half: halfName(words, game, lost) }),
    words.t('office.caretaker'),
    words.t('office.choice'),
  ]
  const policies = describeStanding(words, seat, game.world.settings)
  return (
    <section class="tray" data-shown="all" aria-label={words.t('office.caretakerHead')}>
      <div class="tray-body caretaker-body">
        <header class="tray-head">
          <h2>{words.t('office.caretakerHead')}</h2>
        </header>
        <div class="tray-scroll">
          <div class="caretaker">
            {texts.map(text => (
              <p key={text}>{text}</p>
            ))}
            <h3>{words.t('office.inForce')}</h3>
            <ul>
              {policies.map(text => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </div>
          {children}
        </div>
        <div class="end-turn">
          <p class="end-turn-reason" id="end-turn-reason" role="status">
            {isReadOnly && words.t('turn.readOnly')}
          </p>
          <button type="button" class="button" disabled={isReadOnly} onClick={skipToReport}>
            {words.t('office.skip')}
          </button>
          <PrimaryButton isDisabled={isReadOnly} describedBy="end-turn-reason" onPress={() => endTurn()}>
            {words.t('office.watch', { half: halfName(words, game, game.world.turn + 1) })}
          </PrimaryButton>
        </div>
      </div>
    </section>
  )
}
