/** Texts of opening a saved log: what happened, and what to do. */
export const openLog = {
  'openLog.open': 'Open a saved log',
  'openLog.heading': 'Open a saved log',
  'openLog.note':
    'The file that “Download log” gave you in a report, or the text of “Copy log”. The game is played again from it and its report opens. Your own saved game stays as it is.',
  'openLog.choose': 'Choose a file',
  'openLog.drop': 'Or drop the file anywhere on the title page.',
  'openLog.paste': 'Or paste the text of a log',
  'openLog.read': 'Open this text',
  'openLog.empty': 'Paste the text of a log first, or choose a file.',
  'openLog.dropHere': 'Let go to open the log',
  'openLog.noFile': 'What was dropped is no file. Drop the file of a log, or paste its text here.',
  'openLog.unreadable':
    'The browser could not read this file. Choose it once more, or open it yourself and paste its text.',
  'openLog.tooLarge': 'This is larger than any log of a game. Choose the file that “Download log” gave you.',
  'openLog.notLog':
    'This is no log of Table 13, or only a part of one. Choose the file that “Download log” gave you, or paste the whole text of “Copy log”.',
  'openLog.damaged':
    'This log is damaged at “{path}”, so it cannot be replayed. Download it again from the report of its game.',
  'openLog.newer':
    'This log comes from a newer edition of Table 13. Load this page anew to get that edition, or open the log where the game was played.',
  'openLog.olderModel':
    'This log was played with model {model} and this page has model {ours}, in which its turns come out differently. Open it in the edition in which it was played.',
  'openLog.differs':
    'Turn {turn} does not come out as the log says: the log was changed after the game. Ask for the file as it was downloaded.',
  'openLog.illegal':
    'Turn {turn} has a decision that the rules do not allow: the log was changed after the game. Ask for the file as it was downloaded.',
  'openLog.notSetUp':
    'The scenario in this log cannot be played, so the log was changed after the game. Ask for the file as it was downloaded.',
  'openLog.noTurns': 'No turn had been played when this log was made, so there is nothing to report.',
  'openLog.replayed': 'Replayed from a log.',
  'openLog.replayedNote': {
    one: '{count} turn replayed; it came out as the log says.',
    other: '{count} turns replayed, each came out as the log says.',
  },
  'openLog.readAs': 'Seen from',
  'openLog.leave': 'To the title page',
  'openLog.leaveNote': 'The log stays where it was. Your own saved game is as you left it.',
} as const
