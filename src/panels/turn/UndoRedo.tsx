import { useEffect } from 'preact/hooks'
import { describeDraftStep } from '../../describe/draftStep'
import { announce } from '../app/announce'
import type { ScreenProps } from '../app/lazyScreen'
import { useApp, useSession } from '../app/session'
import { Icon } from '../parts/Icon'

/** Where Ctrl+Z belongs to what is being written. */
const WRITTEN = 'textarea, input:not([type="range"], [type="radio"], [type="checkbox"]), [contenteditable]'

/** Take the last step of the draft back, and do it again; also by the keys that do so everywhere. */
export function UndoRedo({ game, seat }: ScreenProps) {
  const { store, words } = useSession()
  const canUndo = useApp(state => state.steps.past.length > 0 && !state.readOnly && !state.thinking)
  const canRedo = useApp(state => state.steps.undone.length > 0 && !state.readOnly && !state.thinking)
  const go = (way: 'undo' | 'redo') => {
    const { draft: from } = store.getState()
    store.actions[way]()
    const { draft: to } = store.getState()
    if (from === to) return
    const list = describeDraftStep(words, seat, game.world.settings, { from, to })
    announce(words.t(way === 'undo' ? 'undo.undone' : 'undo.redone', { list }))
  }
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const way = wayOf(event)
      if (!way || (event.target as Element).closest?.(WRITTEN)) return
      event.preventDefault()
      go(way)
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [store, words, game, seat])
  return (
    <>
      <StepButton icon="undo" name={words.t('undo.undo')} keys="Control+Z" isOn={canUndo} onPress={() => go('undo')} />
      <StepButton
        icon="redo"
        name={words.t('undo.redo')}
        keys="Control+Shift+Z"
        isOn={canRedo}
        onPress={() => go('redo')}
      />
    </>
  )
}

/** It stays in reach where there is nothing to do, so that the focus is not lost with the last step. */
function StepButton(props: { icon: 'undo' | 'redo'; name: string; keys: string; isOn: boolean; onPress: () => void }) {
  const { icon, name, keys, isOn, onPress } = props
  return (
    <button
      type="button"
      class="icon-button step-button"
      aria-label={name}
      aria-disabled={!isOn}
      aria-keyshortcuts={keys}
      data-refusing={!isOn}
      title={name}
      onClick={() => isOn && onPress()}
    >
      <Icon name={icon} />
    </button>
  )
}

function wayOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): 'undo' | 'redo' | undefined {
  if (!(ctrlKey || metaKey) || altKey) return undefined
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo'
  return key.toLowerCase() === 'y' && !shiftKey ? 'redo' : undefined
}
