const WIDTH = 30

/** A bar on standard error. */
export interface Progress {
  /** One more piece of work is done, with so many games of constant policies. */
  add(games: number): void
  end(): void
}

/** Show how much of the work is done; a terminal gets one line that grows, a file a line every tenth. */
export function startProgress(total: number): Progress {
  const { stderr } = process
  let done = 0
  let played = 0
  let shown = -1

  function show(): void {
    const share = Math.min(1, done / total)
    const step = Math.floor(share * (stderr.isTTY ? WIDTH : 10))
    if (step === shown) return
    shown = step
    const bar = '#'.repeat(Math.floor(share * WIDTH)).padEnd(WIDTH, '.')
    stderr.write(`${stderr.isTTY ? '\r' : ''}${bar} ${played} games${stderr.isTTY ? '' : '\n'}`)
  }

  return {
    add(games) {
      done += 1
      played += games
      show()
    },
    end() {
      if (stderr.isTTY) stderr.write('\n')
    },
  }
}
