import { LONGEST_NAME } from '../../store'
import { useWords } from '../app/session'

/** One option of a show of hands: its name, the hands raised for it, and large buttons that count them. */
export function HandsOption(props: {
  /** The key that counts for it. */
  number: number
  option: string
  hands: number
  isLeader: boolean
  onCount: (by: 1 | -1) => void
  /** What the class calls it, and what changes that; without it the option has its own name. */
  name: string
  onName: ((name: string) => void) | undefined
}) {
  const { number, option, hands, isLeader, onCount, name, onName } = props
  const { t, format } = useWords()
  return (
    <li data-leader={isLeader}>
      {onName ? (
        <input
          class="hands-name"
          type="text"
          maxLength={LONGEST_NAME}
          value={name}
          placeholder={option}
          aria-label={t('hands.nameProposal', { number: String(number) })}
          onInput={event => onName(event.currentTarget.value)}
        />
      ) : (
        <strong class="hands-name">{option}</strong>
      )}
      <output class="hands-count" aria-label={option}>
        {format.number(hands, 0)}
      </output>
      <p class="hands-most">{isLeader && t('hands.mostHere')}</p>
      <div class="hands-buttons">
        <button type="button" class="button" aria-label={t('hands.fewer', { option })} onClick={() => onCount(-1)}>
          −
        </button>
        <button type="button" class="button" aria-label={t('hands.more', { option })} onClick={() => onCount(1)}>
          +
        </button>
      </div>
    </li>
  )
}
