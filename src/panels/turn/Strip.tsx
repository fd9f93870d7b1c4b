import { KEY_FIGURES } from '../../describe/figures'
import type { ScreenProps } from '../app/lazyScreen'
import { ScreenHeading } from '../app/ScreenHeading'
import { useApp, useWords } from '../app/session'
import { PAST_TURNS, PastTurns } from '../lookBack/PastTurns'
import { Menu } from '../menu/Menu'
import { AssumedMark } from '../parts/AssumedNote'
import { halfName, pastGame } from '../parts/course'
import { Logo } from '../parts/Logo'
import { SoundButton } from '../parts/SoundButton'
import { KeyFigure } from './KeyFigure'

/** The strip above: half-year and turn, which open the past turns, the four key figures with their last values, the menu. */
export function Strip({ game, seat }: ScreenProps) {
  const words = useWords()
  const shownTurn = useApp(state => state.shownTurn)
  const turn = shownTurn ?? game.world.turn + 1
  const shown = pastGame(game, shownTurn)
  const name = (
    <>
      <span class="strip-half">{halfName(words, game, turn)}</span>{' '}
      <span class="strip-count">
        {words.t('page.turnOf', {
          turn: words.format.number(turn, 0),
          turns: words.format.number(game.scenario.turns, 0),
        })}
      </span>
    </>
  )
  return (
    <header class="strip">
      <Logo size={40} />
      <ScreenHeading class="strip-turn">
        {game.records.length === 0 ? (
          name
        ) : (
          <button type="button" class="strip-open" popovertarget={PAST_TURNS}>
            {name} <span class="visually-hidden">{words.t('lookBack.open')}</span>
          </button>
        )}
      </ScreenHeading>
      <PastTurns game={game} seat={seat} />
      <section class="key-figures" aria-label={words.t('turn.figures')}>
        {KEY_FIGURES[seat].map(id => (
          <KeyFigure key={id} id={id} game={shown} />
        ))}
      </section>
      <div class="strip-end">
        <AssumedMark game={game} />
        <SoundButton />
        <Menu />
      </div>
    </header>
  )
}
