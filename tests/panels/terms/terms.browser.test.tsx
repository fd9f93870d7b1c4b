import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { nameOfTerm } from '../../../src/describe/terms'
import { englishWords as words } from '../../../src/describe/words'
import { AboutThese } from '../../../src/panels/terms/AboutThese'
import { Term } from '../../../src/panels/terms/Term'
import '../../../src/panels/styles/tokens.css'
import '../../../src/panels/styles/base.css'
import '../../../src/panels/styles/controls.css'
import '../../../src/panels/styles/terms.css'
import { loadPlates } from '../../../src/panels/terms/plateHost'
import { fakeServices } from '../../store/fakeBrowser'
import { seatedStore } from '../../store/playing'
import { buttonIn, showPanels } from '../pages'

beforeAll(async () => void (await loadPlates()))

const { t } = words
let shown: ReturnType<typeof showPanels> | undefined

afterEach(() => {
  shown?.remove()
  shown = undefined
})

/** A browser without letters gives words no size, and what has no size cannot be pressed. */
const SIZED = <style>{'button { min-width: 40px; min-height: 20px }'}</style>

function show(panels: Parameters<typeof showPanels>[1]): HTMLElement {
  shown = showPanels(seatedStore(fakeServices()), [SIZED, panels])
  return shown.place
}

function plate(): HTMLElement | null {
  return document.querySelector('.plate:popover-open')
}

const heading = () => plate()?.querySelector('h2')?.textContent

describe('a term', () => {
  test('opens its definition from the keyboard, is named by it, and gives the focus back on Escape', async () => {
    const opener = buttonIn(show(<Term id="duty">duties</Term>), 'duties')
    opener.focus()
    await userEvent.keyboard('{Enter}')
    expect(heading()).toBe('Duty')
    expect(plate()!.getAttribute('role')).toBe('dialog')
    expect(document.getElementById(plate()!.getAttribute('aria-labelledby')!)!.textContent).toBe('Duty')
    expect(document.getElementById(plate()!.getAttribute('aria-describedby')!)!.textContent).toContain('tariff')
    expect(plate()!.contains(document.activeElement)).toBe(true)
    expect(opener.ariaExpanded).toBe('true')
    await userEvent.keyboard('{Escape}')
    expect(plate()).toBeNull()
    expect(document.activeElement).toBe(opener)
    expect(opener.ariaExpanded).toBeNull()
  })

  test('opens others inside the same plate, with the way back', async () => {
    const opener = buttonIn(show(<Term id="duty" />), 'Duty')
    await userEvent.click(opener)
    await userEvent.click(buttonIn(plate()!, 'pass-through'))
    await vi.waitFor(() => expect(heading()).toBe('Pass-through'))
    expect(plate()!.contains(document.activeElement)).toBe(true)
    await userEvent.click(buttonIn(plate()!, 'price'))
    await vi.waitFor(() => expect(heading()).toBe('Price'))
    expect(document.querySelectorAll('.plate')).toHaveLength(1)
    await userEvent.click(buttonIn(plate()!, t('terms.back', { name: 'Pass-through' })))
    await vi.waitFor(() => expect(heading()).toBe('Pass-through'))
    await userEvent.keyboard('{Escape}')
    expect(document.activeElement).toBe(opener)
  })

  test('closes when it is pressed again, and gives way to another', async () => {
    const place = show([
      <Term key="duty" id="duty" />,
      <p key="apart" style="height: 400px" />,
      <Term key="wto" id="wto" />,
    ])
    const [duty, wto] = [buttonIn(place, 'Duty'), buttonIn(place, 'WTO')]
    await userEvent.click(duty)
    await userEvent.click(duty)
    expect(plate()).toBeNull()
    await userEvent.click(duty)
    expect(heading()).toBe('Duty')
    wto.focus()
    await userEvent.keyboard('{Enter}')
    expect(heading()).toBe('WTO')
    expect(document.querySelectorAll('.plate')).toHaveLength(1)
  })

  test('takes its plate along when it leaves the page', async () => {
    await userEvent.click(buttonIn(show(<Term id="duty" />), 'Duty'))
    shown!.remove()
    shown = undefined
    expect(document.querySelector('.plate')).toBeNull()
  })

  test('opens inside a modal dialog, and Escape closes the plate before the dialog', async () => {
    const place = show(
      <dialog>
        <Term id="duty" />
      </dialog>,
    )
    const dialog = place.querySelector('dialog')!
    dialog.showModal()
    await userEvent.click(buttonIn(dialog, 'Duty'))
    expect(dialog.contains(plate())).toBe(true)
    await userEvent.click(buttonIn(plate()!, 'pass-through'))
    await vi.waitFor(() => expect(heading()).toBe('Pass-through'))
    await userEvent.keyboard('{Escape}')
    expect(plate()).toBeNull()
    expect(dialog.open).toBe(true)
  })

  test('of a figure tells unit, basis and the value of 2016 of the game on the page', async () => {
    const name = nameOfTerm(words, 'worldPrice')
    await userEvent.click(buttonIn(show(<Term id="worldPrice" />), name))
    const facts = [...plate()!.querySelectorAll('dl > div')].map(row => row.textContent)
    expect(facts).toContain('UnitUS dollars a tonne')
    expect(facts).toContain('In 2016$1,604 a tonne')
    expect(plate()!.getBoundingClientRect().bottom).toBeLessThanOrEqual(innerHeight)
  })
})

test('one button for several rows opens a choice, each of which leads back to it', async () => {
  const place = show(
    <AboutThese heading="Goals" subjects={[{ term: 'trust' }, { term: 'usBudget', goal: 'budget' }]} />,
  )
  await userEvent.click(buttonIn(place, t('terms.about', { name: 'Goals' })))
  await userEvent.click(buttonIn(plate()!, 'Budget'))
  await vi.waitFor(() => expect(plate()!.textContent).toContain(t('goal.budget.measure')))
  await userEvent.click(buttonIn(plate()!, t('terms.back', { name: 'Goals' })))
  await vi.waitFor(() => expect(heading()).toBe('Goals'))
})
