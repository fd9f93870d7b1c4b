/** What the page has to tell: what happened, what still works, what to do. */
export const notices = {
  'notice.heading': 'Notices',
  'notice.dismiss': 'Understood',
  'notice.takeOver': 'Play here instead',
  'notice.saveCorrupt':
    'The saved game could not be read. It is kept as it was and nothing was overwritten. You can start a new game.',
  'notice.saveNewer':
    'The saved game was made by a newer edition of Table 13. It is kept. Open it there, or start a new game here.',
  'notice.saveModelChanged':
    'The model has changed since this game was saved, so its turns would no longer give the same figures. The save is kept. You can start a new game.',
  'notice.storageFull':
    'This browser has no room left to save the game. You can play on; download the log at the end to keep it.',
  'notice.storageBlocked':
    'This browser does not let the page save. You can play on, but closing the tab ends the game; the report offers the log.',
  'notice.otherTab': 'This game is open in another tab. Here you can read it. To decide here, take it over.',
  'notice.noWebgl': 'This browser has no WebGL, so the table is drawn without glow. Everything else works as usual.',
  'notice.noTable':
    'The table could not be drawn. The game is complete without it: read the table in words and the balance sheets.',
  'notice.solverFailed':
    'The market found no balance for this choice, so nothing was changed. Choose other values and end the turn again.',
  'notice.offline': 'You are offline. The game needs no network and goes on as usual.',
} as const
