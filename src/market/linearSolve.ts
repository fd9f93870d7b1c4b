/**
 * Solve `matrix * x = right` by Gaussian elimination with partial pivoting, in place.
 *
 * @param matrix Square, row by row; destroyed.
 * @param right Replaced by `x`; a singular matrix leaves numbers that are not finite.
 */
export function solveLinear(matrix: Float64Array, right: Float64Array): void {
  const size = right.length
  for (let column = 0; column < size; column++) {
    swapRows(matrix, right, column, pivotRow(matrix, size, column))
    const pivot = matrix[column * size + column]!
    for (let row = column + 1; row < size; row++) {
      const factor = matrix[row * size + column]! / pivot
      if (factor === 0) continue
      for (let k = column + 1; k < size; k++) matrix[row * size + k]! -= factor * matrix[column * size + k]!
      right[row]! -= factor * right[column]!
    }
  }
  for (let row = size - 1; row >= 0; row--) {
    let value = right[row]!
    for (let k = row + 1; k < size; k++) value -= matrix[row * size + k]! * right[k]!
    right[row] = value / matrix[row * size + row]!
  }
}

function pivotRow(matrix: Float64Array, size: number, column: number): number {
  let best = column
  for (let row = column + 1; row < size; row++) {
    if (Math.abs(matrix[row * size + column]!) > Math.abs(matrix[best * size + column]!)) best = row
  }
  return best
}

function swapRows(matrix: Float64Array, right: Float64Array, first: number, second: number): void {
  if (first === second) return
  const size = right.length
  for (let k = 0; k < size; k++) {
    const kept = matrix[first * size + k]!
    matrix[first * size + k] = matrix[second * size + k]!
    matrix[second * size + k] = kept
  }
  const kept = right[first]!
  right[first] = right[second]!
  right[second] = kept
}
