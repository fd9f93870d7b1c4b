import { describeBreachesIf } from '../../describe/breach'
import { describeOwnEffect, describeWorldEffect, type EffectWords } from '../../describe/whatIf'
import type { DecisionEffect } from '../../why/whatIf/matteredMost'
import type { ScreenProps } from '../app/lazyScreen'
import { useApp, useWords } from '../app/session'
import '../styles/breach.css'
import '../styles/measured.css'
import { useReckoned } from '../app/useReckoned'
import { WhatIfButton } from './WhatIfButton'

/** Which decision of the seat moved its score most, and which the world price; each opens as a what-if. */
export function MatteredMost({ game, seat }: ScreenProps) {
  const words = useWords()
  const { t } = words
  const isDerived = useApp(state => state.derived !== undefined)
  const isOver = game.records.length >= game.scenario.turns
  const { output, isAtWork, hasFailed } = useReckoned('matteredMost', game, isDerived || !isOver ? 'later' : seat)
  if (isDerived || !isOver) return null
  return (
    <section class="mattered" aria-busy={isAtWork}>
      <h2>{t('mattered.heading')}</h2>
      {isAtWork && <p role="status">{t('mattered.atWork')}</p>}
      {hasFailed && <p role="status">{t('mattered.failed')}</p>}
      {output?.decisions === 0 && <p>{t('mattered.none')}</p>}
      {output?.own && output.world && (
        <>
          <div class="mattered-columns">
            <Effect game={game} heading={t('mattered.own')} effect={output.own} say={describeOwnEffect} />
            <Effect game={game} heading={t('mattered.world')} effect={output.world} say={describeWorldEffect} />
          </div>
          <p class="measured-note">{t('mattered.apart')}</p>
          <p class="measured-note">
            {t('mattered.note', { count: output.decisions, tried: words.format.number(output.tried, 0) })}
          </p>
        </>
      )}
    </section>
  )
}

function Effect(props: {
  game: ScreenProps['game']
  heading: string
  effect: DecisionEffect
  say: typeof describeOwnEffect
}) {
  const { game, heading, effect, say } = props
  const words = useWords()
  const { t } = words
  const said: EffectWords | undefined = say(words, game, effect)
  const asked = { decisions: effect.decisions, label: t('mattered.open') }
  return (
    <section>
      <h3>{heading}</h3>
      {said ? (
        <>
          <p>{said.decided}</p>
          <p class="mattered-effect">{said.otherwise}</p>
          {describeBreachesIf(words, game, effect.seat, effect.breaches).map(breach => (
            <p key={breach} class="what-if-breach">
              {breach}
            </p>
          ))}
          <WhatIfButton game={game} seat={effect.seat} turn={effect.turn} asked={asked} />
        </>
      ) : (
        <p>{t('mattered.small')}</p>
      )}
    </section>
  )
}
