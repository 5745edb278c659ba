/**
 * Runs once the browser has nothing else to do, after half a second at the latest. Safari has no requestIdleCallback; a
 * short pause lets it paint and answer in between just as well.
 */
export function whenIdle(run: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: 500 })
  else setTimeout(run, 16)
}

/** Takes one step after the other, each once the browser is idle again. Gives back what leaves those that are left. */
export function inTurn(steps: readonly (() => void)[]): () => void {
  const left = [...steps]
  const next = () => {
    const step = left.shift()
    if (!step) return
    step()
    whenIdle(next)
  }
  whenIdle(next)
  return () => void left.splice(0)
}
