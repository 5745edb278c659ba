import type { Mention } from './mention'
import type { Span } from './noQuantities'
import type { Passage } from './passage'

/** A number of a sentence, with the words between it and the number before, or the sentence's beginning. */
export type Spoken = Mention & { gap: string }

/** A sentence with its numbers, one at least, and the words behind the last. */
export type Sentence = Pick<Passage, 'section' | 'heading'> & {
  passage: number
  numbers: readonly Spoken[]
  tail: string
}

/** A passage as it was read: the numbers that became figures, in order, and those that did not. */
export type Read = { passage: Passage; text: string; mentions: readonly Mention[]; unread: readonly Span[] }

/** Stands in a gap or a tail for a number that was not read. */
export const unreadNumber = '\ufffc'

/** A sentence that goes on with 其中 belongs to the one before: it still divides what was counted there. */
const ends = /[。！？!?\n](?!\s*其中)/g

/** The sentences of a passage that count something. */
export function sentencesOf({ passage, text, mentions, unread }: Read, at: number): Sentence[] {
  const stops = [...text.matchAll(ends)].map((m) => m.index)
  const found: Sentence[] = []
  const words = wordsOf(text, unread)
  let next = 0
  let from = 0
  for (const to of [...stops, text.length]) {
    const numbers: Spoken[] = []
    let behind = from
    for (let mention = mentions[next]; mention && mention.from < to; mention = mentions[++next]) {
      numbers.push({ ...mention, gap: words(behind, mention.from) })
      behind = mention.to
    }
    const { section, heading } = passage
    if (numbers.length)
      found.push({ passage: at, section, ...(heading ? { heading } : {}), numbers, tail: words(behind, to) })
    from = to + 1
  }
  return found
}

/** Stretches of a text, asked for in order, with a mark for each number that was not read. */
function wordsOf(text: string, unread: readonly Span[]): (from: number, to: number) => string {
  let next = 0
  return (from, to) => {
    let said = ''
    let upTo = from
    for (let span = unread[next]; span && span.from < to; span = unread[++next]) {
      if (span.from < upTo) continue
      said += text.slice(upTo, span.from) + unreadNumber
      upTo = Math.min(span.to, to)
    }
    return said + text.slice(upTo, to)
  }
}
