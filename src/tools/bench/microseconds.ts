const BATCHES = 15

/**
 * Microseconds per call of a piece of work: the best of several batches after one to warm up, because what else the
 * machine does can only make a batch slower.
 */
export function microseconds(calls: number, work: (call: number) => void): number {
  const batches: number[] = []
  for (let batch = 0; batch <= BATCHES; batch++) {
    const from = performance.now()
    for (let call = 0; call < calls; call++) work(call)
    if (batch > 0) batches.push(((performance.now() - from) * 1000) / calls)
  }
  return Math.min(...batches)
}
