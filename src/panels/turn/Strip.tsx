import { KEY_FIGURES } from '../../describe/figures'
import type { ScreenProps } from '../app/lazyScreen'
import { ScreenHeading } from '../app/ScreenHeading'
import { useWords } from '../app/session'
import { Menu } from '../menu/Menu'
import { halfName } from '../parts/course'
import { Logo } from '../parts/Logo'
import { SoundButton } from '../parts/SoundButton'
import { KeyFigure } from './KeyFigure'

/** The strip above: half-year and turn, the four key figures with their last values, the menu. */
export function Strip({ game, seat }: ScreenProps) {
  const words = useWords()
  const turn = game.world.turn + 1
  return (
    <header class="strip">
      <Logo size={40} />
      <ScreenHeading class="strip-turn">
        <span class="strip-half">{halfName(words, game, turn)}</span>{' '}
        <span class="strip-count">
          {words.t('page.turnOf', {
            turn: words.format.number(turn, 0),
            turns: words.format.number(game.scenario.turns, 0),
          })}
        </span>
      </ScreenHeading>
      <section class="key-figures" aria-label={words.t('turn.figures')}>
        {KEY_FIGURES[seat].map(id => (
          <KeyFigure key={id} id={id} game={game} />
        ))}
      </section>
      <div class="strip-end">
        <SoundButton />
        <Menu />
      </div>
    </header>
  )
}
