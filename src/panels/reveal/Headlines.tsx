import type { ComponentChildren } from 'preact'
import type { Headline } from '../../describe/headline'
import { useWords } from '../app/session'
import { HEADLINE_STEP_MS } from './stages'

/** The wire of the turn: its headlines, one after the other from when it begins. */
export function Headlines(props: {
  headlines: readonly Headline[]
  half: string
  hasBegun: boolean
  children: ComponentChildren
}) {
  const { headlines, half, hasBegun, children } = props
  const { t } = useWords()
  return (
    <section class="reveal-wire" aria-label={t('result.news')} data-begun={hasBegun}>
      <h2>
        {t('reveal.wire')} <small>{half}</small>
      </h2>
      <ol>
        {headlines.map(({ id, place, text }, at) => (
          <li key={id} style={{ '--wait': `${at * HEADLINE_STEP_MS}ms` }}>
            <strong>{place}</strong>
            <span>{text}</span>
          </li>
        ))}
      </ol>
      {children}
    </section>
  )
}
