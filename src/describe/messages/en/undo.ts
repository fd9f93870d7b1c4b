/** Texts of undoing and redoing steps of a draft. */
export const undo = {
  'undo.undo': 'Undo',
  'undo.redo': 'Redo',
  'undo.undone': 'Undone. {list}.',
  'undo.redone': 'Done again. {list}.',
  'undo.lever': '{lever}: {value}',
  'undo.said': '{talk}: back in',
  'undo.unsaid': '{talk}: taken out',
} as const
