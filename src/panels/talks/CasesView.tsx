import { describeLeverValue } from '../../describe/leverValue'
import { saySeat } from '../../describe/names'
import { describeCase, describeCaseName } from '../../describe/tradeCase'
import { decidedValue, isTalkDecision, type TalkDecision } from '../../game/decision'
import { leverOf } from '../../game/levers'
import type { Seat } from '../../game/words'
import { mayFile } from '../../game/wto/checkFiling'
import { FILED_SUBJECTS, type FiledSubject, SUBJECT_RULES } from '../../game/wto/subjects'
import type { TradeCase } from '../../game/wto/tradeCase'
import type { ScreenProps } from '../app/lazyScreen'
import { useActions, useApp, useWords } from '../app/session'
import { halfName } from '../parts/course'
import { Segments } from '../parts/Segments'

/** Cases before the World Trade Organization: where each stands, and those that the own seat could file. */
export function CasesView({ game, seat }: ScreenProps) {
  const { t } = useWords()
  const { cases } = game.world
  const grounds = FILED_SUBJECTS.filter(about => mayFile(game.world, seat, about))
  return (
    <>
      <h3>{t('case.open')}</h3>
      {cases.length === 0 && <p>{t('case.none')}</p>}
      {cases.map(each => (
        <CasePlate key={each.id} game={game} seat={seat} tradeCase={each} />
      ))}
      <h3>{t('case.mayFile')}</h3>
      {grounds.length === 0 && <p>{t('case.noGround')}</p>}
      {grounds.map(about => (
        <GroundPlate key={about} seat={seat} about={about} />
      ))}
      {grounds.length > 0 && <p class="talks-note">{t('case.fileCost')}</p>}
    </>
  )
}

function CasePlate({ game, seat, tradeCase }: ScreenProps & { tradeCase: TradeCase }) {
  const words = useWords()
  const { about } = tradeCase
  const { settings, turn } = game.world
  const sentences = describeCase(words, tradeCase, settings, turn + 1, each => halfName(words, game, each))
  const isMine = about === 'wtoRuling' && seat === SUBJECT_RULES[about].respondent
  return (
    <article class="talks-plate" data-case={tradeCase.id}>
      <h4>{describeCaseName(words, tradeCase)}</h4>
      <p>{sentences.join(' ')}</p>
      <p class="talks-note">{words.t('case.counterpart', { name: words.t(`case.${about}.counterpart`) })}</p>
      {isMine && tradeCase.stage !== 'dismissed' && <RulingAnswer standing={settings.wtoRuling} />}
    </article>
  )
}

/** The lever by which the United States answers the ruling of 2016. */
function RulingAnswer({ standing }: { standing: number }) {
  const words = useWords()
  const { setLever } = useActions()
  const chosen = useApp(state => decidedValue(state.draft, 'wtoRuling')) ?? standing
  const isReadOnly = useApp(state => state.readOnly)
  const lever = leverOf('wtoRuling')
  return (
    <Segments
      name="talks-ruling"
      legend={words.t('case.ruling')}
      options={lever.values.map(value => ({ value, label: describeLeverValue(words, lever, value) }))}
      chosen={chosen}
      standing={standing}
      isLocked={isReadOnly}
      onChoose={value => setLever('wtoRuling', value)}
    />
  )
}

function GroundPlate({ seat, about }: { seat: Seat; about: FiledSubject }) {
  const words = useWords()
  const { t } = words
  const { say, unsay } = useActions()
  const draft = useApp(state => state.draft)
  const isReadOnly = useApp(state => state.readOnly)
  const filing: TalkDecision = { talk: 'file', about }
  const isFiling = draft.filter(isTalkDecision).some(said => said.talk === 'file' && said.about === about)
  const complainant = saySeat(words, seat)
  const odds = words.format.percent(SUBJECT_RULES[about].odds)
  const lever = t(`lever.${about}.name`)
  return (
    <article class="talks-plate" data-ground={about}>
      <h4>{describeCaseName(words, { complainant: seat, about })}</h4>
      <p>
        {t('case.odds', { complainant, odds })} {t('case.after', { complainant })}
      </p>
      <p class="talks-note">{t('case.counterpart', { name: t(`case.${about}.counterpart`) })}</p>
      <footer>
        {isFiling && <p>{t('case.filing')}</p>}
        <button
          type="button"
          class={isFiling ? 'button' : 'button button-alu'}
          disabled={isReadOnly}
          aria-label={isFiling ? undefined : t('case.fileWhat', { lever })}
          onClick={() => (isFiling ? unsay(filing) : say(filing))}
        >
          {t(isFiling ? 'case.takeBack' : 'case.file')}
        </button>
      </footer>
    </article>
  )
}
