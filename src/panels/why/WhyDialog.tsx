import { useWords } from '../app/session'
import { DialogHead } from '../parts/DialogHead'
import '../styles/why.css'
import { TurnWhy } from './TurnWhy'
import type { WhyAsked } from './whyHost'

/** Why a figure changed, as it stands in a dialog. */
export function WhyDialog({ game, seat, turn, measure }: WhyAsked) {
  const { t } = useWords()
  return (
    <>
      <DialogHead heading={t('why.dialog')} />
      <TurnWhy game={game} seat={seat} turn={turn} first={measure} />
    </>
  )
}
