/**
 * Gauss-Legendre quadrature with 32 points.
 *
 * Source of the rule: Abramowitz and Stegun, Handbook of Mathematical Functions, 25.4.29 and 25.4.30.
 * The nodes are found by Newton's method from above, largest first, so that no cosine of the host is needed.
 */

const POINTS = 32

/** Legendre polynomial of degree `POINTS` and its derivative at `x`, by the three-term recurrence. */
function legendre(x: number): { value: number; slope: number } {
  let before = 1
  let value = x
  for (let degree = 2; degree <= POINTS; degree++) {
    const next = ((2 * degree - 1) * x * value - (degree - 1) * before) / degree
    before = value
    value = next
  }
  return { value, slope: (POINTS * (x * value - before)) / (x * x - 1) }
}

/** The zeros above 0, largest first; the ones already found are divided out, so that every start leads to a new one. */
function positiveZeros(): number[] {
  const zeros: number[] = []
  while (zeros.length < POINTS / 2) {
    let x = 1
    for (let step = 0; step < 100; step++) {
      const { value, slope } = x === 1 ? { value: 1, slope: (POINTS * (POINTS + 1)) / 2 } : legendre(x)
      const pull = zeros.reduce((sum, zero) => sum + 1 / (x - zero), 0)
      x -= value / (slope - value * pull)
    }
    zeros.push(x)
  }
  return zeros
}

/** Nodes and weights on [0, 1], in rising order of the nodes; the weights sum to 1. */
export const { NODES, WEIGHTS } = unitRule()

function unitRule(): { readonly NODES: Float64Array; readonly WEIGHTS: Float64Array } {
  const NODES = new Float64Array(POINTS)
  const WEIGHTS = new Float64Array(POINTS)
  for (const [index, zero] of positiveZeros().entries()) {
    const { slope } = legendre(zero)
    const weight = 1 / ((1 - zero * zero) * slope * slope)
    NODES[index] = (1 - zero) / 2
    NODES[POINTS - 1 - index] = (1 + zero) / 2
    WEIGHTS[index] = weight
    WEIGHTS[POINTS - 1 - index] = weight
  }
  return { NODES, WEIGHTS }
}
