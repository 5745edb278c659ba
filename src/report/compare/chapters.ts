import { likeness } from './align'
import type { Liking } from './bounded'
import type { Chapter } from './passages'

/** How much of a section's text, in characters, is looked at to find the one that corresponds to it. */
const beginning = 3000

/** What sections of both national forms are about, by words of their titles: those about one thing correspond. */
const subjects = [
  /总体|概述|概况|as a whole|overview/i,
  /^(?!.*(依申请|申请公开)).*主动公开|own initiative/i,
  /依申请|处理.*申请|\brequests?\b/i,
  /复议|诉讼|reconsideration|litigation|lawsuit/i,
  /问题|不足|problem|shortcoming/i,
]
/** As alike as two sections about one thing are at least. */
const ofOneSubject = 0.7

const subjectsOf = (title: string) => subjects.flatMap((subject, i) => (subject.test(title) ? [i] : []))

/**
 * How alike two sections are: by what their titles say they are about, by titles and texts, a little by
 * numbers. Sections of one title correspond whatever they say; what stands before the first section corresponds to
 * nothing else.
 */
function like(a: Chapter, b: Chapter): number {
  if ((a.number === 0) !== (b.number === 0)) return 0
  const title = likeness(a.title, b.title)
  if (title === 1) return 1
  const text = likeness(beginningOf(a), beginningOf(b))
  const weighed = 0.6 * title + 0.4 * text + (a.number === b.number ? 0.05 : 0)
  const theirs = subjectsOf(b.title)
  const shared = subjectsOf(a.title).some((subject) => theirs.includes(subject))
  return Math.min(1, shared ? Math.max(weighed, ofOneSubject) : weighed)
}

const beginnings = new WeakMap<Chapter, string>()
function beginningOf(chapter: Chapter): string {
  const made =
    beginnings.get(chapter) ??
    chapter.passages
      .map(({ text }) => text)
      .join('')
      .slice(0, beginning)
  beginnings.set(chapter, made)
  return made
}

/** Sections of one number and one title, as those of a national form, are paired first. */
export const chapters: Liking<Chapter> = { key: ({ number, title }) => `${number} ${title}`, like }
