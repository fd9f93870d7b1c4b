import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { describeEventPlate } from '../../describe/eventPlate'
import type { FigureId } from '../../describe/figures'
import { modelAddressOf } from '../../describe/modelOfTerm'
import { describePlate } from '../../describe/sourcesPlate'
import { nameOfTerm } from '../../describe/terms'
import { isFigure } from '../../describe/termsIds'
import type { Words } from '../../describe/words'
import type { TurnRecord } from '../../game/record'
import { Icon } from '../parts/Icon'
import { LinkedWords } from './LinkedWords'
import { PlateFacts } from './PlateFacts'
import { isEvent, isList, type PlateList, type PlatePage } from './platePage'

/**
 * What stands on the plate: a page, from which others open in its place, with the way back.
 *
 * It stands outside the session of the panels, so its words are handed to it.
 */
export function PlatePages(props: {
  words: Words
  first: PlatePage
  /** The base year as a turn; undefined where no game is on. */
  base: TurnRecord | undefined
  /** Called when another page stands, which may be larger. */
  onPage: () => void
  /** Asks why a figure changed in the last turn; undefined before the first. */
  onWhy: ((figure: FigureId) => void) | undefined
  onClose: () => void
}) {
  const { words, first, base, onPage, onWhy, onClose } = props
  const [trail, setTrail] = useState<readonly PlatePage[]>([first])
  const heading = useRef<HTMLHeadingElement>(null)
  const page = trail.at(-1)!
  const before = trail.at(-2)
  const name = nameOf(words, page)
  const go = (next: PlatePage) => setTrail([...trail, next])
  useLayoutEffect(() => {
    onPage()
    heading.current?.focus({ preventScroll: true })
  }, [trail])
  return (
    <>
      <div class="plate-head">
        <h2 id="plate-name" ref={heading} tabIndex={-1}>
          {name}
        </h2>
        <button type="button" class="icon-button" aria-label={words.t('terms.close', { name })} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      {isList(page) ? (
        <ul class="plate-list" id="plate-text">
          {page.subjects.map(subject => (
            <li key={subject.term}>
              <button type="button" onClick={() => go(subject)}>
                {nameOf(words, subject)}
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <Subject words={words} page={page} base={base} onTerm={go} onFold={onPage} />
      )}
      {onWhy && 'term' in page && isFigure(page.term) && <AskWhy words={words} figure={page.term} onWhy={onWhy} />}
      {before && (
        <button type="button" class="plate-back" onClick={() => setTrail(trail.slice(0, -1))}>
          <Icon name="back" size={16} /> {words.t('terms.back', { name: nameOf(words, before) })}
        </button>
      )}
    </>
  )
}

function AskWhy(props: { words: Words; figure: FigureId; onWhy: (figure: FigureId) => void }) {
  const { words, figure, onWhy } = props
  return (
    <button type="button" class="plate-back" onClick={() => onWhy(figure)}>
      <Icon name="arrow" size={16} /> {words.t('why.askLast')}
    </button>
  )
}

function Subject(props: {
  words: Words
  page: Exclude<PlatePage, PlateList>
  base: TurnRecord | undefined
  onTerm: (page: PlatePage) => void
  onFold: () => void
}) {
  const { words, page, base, onTerm, onFold } = props
  const { text, facts } = isEvent(page) ? describeEventPlate(words, page.event) : describePlate(words, page, base)
  const open = (term: Parameters<typeof nameOfTerm>[1]) => onTerm({ term })
  const address = isEvent(page) ? undefined : modelAddressOf(page.term)
  return (
    <>
      <p id="plate-text">
        <LinkedWords text={text} onTerm={open} />
      </p>
      {facts.length > 0 && <PlateFacts facts={facts} onTerm={open} onFold={onFold} />}
      {address && (
        <a class="plate-model" href={address}>
          {words.t('terms.inModel')}
        </a>
      )}
    </>
  )
}

function nameOf(words: Words, page: PlatePage): string {
  if (isEvent(page)) return words.t(`news.${page.event}.name`)
  return isList(page) ? page.heading : nameOfTerm(words, page.term)
}
