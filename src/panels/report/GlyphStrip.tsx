import { describeGlance } from '../../describe/glance'
import type { ScreenProps } from '../app/lazyScreen'
import { useWords } from '../app/session'
import { halfName, halfShortName } from '../parts/course'
import { TableGlyph } from '../parts/TableGlyph'

/** The table after each turn, one small sign a half-year. */
export function GlyphStrip({ game, seat }: ScreenProps) {
  const words = useWords()
  return (
    <ol class="glyph-strip" aria-label={words.t('report.tables')}>
      {game.records.map(record => (
        <li key={record.turn}>
          <TableGlyph
            seat={seat}
            record={record}
            label={describeGlance(words, halfName(words, game, record.turn), record)}
          />
          <span aria-hidden="true">{halfShortName(words, game, record.turn)}</span>
        </li>
      ))}
    </ol>
  )
}
