import { useLayoutEffect, useState } from 'preact/hooks'
import { KEY_FIGURES } from '../../describe/figures'
import { describeHeadlines } from '../../describe/headline'
import { describeReveal } from '../../describe/reveal'
import { SEATS } from '../../game/words'
import { announce } from '../app/announce'
import type { ScreenProps } from '../app/lazyScreen'
import { ScreenHeading } from '../app/ScreenHeading'
import { useActions, useApp, useSession, useWords } from '../app/session'
import { courseOf, halfName, lastRecord } from '../parts/course'
import { Logo } from '../parts/Logo'
import '../styles/reveal.css'
import { CountedFigure } from './CountedFigure'
import { EndReveal } from './EndReveal'
import { Headlines } from './Headlines'
import { SeatPlate } from './SeatPlate'
import { hasBegun } from './stages'
import { useSkipKeys } from './useSkipKeys'
import { useStage } from './useStage'

/** The turn as theatre: three sealed plates are turned over together, headlines come in, table and figures move. */
export function RevealScreen({ game, seat }: ScreenProps) {
  const words = useWords()
  const { onStage } = useSession()
  const { endReveal } = useActions()
  const isStill = useStillness()
  const stage = useStage(isStill, endReveal)
  useSkipKeys(isStill, endReveal)
  const now = lastRecord(game)
  const before = courseOf(game).at(-2)!
  const half = halfName(words, game, now.turn)
  const headlines = describeHeadlines(words, seat, now, before)
  useLayoutEffect(() => announce(describeReveal(words, now, headlines)), [])
  const isMoving = hasBegun('table', stage)
  useLayoutEffect(() => onStage(stage), [stage])
  // A further click of the series that ended the turn does not count; the buttons hear their own.
  const skipByStage = (event: MouseEvent) => {
    if (!isStill && event.detail <= 1) endReveal()
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: any key does the same, wherever the focus is
    <main class="reveal" data-stage={stage} data-still={isStill} onClick={skipByStage}>
      <header class="reveal-strip">
        <Logo size={40} />
        <ScreenHeading class="reveal-heading">
          <span>{half}</span> <small>{words.t('reveal.heading')}</small>
        </ScreenHeading>
        <dl class="reveal-figures">
          {KEY_FIGURES[seat].map(id => (
            <CountedFigure key={id} id={id} now={now} before={before} hasMoved={isMoving} isStill={isStill} />
          ))}
        </dl>
      </header>
      <div class="reveal-plates">
        {SEATS.map(each => (
          <SeatPlate key={each} seat={each} own={seat} record={now} isOpen={hasBegun('open', stage)} />
        ))}
      </div>
      <Headlines headlines={headlines} half={half} hasBegun={hasBegun('wire', stage)}>
        <EndReveal isStill={isStill} onEnd={endReveal} />
      </Headlines>
    </main>
  )
}

/** Whether the player or the device asks that nothing moves; looked at once, when the reveal begins. */
function useStillness(): boolean {
  const isChosen = useApp(state => state.preferences.motion === 'reduced')
  const [isStill] = useState(() => isChosen || matchMedia('(prefers-reduced-motion: reduce)').matches)
  return isStill
}
