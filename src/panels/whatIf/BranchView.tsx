import { describeDecision } from '../../describe/decision'
import { describeDropped, describeLoop, describeScoreIf } from '../../describe/whatIf'
import type { Decision } from '../../game/decision'
import { scoreGame } from '../../game/score'
import type { Players } from '../../why/whatIf/branch'
import type { BranchRun } from '../../why/whatIf/branchRun'
import type { ScreenProps } from '../app/lazyScreen'
import { useActions, useApp, useWords } from '../app/session'
import { useReckoned } from '../app/useReckoned'
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

function Side({ game, seat, run, players }: ScreenProps & { turn: number; run: BranchRun; players: Players }) {
  const words = useWords()
  const { t } = words
  const people = useApp(state => state.people)
  const real = scoreGame(game)
  return (
    <>
      <div class="what-if-change">
        <Decided heading={t('whatIf.inGame')} decisions={run.mark.was} />
        <Decided heading={t('whatIf.instead')} decisions={run.mark.now} />
      </div>
      <p class="what-if-score" role="status">
        {describeScoreIf(words, real[seat].total, run.scores[seat].total)}
      </p>
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

function Decided({ heading, decisions }: { heading: string; decisions: readonly Decision[] }) {
  const words = useWords()
  return (
    <section>
      <h3>{heading}</h3>
      {decisions.length === 0 && <p>{words.t('result.decidedNothing')}</p>}
      <ul>
        {decisions.map(decision => (
          <li key={JSON.stringify(decision)}>{describeDecision(words, decision)}</li>
        ))}
      </ul>
    </section>
  )
}
