import { useWords } from '../app/session'

/** Three figures of the article, each with what it counts. */
export function ArticleFacts() {
  const { t } = useWords()
  return (
    <ul class="facts">
      <li>
        <strong>{t('briefing.halfFigure')}</strong>
        <span>{t('briefing.half')}</span>
      </li>
      <li>
        <strong>
          {t('briefing.exportsFigure')} <small>{t('briefing.exportsUnit')}</small>
        </strong>
        <span>{t('briefing.exports')}</span>
      </li>
      <li>
        <strong>
          {t('briefing.valueFigure')}
          <small>{t('briefing.valueUnit')}</small>
        </strong>
        <span>{t('briefing.value')}</span>
      </li>
    </ul>
  )
}
