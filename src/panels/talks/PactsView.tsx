import type { ScreenProps } from '../app/lazyScreen'
import { useWords } from '../app/session'
import { PactPlate } from './PactPlate'
import { ProposalPlate } from './ProposalPlate'

/** What lies on the table and what is in force. */
export function PactsView({ game, seat, onCounter }: ScreenProps & { onCounter: (proposal: number) => void }) {
  const { t } = useWords()
  const { proposals, pacts } = game.world.talks
  return (
    <>
      <h3>{t('talks.onTable')}</h3>
      {proposals.length === 0 && <p>{t('talks.nothingOnTable')}</p>}
      {proposals.map(proposal => (
        <ProposalPlate
          key={proposal.id}
          game={game}
          seat={seat}
          proposal={proposal}
          onCounter={() => onCounter(proposal.id)}
        />
      ))}
      <h3>{t('talks.inForce')}</h3>
      {pacts.length === 0 && <p>{t('talks.nothingInForce')}</p>}
      {pacts.map(pact => (
        <PactPlate key={pact.id} game={game} seat={seat} pact={pact} />
      ))}
    </>
  )
}
