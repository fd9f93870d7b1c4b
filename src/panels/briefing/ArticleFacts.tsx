import { nameOfTerm } from '../../describe/terms'
import type { TermId } from '../../describe/termsIds'
import { useWords } from '../app/session'
import { Term } from '../terms/Term'

/** Three figures of the article, each with what it counts. */
export function ArticleFacts() {
  const { t } = useWords()
  return (
    <ul class="facts">
      <li>
        <strong>
          <Fact id="articleShare" figure={t('briefing.halfFigure')} />
        </strong>
        <span>{t('briefing.half')}</span>
      </li>
      <li>
        <strong>
          <Fact id="articleExports" figure={t('briefing.exportsFigure')} /> <small>{t('briefing.exportsUnit')}</small>
        </strong>
        <span>{t('briefing.exports')}</span>
      </li>
      <li>
        <strong>
          <Fact id="articleValue" figure={t('briefing.valueFigure')} />
          <small>{t('briefing.valueUnit')}</small>
        </strong>
        <span>{t('briefing.value')}</span>
      </li>
    </ul>
  )
}

/** A figure that opens what it counts and where it is printed. */
function Fact({ id, figure }: { id: TermId; figure: string }) {
  const words = useWords()
  return (
    <Term id={id} class="term-label" label={words.t('terms.aboutFigure', { figure, name: nameOfTerm(words, id) })}>
      {figure}
    </Term>
  )
}
