import { useEffect, useLayoutEffect } from 'preact/hooks'
import type { Game } from '../../game/game'
import type { Seat } from '../../game/words'
import type { Preferences } from '../../store/appState'
import { AbovePage } from '../notices/AbovePage'
import { TableHost } from '../table/TableHost'
import { loadPlates } from '../terms/plateHost'
import { TitleScreen } from '../title/TitleScreen'
import { useSidePage } from './address'
import { followBackButton } from './backButton'
import { closeBeside } from './closeBeside'
import { comeBack } from './comeBack'
import { LiveRegion } from './LiveRegion'
import { lazyScreen } from './lazyScreen'
import { followStyleSheets, setLetterSize } from './letterSize'
import { printInDay } from './printInDay'
import { useApp, useSession } from './session'
import { type ShownScreen, shownScreen } from './shownScreen'
import { useTopOfPage } from './useTopOfPage'
import { whenPainted } from './whenPainted'

const SCREENS = {
  curtain: lazyScreen(() => import('../curtain/CurtainScreen').then(module => module.CurtainScreen)),
  briefing: lazyScreen(() => import('../briefing/BriefingScreen').then(module => module.BriefingScreen)),
  turn: lazyScreen(() => import('../turn/TurnScreen').then(module => module.TurnScreen)),
  reveal: lazyScreen(() => import('../reveal/RevealScreen').then(module => module.RevealScreen)),
  result: lazyScreen(() => import('../result/ResultScreen').then(module => module.ResultScreen)),
  report: lazyScreen(() => import('../report/ReportScreen').then(module => module.ReportScreen)),
}

const SIDE_PAGES = {
  about: lazyScreen(() => import('../about/AboutScreen').then(module => module.AboutScreen)),
  model: lazyScreen(() => import('../model/withLetters').then(module => module.modelWithLetters())),
}

/** The whole page: notices, one screen, the table behind it but after it for Tab and reading, the live region. */
export function App() {
  const { store } = useSession()
  const screen = useApp(shownScreen)
  const game = useApp(state => state.game)
  const seat = useApp(state => state.seat)
  const sidePage = useSidePage()
  useTopOfPage(screen, game)
  const Beside = sidePage && SIDE_PAGES[sidePage].Screen
  const preferences = useApp(state => state.preferences)
  useLayoutEffect(() => applyPreferences(preferences), [preferences])
  useLayoutEffect(followStyleSheets, [])
  useEffect(() => whenPainted(loadScreens), [])
  useEffect(() => comeBack(store), [])
  useEffect(() => followBackButton(store), [])
  useEffect(printInDay, [])
  useEffect(closeBeside, [])
  return (
    // The table keeps its place while the turn is turned over.
    <div class="app" data-screen={sidePage ?? (screen === 'reveal' ? 'turn' : screen)}>
      <AbovePage />
      {Beside ? <Beside /> : <CurrentScreen screen={screen} game={game} seat={seat} />}
      <TableHost game={game} screen={screen} />
      <LiveRegion />
    </div>
  )
}

function CurrentScreen({
  screen,
  game,
  seat,
}: {
  screen: ShownScreen
  game: Game | undefined
  seat: Seat | undefined
}) {
  const which = useApp(state => state.derived?.mark.kind ?? '')
  if (screen === 'title' || !game || !seat) return <TitleScreen />
  const Shown = SCREENS[screen].Screen
  return <Shown key={`${screen} ${game.records.length} ${which}`} game={game} seat={seat} />
}

function applyPreferences({ theme, motion, text, together }: Preferences): void {
  document.documentElement.dataset.theme = theme
  document.documentElement.dataset.motion = motion
  document.documentElement.dataset.together = String(together)
  setLetterSize(text)
  const room = getComputedStyle(document.documentElement).getPropertyValue('--room').trim()
  document.querySelector('meta[name="theme-color"]')?.setAttribute('content', room)
}

function loadScreens(): void {
  // One that fails is asked for again when it is needed, and says so then.
  for (const screen of [...Object.values(SCREENS), ...Object.values(SIDE_PAGES)]) screen.load().catch(() => undefined)
  loadPlates().catch(() => undefined)
}
