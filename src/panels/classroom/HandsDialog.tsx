import { useLayoutEffect, useRef } from 'preact/hooks'
import { describeHands, describeVote, leaderOf } from '../../describe/classroom'
import { describeLeverValue } from '../../describe/leverValue'
import { decidedValue } from '../../game/decision'
import type { Game } from '../../game/game'
import type { Lever, LeverId } from '../../game/levers'
import { MOST_OPTIONS, type ShowOfHands, type VoteSubject } from '../../store'
import { useApp, useSession, useWords } from '../app/session'
import { DialogHead } from '../parts/DialogHead'
import { HandsOption } from './HandsOption'
import { useHands } from './useHands'
import { openVote } from './vote'

interface HandsDialogProps {
  readonly game: Game
  /** Levers that can be voted on. */
  readonly open: readonly Lever[]
  readonly vote: ShowOfHands
}

/** A show of hands on a lever, or on up to three proposals of the class; it moves the lever only when that is pressed. */
export function HandsDialog({ game, open, vote }: HandsDialogProps) {
  const words = useWords()
  const { t } = words
  const dialog = useRef<HTMLDialogElement>(null)
  const { getState, actions } = useSession().store
  const { setClassTurn, setLever } = actions
  const { subject } = vote
  const names = Array.from({ length: MOST_OPTIONS }, (_, i) => vote.names[i] ?? '')
  const lever = open.find(({ id }) => id === subject)
  const proposals = names.map((name, i) => name.trim() || t('hands.proposal', { number: String(i + 1) }))
  const now = useNow(lever, game)
  const ways = lever ? describeVote(words, lever, now) : proposals.map(text => ({ text, value: undefined }))
  const options = ways.map(({ text }) => text)
  const { hands, count, clear } = useHands(vote, options.length)
  const leader = leaderOf(hands)
  const won = leader === undefined ? undefined : ways[leader]
  useLayoutEffect(() => {
    dialog.current?.showModal()
    // Not the button that closes: the first key pressed is to count.
    dialog.current?.querySelector<HTMLElement>('.hands-buttons button:last-child')?.focus()
  }, [])
  const choose = (chosen: VoteSubject) => setClassTurn({ vote: openVote(vote, chosen) })
  const rename = (at: number, to: string) =>
    setClassTurn({ vote: { ...vote, names: names.map((name, i) => (i === at ? to : name)) } })
  const close = () => {
    setClassTurn({ vote: { ...(getState().classTurn.vote ?? vote), isOpen: false } })
    if (lever) focusLever(lever.id)
  }
  const apply = (value: number) => {
    setLever(lever!.id, value)
    // What the options mean has moved with the lever.
    clear()
    dialog.current?.close()
  }
  return (
    <dialog ref={dialog} class="hands" aria-label={t('hands.heading')} onClose={close}>
      <DialogHead heading={t('hands.heading')} />
      <div class="hands-subject">
        <label for="hands-subject">{t('hands.subject')}</label>
        <select id="hands-subject" value={subject} onChange={event => choose(event.currentTarget.value as VoteSubject)}>
          {open.map(({ id }) => (
            <option key={id} value={id}>
              {t(`lever.${id}.name`)}
            </option>
          ))}
          <option value="own">{t('hands.own')}</option>
        </select>
        {lever && <p>{t('hands.now', { value: describeLeverValue(words, lever, now) })}</p>}
      </div>
      <ul class="hands-options">
        {options.map((option, i) => (
          <HandsOption
            key={`${subject} ${i}`}
            number={i + 1}
            option={option}
            hands={hands[i]!}
            isLeader={leader === i}
            onCount={by => count(i, by)}
            onName={lever ? undefined : name => rename(i, name)}
            name={names[i]!}
          />
        ))}
      </ul>
      <p class="hands-sum" role="status">
        {describeHands(words, options, hands)}
      </p>
      <p class="hands-keys">{t('hands.keys')}</p>
      <form method="dialog" class="hands-foot">
        <button type="button" class="button" onClick={clear}>
          {t('hands.again')}
        </button>
        {won?.value !== undefined && won.value !== now && (
          <button type="button" class="button hands-apply" onClick={() => apply(won.value!)}>
            {t('hands.apply', { option: won.text })}
          </button>
        )}
        <button type="submit" class="button button-alu">
          {t('hands.done')}
        </button>
      </form>
    </dialog>
  )
}

/** Where a lever stands with the draft. */
function useNow(lever: Lever | undefined, game: Game): number {
  const drafted = useApp(state => lever && decidedValue(state.draft, lever.id))
  if (!lever) return 0
  return drafted ?? (lever.kind === 'order' ? lever.start : game.world.settings[lever.id])
}

/** Whoever has voted goes on with that lever, unfolded where it was folded away. */
function focusLever(id: LeverId): void {
  const row = document.querySelector(`.lever[data-lever="${id}"]`)
  const folded = row?.closest('details')
  if (folded) folded.open = true
  row?.querySelector<HTMLElement>('input[type="range"], input:checked')?.focus()
}
