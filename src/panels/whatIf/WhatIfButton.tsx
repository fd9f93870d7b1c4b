import { useState } from 'preact/hooks'
import type { Decision } from '../../game/decision'
import type { Game } from '../../game/game'
import type { ScreenProps } from '../app/lazyScreen'
import { useApp, useWords } from '../app/session'
import { halfName } from '../parts/course'
import { WhatIfDialog } from './WhatIfDialog'

/** A what-if to begin with: decisions of the turn that are played on at once, everybody held to what was decided. */
export interface AskedWhatIf {
  readonly decisions: readonly Decision[]
  readonly label: string
}

/** Opens the what-if of a past turn of a seat; nothing where a caretaker decided it, or in a game that is a what-if. */
export function WhatIfButton({ game, seat, turn, asked }: ScreenProps & { turn: number; asked?: AskedWhatIf }) {
  const words = useWords()
  const isDerived = useApp(state => state.derived !== undefined)
  const [isOpen, setOpen] = useState(false)
  if (isDerived || isCaretakers(game, seat, turn)) return null
  return (
    <>
      <button
        type="button"
        class="button what-if-open"
        aria-haspopup="dialog"
        aria-label={asked ? undefined : words.t('whatIf.openIn', { half: halfName(words, game, turn) })}
        onClick={() => setOpen(true)}
      >
        {asked ? asked.label : words.t('whatIf.open')}
      </button>
      {isOpen && (
        <WhatIfDialog game={game} seat={seat} turn={turn} asked={asked?.decisions} onClose={() => setOpen(false)} />
      )}
    </>
  )
}

function isCaretakers({ records }: Game, seat: ScreenProps['seat'], turn: number): boolean {
  return records[turn - 2]?.office[seat].lostTurn !== undefined
}
