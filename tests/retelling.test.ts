// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { inLang, plain } from '../src/language/text'
import { likeness } from '../src/report/compare/align'
import { chaptersOf, runningText } from '../src/report/compare/passages'
import { repetition } from '../src/report/compare/repetition'
import type { Report } from '../src/report/schema'
import { tablesIn } from '../src/report/sectionTables'
import { bundled } from './bundled'
import { readOriginal } from './original'

/**
 * Our retellings of two years of one place are compared by readers. So what the originals say in the same words in both
 * years, ours must, too, and no more of ours may be the same than is of theirs.
 */
const years = [bundled.suqian2023, bundled.suqian2024] as const

const running = (report: Report, lang: 'zh' | 'en') =>
  chaptersOf(report, (text) => plain(text, lang)).flatMap(({ passages }) => runningText(passages))

describe('two years retold', () => {
  const of = (lang: 'zh' | 'en') => repetition(running(years[1], lang), running(years[0], lang))

  it('have as many sentences in English as in Chinese, and as many of them are repeated', () => {
    const [zh, en] = [of('zh'), of('en')]
    expect([en.sentences, en.repeated]).toEqual([zh.sentences, zh.repeated])
    expect(zh.sentences).toBeGreaterThan(80)
  })
})

/** Originals are not ours to publish; where they are at hand they lie beside the project. */
const sources = years.map((report) => join(process.cwd(), `../shared/source/${report.id}.txt`))

describe('two years retold against their originals', () => {
  const there = sources.every((file) => existsSync(file))
  beforeEach((context) => {
    if (!there) context.skip('skipped: the originals are not here')
  })

  /** What an original says, without headings and without the sections that are tables of the form. */
  const original = (at: 0 | 1): string => {
    const report = years[at]
    const titles = report.sections.map((s) => inLang(s.title, 'zh'))
    const { sections } = readOriginal(readFileSync(sources[at] ?? '', 'utf8'), titles)
    return report.sections
      .filter(({ number }) => tablesIn(report, number).length === 0)
      .map(({ number, title }) => (sections.get(number) ?? '').replace(/^.、/u, '').replace(inLang(title, 'zh'), ''))
      .join('。')
      .replace(/（[一二三四五六]）[^。，]{2,16}方面。/gu, '')
  }
  const ours = (at: 0 | 1): string => {
    const report = years[at]
    const told = report.sections.filter(({ number }) => tablesIn(report, number).length === 0)
    return running({ ...report, sections: told }, 'zh').join('。')
  }
  /** What stands between two marks, long enough to say something; numbers put aside. */
  const clauses = (text: string): string[] =>
    (text.match(/[^，。；：！？]+/gu) ?? [])
      .map((one) => one.replace(/[\d.,]+[万余]*/gu, '#'))
      .filter((one) => one.length >= 6 && /\p{Script=Han}{4}/u.test(one))
  const likest = (text: string, all: readonly string[]) =>
    all.reduce((best, one) => (likeness(text, one) > likeness(text, best) ? one : best), '')

  it('what both originals say in the same words, or but for numbers, so do both of ours', () => {
    const before = new Set(clauses(original(0)))
    const repeated = [...new Set(clauses(original(1)))].filter((one) => before.has(one))
    expect(repeated.length).toBeGreaterThan(10)
    const mine = new Set(clauses(ours(0)))
    const counterparts = repeated.map((one) => [one, likest(one, clauses(ours(1)))] as const)
    expect(counterparts.filter(([, one]) => !mine.has(one))).toEqual([])
  })

  it('as much of ours is the same as of theirs', () => {
    const han = (text: string) => text.replace(/[^\p{Script=Han}]/gu, '')
    const [theirs, retold] = [
      sharedRuns(han(original(0)), han(original(1)), 9),
      sharedRuns(han(ours(0)), han(ours(1)), 9),
    ]
    expect(theirs).toBeGreaterThan(0.2)
    expect(Math.abs(retold - theirs)).toBeLessThan(0.03)
  })

  it('a sentence of ours is repeated only where most of it is in words that both originals share', () => {
    const shared = pairsInRuns(original(0), original(1), 5)
    const { which } = repetition(running(years[1], 'zh'), running(years[0], 'zh'))
    const share = (text: string) => {
      const pairs = neighbours(text.replace(/[^\p{Script=Han}]/gu, ''))
      return pairs.filter((pair) => shared.has(pair)).length / pairs.length
    }
    expect(which.length).toBeGreaterThan(0)
    for (const text of which) expect(share(text), text).toBeGreaterThan(0.5)
  })
})

const neighbours = (text: string) =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2))

/** The share of a text's characters that stand in runs of so many that are in the other, too. */
function sharedRuns(before: string, now: string, length: number): number {
  const runs = new Set(Array.from({ length: before.length - length + 1 }, (_, i) => before.slice(i, i + length)))
  const shared = new Set<number>()
  for (let i = 0; i + length <= now.length; i++)
    if (runs.has(now.slice(i, i + length))) for (let j = i; j < i + length; j++) shared.add(j)
  return shared.size / now.length
}

/** The pairs of neighbours in the runs of so many characters that two texts share. */
function pairsInRuns(before: string, now: string, length: number): Set<string> {
  const found = new Set<string>()
  for (let i = 0; i + length <= now.length; i++) {
    const run = now.slice(i, i + length)
    if (before.includes(run)) for (const pair of neighbours(run)) found.add(pair)
  }
  return found
}
