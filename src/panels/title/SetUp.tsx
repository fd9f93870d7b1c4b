import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import {
  type GameTerms,
  LENGTH_CHOICES,
  readSeed,
  SCENARIO_CHOICES,
  USUAL_TERMS,
  usualTermsOf,
} from '../../store/gameTerms'
import { useWords } from '../app/session'
import { TogetherChoice, useTogether } from '../classroom/TogetherChoice'
import { DialogHead } from '../parts/DialogHead'
import { Segments } from '../parts/Segments'
import '../styles/setUp.css'
import { AskChoice } from './AskChoice'
import { ChangedModel } from './ChangedModel'
import { EventChoices } from './EventChoices'
import { OpponentChoices } from './OpponentChoices'
import { ScenarioChoice } from './ScenarioChoice'
import { SET_UP_FORM, SeedField } from './SeedField'
import { takeSetUpWish } from './wantedSetUp'

/** The button that opens the terms of a new game, with its dialog; the terms hold as they are chosen. */
export function SetUp({ terms, onChange }: { terms: GameTerms; onChange: (terms: GameTerms) => void }) {
  const { t } = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const [seedText, setSeedText] = useState('')
  const [, setTogether] = useTogether()
  const isSeedBad = readSeed(seedText) === 'bad'
  useLayoutEffect(() => {
    if (takeSetUpWish()) dialog.current?.showModal()
  }, [])
  const writeSeed = (text: string) => {
    const seed = readSeed(text)
    setSeedText(text)
    onChange({ ...terms, seed: seed === 'bad' ? undefined : seed })
  }
  const reset = () => {
    setSeedText('')
    setTogether(false)
    onChange(USUAL_TERMS)
  }
  // A number that would not be played must not look as if it were.
  const keepGoodSeed = () => {
    if (isSeedBad) setSeedText('')
  }
  return (
    <>
      <button type="button" class="button" aria-haspopup="dialog" onClick={() => dialog.current?.showModal()}>
        {t('setUp.open')}
      </button>
      <dialog ref={dialog} class="set-up" aria-label={t('setUp.heading')} onClose={keepGoodSeed}>
        <DialogHead heading={t('setUp.heading')} />
        <div class="set-up-body">
          {SCENARIO_CHOICES.map(id => (
            <ScenarioChoice
              key={id}
              id={id}
              isChosen={id === terms.scenario}
              onChoose={() => onChange({ ...usualTermsOf(id), assumptions: terms.assumptions, seed: terms.seed })}
            />
          ))}
          <h3>{t('setUp.length')}</h3>
          <p id="length-note">{t('setUp.lengthNote')}</p>
          <Segments
            name="turns"
            legend={t('setUp.length')}
            options={LENGTH_CHOICES.map(turns => ({ value: turns, label: String(turns) }))}
            chosen={terms.turns}
            describedBy="length-note"
            onChoose={turns => onChange({ ...terms, turns })}
          />
          <OpponentChoices
            scenario={terms.scenario}
            terms={terms}
            onChoose={players => onChange({ ...terms, ...players })}
          />
          <TogetherChoice />
          <EventChoices terms={terms} onChange={onChange} />
          <AskChoice isAsking={terms.predictions} onChange={predictions => onChange({ ...terms, predictions })} />
          <ChangedModel terms={terms} onChange={onChange} />
          <SeedField text={seedText} isBad={isSeedBad} onWrite={writeSeed} />
        </div>
        <form id={SET_UP_FORM} method="dialog" class="set-up-end">
          {isSeedBad && (
            <p id="set-up-refused" class="set-up-refused">
              {t('setUp.refused')}
            </p>
          )}
          <button type="button" class="button" onClick={reset}>
            {t('setUp.usual')}
          </button>
          <button
            type="submit"
            class="button button-alu"
            disabled={isSeedBad}
            aria-describedby={isSeedBad ? 'set-up-refused' : undefined}
          >
            {t('setUp.done')}
          </button>
        </form>
      </dialog>
    </>
  )
}
