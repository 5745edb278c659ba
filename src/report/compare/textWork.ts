import type { Report } from '../schema'
import { besideEachOther, type ChapterPair } from './beside'
import { type Chapter, chaptersOf, type Read, runningText } from './passages'
import { type Planned, planBeside, planOf } from './plan'
import { type Repetition, repetition } from './repetition'

/** What is known of two texts so far. */
export type Compared = {
  /** How much of the newer report stood in the older; null: not known yet. */
  repeated: Repetition | null
  pairs: readonly ChapterPair[]
  /** The older report's plan beside the newer's text; empty where that is not asked for. */
  planned: readonly Planned[]
  done: boolean
}

export const nothingCompared: Compared = { repeated: null, pairs: [], planned: [], done: false }

const running = (chapters: readonly Chapter[]) => chapters.flatMap(({ passages }) => runningText(passages))

/**
 * Compares the texts of two reports a bit at a time: what is known after each bit.
 * @param plan whether the older one is of the year before, so that its plan is for the newer's year
 */
export function* comparing(older: Report, newer: Report, read: Read, plan: boolean): Generator<Compared, void> {
  const [before, now] = [chaptersOf(older, read), chaptersOf(newer, read)]
  let known: Compared = { ...nothingCompared, repeated: repetition(running(now), running(before)) }
  yield known
  for (const pair of besideEachOther(before, now)) {
    if (pair) known = { ...known, pairs: [...known.pairs, pair] }
    yield known
  }
  for (const one of plan ? planBeside(planOf(older, before), now) : []) {
    if (one) known = { ...known, planned: [...known.planned, one] }
    yield known
  }
  yield { ...known, done: true }
}
