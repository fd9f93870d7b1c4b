import { about } from './about'
import { askWhy } from './askWhy'
import { band } from './band'
import { breach } from './breach'
import { briefing } from './briefing'
import { cases } from './cases'
import { charts } from './charts'
import { classroom } from './classroom'
import { curtain } from './curtain'
import { events } from './events'
import { figures } from './figures'
import { goals } from './goals'
import { guidance } from './guidance'
import { history } from './history'
import { levers } from './levers'
import { menu } from './menu'
import { news } from './news'
import { notices } from './notices'
import { office } from './office'
import { openLog } from './openLog'
import { page } from './page'
import { personas } from './personas'
import { places } from './places'
import { predictions } from './predictions'
import { report } from './report'
import { result } from './result'
import { reveal } from './reveal'
import { setUp } from './setUp'
import { sources } from './sources'
import { table } from './table'
import { talks } from './talks'
import { terms } from './terms'
import { title } from './title'
import { turn } from './turn'
import { undo } from './undo'
import { units } from './units'
import { unsigned } from './unsigned'
import { whatIf } from './whatIf'
import { yardstick } from './yardstick'

/** The English catalogue: every text a player can see, by key. */
export const english = {
  ...about,
  ...page,
  ...menu,
  ...title,
  ...setUp,
  ...openLog,
  ...briefing,
  ...curtain,
  ...classroom,
  ...turn,
  ...band,
  ...predictions,
  ...undo,
  ...table,
  ...office,
  ...reveal,
  ...result,
  ...report,
  ...history,
  ...charts,
  ...notices,
  ...places,
  ...personas,
  ...levers,
  ...guidance,
  ...goals,
  ...figures,
  ...units,
  ...unsigned,
  ...news,
  ...events,
  ...talks,
  ...breach,
  ...cases,
  ...terms,
  ...sources,
  ...whatIf,
  ...askWhy,
  ...yardstick,
} as const
