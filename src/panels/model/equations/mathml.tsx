/** Mathematics as native MathML, which browsers draw and screen readers read; each helper is one notation. */
import type { ComponentChildren } from 'preact'

/** A piece of an equation. */
export type Part = ComponentChildren

/**
 * A quantity by its letter: a name of several letters stands upright.
 *
 * Letters lean by their style and stay ordinary letters: the slanted ones of mathematics are missing from many fonts.
 */
export function id(name: string): Part {
  return (
    <mi mathvariant="normal" class={name.length === 1 ? 'leaning' : undefined}>
      {name}
    </mi>
  )
}

/** Figures as they are read. */
export function num(figure: string): Part {
  return <mn>{figure}</mn>
}

/** A sign between quantities. */
export function op(sign: string): Part {
  return <mo>{sign}</mo>
}

/** Plus or minus before a further term, with room on both sides. */
export function infix(sign: string): Part {
  return <mo {...INFIX}>{sign}</mo>
}

const INFIX = { form: 'infix' }

/** What stands behind it is a change. */
export function delta(): Part {
  return <mi mathvariant="normal">Δ</mi>
}

/** Room between two statements of one line. */
export function gap(): Part {
  return <mspace width="1em" />
}

/** Parts one after the other. */
export function row(...parts: readonly Part[]): Part {
  return <mrow>{parts}</mrow>
}

/** Parts in round brackets. */
export function paren(...parts: readonly Part[]): Part {
  return row(fence('('), ...parts, fence(')'))
}

/** Parts with powers, in square brackets. */
export function bracket(...parts: readonly Part[]): Part {
  return row(fence('[', 'fence'), ...parts, fence(']', 'fence'))
}

/** A fraction in square brackets. */
export function tallBracket(...parts: readonly Part[]): Part {
  return row(fence('[', 'fence tall'), ...parts, fence(']', 'fence tall'))
}

/**
 * A bracket, as high as its class says: browsers let brackets grow only where the machine has a font for mathematics,
 * which school machines often have not.
 */
function fence(sign: string, name?: string): Part {
  return (
    <mo class={name} {...FIXED}>
      {sign}
    </mo>
  )
}

// As a word: an attribute that is false is left out, and a bracket without it grows.
const FIXED = { stretchy: 'false' as unknown as boolean }

export function frac(above: Part, below: Part): Part {
  return (
    <mfrac>
      {above}
      {below}
    </mfrac>
  )
}

export function sup(base: Part, power: Part): Part {
  return (
    <msup>
      {base}
      {power}
    </msup>
  )
}

export function sub(base: Part, index: Part): Part {
  return (
    <msub>
      {base}
      {index}
    </msub>
  )
}

export function subsup(base: Part, index: Part, power: Part): Part {
  return (
    <msubsup>
      {base}
      {index}
      {power}
    </msubsup>
  )
}

/** A quantity over that of the base year. */
export function hat(name: string): Part {
  return (
    <mover accent>
      {id(name)}
      {op('^')}
    </mover>
  )
}

/** A sum over what stands below its sign. */
export function sum(under: Part, ...parts: readonly Part[]): Part {
  return row(
    <munder>
      <mo class="sum-sign">Σ</mo>
      {under}
    </munder>,
    ...parts,
  )
}

/** The larger or the smaller of two. */
export function choice(which: 'max' | 'min', first: Part, second: Part): Part {
  return row(id(which), paren(first, op(','), second))
}
