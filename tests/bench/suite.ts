import type { Browser } from '@playwright/test'
import type { Bundled } from './bundled'
import type { Add } from './measured'
import type { site } from './site'

/** What a suite is given, and where it puts what it finds. */
export type Bench = {
  /** Starts a browser; one for each round. */
  browser: () => Promise<Browser>
  site: string
  /** Serves the built folder once more, with other files in it (site.ts). */
  serve: (besides: Record<string, string>) => ReturnType<typeof site>
  bundled: Bundled
  rounds: number
  add: Add
  /** Says how far it is. */
  say: (line: string) => void
}

/** The same in an order that begins with another one each round, so that none is always the first. */
export const turned = <T>(all: readonly T[], round: number): T[] =>
  all.map((_, i) => all[(i + round) % all.length] as T)

/** What goes wrong in one round is said, and the round has no value; the others go on. */
export async function tried<T>(what: string, say: Bench['say'], work: () => Promise<T>): Promise<T | null> {
  try {
    return await work()
  } catch (error) {
    say(`${what}: ${error instanceof Error ? error.message.split('\n')[0] : error}`)
    return null
  }
}
