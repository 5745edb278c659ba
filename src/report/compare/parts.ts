import { likeness } from './align'
import type { Liking } from './bounded'
import type { Passage } from './passages'

type Heading = Extract<Passage, { kind: 'heading' }>

/** What stands under a heading, or in a section: first its own passages, then the parts with headings of their own. */
export type Part = { heading: Heading | null; own: Passage[]; parts: Headed[] }
type Headed = Part & { heading: Heading }

/** The passages of a section by their headings, in order; what stands before the first belongs to the section itself. */
export function partsOf(passages: readonly Passage[]): Part {
  const whole: Part = { heading: null, own: [], parts: [] }
  const open: Part[] = [whole]
  for (const passage of passages) {
    if (passage.kind === 'heading') {
      while ((open.at(-1)?.heading?.level ?? 0) >= passage.level) open.pop()
      const part: Headed = { heading: passage, own: [], parts: [] }
      open.at(-1)?.parts.push(part)
      open.push(part)
    } else open.at(-1)?.own.push(passage)
  }
  return whole
}

/** All passages of a part, in order. */
export const passagesUnder = ({ heading, own, parts }: Part): Passage[] => [
  ...(heading ? [heading] : []),
  ...own,
  ...parts.flatMap(passagesUnder),
]

/** How much of a part's text, in characters, is looked at to find the one that corresponds to it. */
const beginning = 1500
/** As alike as two parts are at least whose headings are the same but for some words. */
const nearly = 0.6

const beginnings = new WeakMap<Part, string>()
function beginningOf(part: Part): string {
  const made =
    beginnings.get(part) ??
    passagesUnder({ ...part, heading: null })
      .map(({ text }) => text)
      .join('')
      .slice(0, beginning)
  beginnings.set(part, made)
  return made
}

/** How alike two parts are: by their headings and by what stands under them, a little by their numbers. */
function like(a: Headed, b: Headed): number {
  const title = likeness(a.heading.text, b.heading.text)
  if (title >= nearly) return title
  const numbered = a.heading.number !== '' && a.heading.number === b.heading.number ? 0.05 : 0
  return (title + likeness(beginningOf(a), beginningOf(b))) / 2 + numbered
}

/** Parts with the same heading are paired first, whatever their numbers. */
export const parts: Liking<Headed> = { key: ({ heading }) => heading.text.replace(/\s|[。.：:]$/gu, ''), like }
