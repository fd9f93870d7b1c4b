import { useState } from 'preact/hooks'
import { saySeat } from '../../describe/names'
import { describePactName } from '../../describe/pact'
import type { PactTerms, Venue } from '../../game/talks/terms'
import type { Seat } from '../../game/words'
import type { ScreenProps } from '../app/lazyScreen'
import { useApp, useWords } from '../app/session'
import { Segments } from '../parts/Segments'
import { PromiseRows } from './PromiseRows'
import { PutOnTable } from './PutOnTable'
import { lengthChoices, signatoryChoices, startingTerms, venueChoices, withSignatories } from './termsDraft'

/** Write a pact: venue, who signs, who promises what, how long; below it what it would change. */
export function ProposeView({ game, seat, answers }: ScreenProps & { answers: number | undefined }) {
  const words = useWords()
  const { t } = words
  const draft = useApp(state => state.draft)
  const answered = game.world.talks.proposals.find(({ id }) => id === answers)
  const [terms, setTerms] = useState<PactTerms>(() => firstTerms())
  const venues = venueChoices(game, seat)
  const chooseVenue = (venue: Venue) => setTerms(startingTerms(game, venue, signatoryChoices(seat, venue)[0]!))
  const nameOf = (seats: readonly Seat[]) => {
    const others = seats.filter(other => other !== seat)
    if (others.length > 1) return t('propose.all')
    return t('propose.withOne', { seat: saySeat(words, others[0]!) })
  }
  const signatories = signatoryChoices(seat, terms.venue)
  return (
    <div class="propose">
      {answered && <p>{t('propose.countering', { pact: describePactName(words, answered.terms) })}</p>}
      <div class="propose-frame">
        {venues.length > 1 && (
          <Segments
            name="propose-venue"
            legend={t('propose.venue')}
            options={venues.map(venue => ({ value: venue, label: t(`venue.${venue}.heading`) }))}
            chosen={terms.venue}
            onChoose={chooseVenue}
          />
        )}
        {terms.venue === 'shanghai' && <p>{t('propose.shanghaiNote')}</p>}
        {signatories.length > 1 && (
          <Segments
            name="propose-with"
            legend={t('propose.with')}
            options={signatories.map(seats => ({ value: seats.join(' '), label: nameOf(seats) }))}
            chosen={terms.signatories.join(' ')}
            onChoose={chosen =>
              setTerms(withSignatories(game, terms, signatories.find(seats => seats.join(' ') === chosen)!))
            }
          />
        )}
      </div>
      <div class="propose-promises">
        {terms.signatories.map(each => (
          <PromiseRows key={each} game={game} seat={each} terms={terms} onChange={setTerms} />
        ))}
      </div>
      <div class="propose-frame">
        <label class="propose-turns">
          {t('propose.turns')}
          <select
            class="field"
            value={String(terms.turns)}
            onChange={event => setTerms({ ...terms, turns: Number(event.currentTarget.value) })}
          >
            {lengthChoices(game).map(turns => (
              <option key={turns} value={String(turns)}>
                {words.format.number(turns, 0)}
              </option>
            ))}
          </select>
        </label>
        <Segments
          name="propose-inspectors"
          legend={t('propose.inspectors')}
          options={[
            { value: 1, label: t('propose.withInspectors') },
            { value: 0, label: t('propose.withoutInspectors') },
          ]}
          chosen={terms.inspectors ? 1 : 0}
          describedBy="inspectors-note"
          onChoose={value => setTerms({ ...terms, inspectors: value === 1 })}
        />
        <p id="inspectors-note" class="talks-note">
          {t('propose.inspectorsNote')}
        </p>
      </div>
      <PutOnTable game={game} seat={seat} terms={terms} answers={answers} />
    </div>
  )

  /** What is drafted already, what is countered, or a modest beginning. */
  function firstTerms(): PactTerms {
    const said = draft.find(decision => 'talk' in decision && decision.talk === 'propose')
    if (said && 'talk' in said && said.talk === 'propose' && said.answers === answers) return said.terms
    const first = answered?.terms ?? startingTerms(game, 'ministers', signatoryChoices(seat, 'ministers')[0]!)
    const longest = lengthChoices(game).at(-1)!
    return { ...first, turns: Math.min(first.turns, longest) }
  }
}
