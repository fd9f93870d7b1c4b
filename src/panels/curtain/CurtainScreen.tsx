import { useLayoutEffect } from 'preact/hooks'
import { capital, saySeat } from '../../describe/names'
import { announce } from '../app/announce'
import type { ScreenProps } from '../app/lazyScreen'
import { ScreenHeading } from '../app/ScreenHeading'
import { useActions, useApp, useWords } from '../app/session'
import { Menu } from '../menu/Menu'
import { halfName } from '../parts/course'
import { PrimaryButton } from '../parts/PrimaryButton'
import { SeatShape } from '../parts/SeatShape'
import '../styles/curtain.css'

/**
 * Between two people at one device, beside the table as it stood after the last turn: who is next, what to do, who has
 * handed in, and nothing of what anybody decided.
 */
export function CurtainScreen({ game, seat }: ScreenProps) {
  const words = useWords()
  const { liftCurtain } = useActions()
  const people = useApp(state => state.people)
  const handedIn = useApp(state => state.handedIn)
  const name = saySeat(words, seat)
  const { turn: played } = game.world
  const turn = {
    half: halfName(words, game, played + 1),
    turn: words.format.number(played + 1, 0),
    turns: words.format.number(game.scenario.turns, 0),
  }
  const steps = [
    words.t('curtain.stepPass', { seat: name }),
    words.t('curtain.stepAway'),
    words.t('curtain.stepShow', { seat: capital(words, name) }),
  ]
  useLayoutEffect(() => announce(words.t('curtain.heading', { seat: name })), [])
  return (
    <main class="curtain">
      <div class="curtain-top">
        <Menu />
      </div>
      <div class="curtain-plate">
        <p class="eyebrow">{words.t('curtain.half', turn)}</p>
        <ScreenHeading class="headline">
          <SeatShape seat={seat} size={44} /> {words.t('curtain.heading', { seat: name })}
        </ScreenHeading>
        <ol class="curtain-steps" aria-label={words.t('curtain.steps')}>
          {steps.map(step => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <ul class="curtain-people">
          {people.map(person => (
            <li key={person} data-ready={handedIn[person] !== undefined}>
              <SeatShape seat={person} /> <strong>{words.t(`seat.${person}.name`)}</strong>
              <span>{words.t(handedIn[person] ? 'curtain.ready' : 'curtain.deciding')}</span>
            </li>
          ))}
        </ul>
        <PrimaryButton onPress={liftCurtain}>
          {words.t('curtain.lift', { seat: words.t(`seat.${seat}.name`) })}
        </PrimaryButton>
        <p class="curtain-note">
          {words.t('curtain.lead')} {words.t('curtain.table', { half: halfName(words, game, played) })}
        </p>
      </div>
    </main>
  )
}
