import { type BranchLine, describeBranchDecisions } from '../../describe/branchDecisions'
import { describeBreachesIf } from '../../describe/breach'
import { describeDecision } from '../../describe/decision'
import { describeDropped, describeLoop, describeScoreIf } from '../../describe/whatIf'
import { scoreGame } from '../../game/score'
import type { Players } from '../../why/whatIf/branch'
import type { BranchRun } from '../../why/whatIf/branchRun'
import { breachesIn } from '../../why/whatIf/breaches'
import type { ScreenProps } from '../app/lazyScreen'
import { useActions, useApp, useWords } from '../app/session'
import { useReckoned } from '../app/useReckoned'
import { courseOf } from '../parts/course'
import { BranchCharts } from './BranchCharts'
import { BranchScores } from './BranchScores'
import { DifferenceTable } from './DifferenceTable'
import type { Question } from './WhatIfDialog'

interface BranchViewProps extends ScreenProps {
  readonly turn: number
  readonly players: Players
  readonly question: Question
  readonly onChange: () => void
  readonly onClose: () => void
}

/** A branch beside the game: what was changed, scores, courses, differences, what was left out, and who answered. */
export function BranchView({ game, seat, turn, players, question, onChange, onClose }: BranchViewProps) {
  const { t } = useWords()
  const { openDerived } = useActions()
  const answering = question.others === 'answer' ? players : {}
  const {
    output: run,
    isAtWork,
    hasFailed,
  } = useReckoned('branch', game, {
    point: { seat, turn, decisions: question.decisions },
    players: answering,
  })
  const read = () => {
    if (!run) return
    onClose()
    openDerived(run.log, seat, run.mark)
  }
  return (
    <>
      <div class="what-if-body" aria-busy={isAtWork}>
        {isAtWork && <p role="status">{t('whatIf.atWork')}</p>}
        {hasFailed && <p role="status">{t('whatIf.failed')}</p>}
        {run && <Side game={game} seat={seat} turn={turn} run={run} players={answering} />}
      </div>
      <footer class="what-if-foot">
        <button type="button" class="button" onClick={onClose}>
          {t('whatIf.close')}
        </button>
        <button type="button" class="button" onClick={onChange}>
          {t('whatIf.change')}
        </button>
        <button type="button" class="button what-if-go" aria-disabled={!run} onClick={read}>
          {t('whatIf.read')}
        </button>
      </footer>
    </>
  )
}

function Side({ game, seat, turn, run, players }: ScreenProps & { turn: number; run: BranchRun; players: Players }) {
  const words = useWords()
  const { t } = words
  const people = useApp(state => state.people)
  const real = scoreGame(game)
  const was = run.mark.was.map(decision => ({ text: describeDecision(words, decision), isChanged: false }))
  const now = describeBranchDecisions(words, run.mark, courseOf(game)[turn - 1]!.settings)
  return (
    <>
      <div class="what-if-change">
        <Decided heading={t('whatIf.inGame')} lines={was} />
        <Decided heading={t('whatIf.instead')} lines={now} />
      </div>
      <p class="what-if-score" role="status">
        {describeScoreIf(words, real[seat].total, run.scores[seat].total)}
      </p>
      {describeBreachesIf(words, game, seat, breachesIn(run.records, seat)).map(breach => (
        <p key={breach} class="what-if-breach">
          {breach}
        </p>
      ))}
      <BranchScores real={real} other={run.scores} seat={seat} />
      <BranchCharts game={game} seat={seat} run={run} />
      <DifferenceTable game={game} seat={seat} run={run} />
      {run.dropped.length > 0 && (
        <section>
          <h3>{t('whatIf.dropped')}</h3>
          <ul>
            {run.dropped.map(drop => (
              <li key={JSON.stringify(drop)}>{describeDropped(words, game, drop)}</li>
            ))}
          </ul>
        </section>
      )}
      {describeLoop(words, players, people, seat).map(note => (
        <p key={note} class="what-if-note">
          {note}
        </p>
      ))}
    </>
  )
}

function Decided({ heading, lines }: { heading: string; lines: readonly BranchLine[] }) {
  const { t } = useWords()
  return (
    <section>
      <h3>{heading}</h3>
      {lines.length === 0 && <p>{t('result.decidedNothing')}</p>}
      <ul>
        {lines.map(({ text, isChanged }) => (
          <li key={text}>
            {isChanged && <strong class="what-if-changed">{t('whatIf.changed')}</strong>} {text}
          </li>
        ))}
      </ul>
    </section>
  )
}
