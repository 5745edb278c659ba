import type { Report } from '../schema'
import { besideEachOther, type ChapterPair } from './beside'
import type { Bits } from './bits'
import { withMoves } from './moved'
import { type Chapter, chaptersOf, type Read, runningText } from './passages'
import { type Planned, planBeside, planOf } from './plan'
import { nothingRepeated, type Repetition, repeatedFrom, standing, together } from './repetition'

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

/** Paragraphs looked at between two rests. */
const bit = 100

/** Every so many paragraphs of sections, section by section. */
function* stretches(chapters: readonly Chapter[]): Generator<{ chapter: Chapter; paragraphs: string[] }, void> {
  for (const chapter of chapters)
    for (let from = 0; from < chapter.passages.length; from += bit)
      yield { chapter, paragraphs: runningText(chapter.passages.slice(from, from + bit)) }
}

/** How much of each section, and of all, stood in the report before. */
function* repetitions(before: readonly Chapter[], now: readonly Chapter[]): Bits<Map<Chapter | null, Repetition>> {
  const stood = new Set<string>()
  for (const { paragraphs } of stretches(before)) {
    for (const one of standing(paragraphs)) stood.add(one)
    yield null
  }
  const found = new Map<Chapter | null, Repetition>([[null, nothingRepeated]])
  for (const chapter of now) found.set(chapter, nothingRepeated)
  for (const { chapter, paragraphs } of stretches(now)) {
    const part = repeatedFrom(stood, paragraphs)
    for (const of of [null, chapter]) found.set(of, together(found.get(of) ?? nothingRepeated, part))
    yield null
  }
  return found
}

/**
 * Compares the texts of two reports a bit at a time: what is known after each bit.
 * @param plan whether the older one is of the year before, so that its plan is for the newer's year
 */
export function* comparing(older: Report, newer: Report, read: Read, plan: boolean): Generator<Compared, void> {
  const [before, now] = [chaptersOf(older, read), chaptersOf(newer, read)]
  let known = nothingCompared
  const repeated = yield* telling(repetitions(before, now), () => known)
  known = { ...known, repeated: repeated.get(null) ?? null }
  for (const pair of besideEachOther(before, now, (chapter) => repeated.get(chapter) ?? null)) {
    if (pair) known = { ...known, pairs: [...known.pairs, pair] }
    yield known
  }
  known = { ...known, pairs: yield* telling(withMoves(known.pairs), () => known) }
  for (const one of plan ? planBeside(planOf(older, before), now) : []) {
    if (one) known = { ...known, planned: [...known.planned, one] }
    yield known
  }
  yield { ...known, done: true }
}

/** The same work, that tells what is known where it rests. */
function* telling<T>(work: Bits<T>, known: () => Compared): Generator<Compared, T> {
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
    yield known()
  }
}
