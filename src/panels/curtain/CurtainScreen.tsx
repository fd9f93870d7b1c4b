import { useLayoutEffect } from 'preact/hooks'
import { announce } from '../app/announce'
import type { ScreenProps } from '../app/lazyScreen'
import { ScreenHeading } from '../app/ScreenHeading'
import { useActions, useApp, useWords } from '../app/session'
import { Menu } from '../menu/Menu'
import { halfName } from '../parts/course'
import { PrimaryButton } from '../parts/PrimaryButton'
import { SeatShape } from '../parts/SeatShape'
import '../styles/curtain.css'

/** Between two people at one device: who is next, who has handed in, and nothing of what anybody decided. */
export function CurtainScreen({ game, seat }: ScreenProps) {
  const words = useWords()
  const { liftCurtain } = useActions()
  const people = useApp(state => state.people)
  const handedIn = useApp(state => state.handedIn)
  const name = words.t(`seat.${seat}.name`)
  useLayoutEffect(() => announce(words.t('curtain.heading', { seat: name })), [])
  return (
    <main class="curtain">
      <div class="curtain-top">
        <Menu />
      </div>
      <div class="curtain-plate">
        <p class="eyebrow">{words.t('curtain.half', { half: halfName(words, game, game.world.turn + 1) })}</p>
        <ScreenHeading class="headline">
          <SeatShape seat={seat} size={40} /> {words.t('curtain.heading', { seat: name })}
        </ScreenHeading>
        <p class="lead">{words.t('curtain.lead')}</p>
        <ul class="curtain-people">
          {people.map(person => (
            <li key={person} data-ready={handedIn[person] !== undefined}>
              <SeatShape seat={person} /> <strong>{words.t(`seat.${person}.name`)}</strong>
              <span>{words.t(handedIn[person] ? 'curtain.ready' : 'curtain.deciding')}</span>
            </li>
          ))}
        </ul>
        <PrimaryButton onPress={liftCurtain}>{words.t('curtain.lift', { seat: name })}</PrimaryButton>
      </div>
    </main>
  )
}
