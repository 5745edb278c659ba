import { describe, expect, it } from 'vitest'
import chuxiong from '../../../public/reports/chuxiong-2018.json'
import before from '../../../public/reports/suqian-2023.json'
import now from '../../../public/reports/suqian-2024.json'
import { mention } from '../mention'
import type { Report, Text } from '../schema'
import { parseReport } from '../whole'
import { type ChapterPair, besideEachOther as sectionsBeside } from './beside'
import { type Chapter, chaptersOf, passagesOf, runningText } from './passages'
import { planBeside, planOf } from './plan'
import { nothingRepeated, repetition, together } from './repetition'
import { comparing, nothingCompared } from './textWork'

const parsed = (json: unknown): Report => {
  const read = parseReport(json)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.value
}
const read = (text: Text) => (typeof text === 'string' ? text : text.zh).replace(mention, '$1')
const of = (report: Report) => chaptersOf(report, read)
const all = <T>(found: Iterable<T | null>) => [...found].filter((one) => one !== null)
const [old, y2023, y2024] = [parsed(chuxiong), parsed(before), parsed(now)]
const besideEachOther = (left: Report, right: Report): readonly ChapterPair[] =>
  [...comparing(left, right, read, false)].at(-1)?.pairs ?? []
const numbers = (pairs: readonly ChapterPair[]) => pairs.map(({ left, right }) => [left?.number, right?.number])
const section = (number: number, title: string, ...texts: string[]): Chapter => ({
  number,
  title,
  passages: texts.map((text) => ({ kind: 'paragraph', text })),
})

/** A report of these sections. */
const report = (chapters: readonly Chapter[]): Report => ({
  ...y2024,
  preface: [],
  sections: chapters.map(({ number, title, passages }) => ({
    number,
    title,
    blocks: passages.map(({ text }) => ({ kind: 'paragraph', text })),
  })),
})

describe('sections of two reports', () => {
  it('of one title correspond whatever they say, also under another number', () => {
    const left = [section(1, '总体情况', '全市工作有序。'), section(2, '工作成效', '印发文件十二期。')]
    const right = [section(1, '前言', '开通热线。'), section(2, '总体情况', '各县按时报送。')]
    const pairs = [...sectionsBeside(left, right, () => null)].filter((pair) => pair !== null)
    expect(numbers(pairs)).toContainEqual([1, 2])
  })

  it('a plan of nothing is beside nothing', () => {
    expect([...planBeside([], of(y2024))]).toEqual([])
  })
})

describe('the passages of a block', () => {
  it('are its paragraphs, items, and rows; a row is one text, and what is empty is none', () => {
    const cells = (...texts: string[]) => ({ cells: texts.map((text) => ({ text })) })
    const block = { kind: 'table', caption: '收费', rows: [cells('甲', '[3件](a.b)', ''), cells('', ' ')] } as const
    expect(passagesOf({ ...block, rows: [...block.rows] }, read)).toEqual([
      { kind: 'caption', text: '收费' },
      { kind: 'row', text: '甲｜3件' },
    ])
  })
})

describe('a paragraph that enumerates', () => {
  it('is a passage for each of what it enumerates, and nothing of it is lost', () => {
    const text = '全市有三项工作。一是更新清单。清单有3份；二是办好案件。这是一件大事。'
    expect(passagesOf({ kind: 'paragraph', text }, read)).toEqual(
      ['全市有三项工作。', '一是更新清单。清单有3份；', '二是办好案件。这是一件大事。'].map((part) => ({
        kind: 'paragraph',
        text: part,
      })),
    )
  })
})

describe('sections side by side', () => {
  it('of one form by their titles', () => {
    expect(numbers(besideEachOther(y2023, y2024))).toEqual([1, 2, 3, 4, 5, 6].map((n) => [n, n]))
  })

  it('of two forms by what they are about; what has no counterpart stands alone', () => {
    const pairs = numbers(besideEachOther(old, y2023))
    expect(pairs).toEqual(
      expect.arrayContaining([
        [1, 1],
        [2, 2],
        [8, 3],
        [10, 4],
        [12, 5],
        [9, undefined],
        [undefined, 6],
      ]),
    )
  })

  it('a report beside itself is the same throughout and repeats itself in full', () => {
    for (const report of [old, y2024])
      for (const { lines, repeated } of besideEachOther(report, report)) {
        expect(lines.filter(({ is }) => is !== 'same')).toEqual([])
        expect(repeated?.repeated).toBe(repeated?.sentences)
      }
  })

  it('every passage of both stands there once, in its order', () => {
    const pairs = besideEachOther(y2023, y2024)
    expect(pairs.flatMap((p) => p.lines.flatMap(({ left }) => left ?? []))).toEqual(
      of(y2023).flatMap((chapter) => chapter.passages),
    )
    expect(pairs.flatMap((p) => p.lines.flatMap(({ right }) => right ?? []))).toEqual(
      of(y2024).flatMap((chapter) => chapter.passages),
    )
  })

  it('a sentence that moved to another section is still repeated', () => {
    const left = [section(1, '总体情况', '各单位要加强学习培训。'), section(2, '其他事项', '没有其他事项要报告。')]
    const right = [section(1, '总体情况', '没有其他事项要报告。'), section(2, '其他事项', '收费一概按照规定。')]
    const pairs = besideEachOther(report(left), report(right))
    expect(pairs.map(({ repeated }) => [repeated?.repeated, repeated?.sentences])).toEqual([
      [1, 1],
      [0, 1],
    ])
  })
})

describe('what is repeated', () => {
  it('in all is what is repeated in the sections together, as if it were counted at once', () => {
    const { repeated, pairs, done } = [...comparing(y2023, y2024, read, true)].at(-1) ?? nothingCompared
    expect(done).toBe(true)
    const running = (one: Report) => of(one).flatMap(({ passages }) => runningText(passages))
    expect(repeated).toEqual(repetition(running(y2024), running(y2023)))
    expect(pairs.map((pair) => pair.repeated ?? nothingRepeated).reduce(together)).toEqual(repeated)
  })

  it('is known before the first section is, and each section as soon as it is done', () => {
    const seen = [...comparing(y2023, y2024, read, true)].map(({ repeated, pairs }) => [
      repeated !== null,
      pairs.length,
    ])
    expect(seen).toContainEqual([true, 0])
    for (const n of [1, 2, 3, 4, 5, 6]) expect(seen).toContainEqual([true, n])
  })
})

describe('a plan beside the next year’s text', () => {
  const plan = planOf(y2023, of(y2023))
  it('is what is to come or yet to be done, of problems and improvements and of the last section; not what was done', () => {
    expect(plan).toEqual([
      { text: '围绕中心工作提供服务，政务公开的功能和作用还要按高标准进一步发挥', section: 5 },
      { text: '依申请公开还要办得更规范', section: 5 },
      { text: '政府信息公开的基础和支撑还要进一步强化', section: 5 },
    ])
    const other = { number: 6, title: '其他需要报告的事项', blocks: [] }
    const chapters = [section(6, other.title, '收取了2,950元。下一步，要加强新媒体的管理。')]
    expect(planOf({ form: '2019', year: 2023, sections: [other] }, chapters)).toEqual([
      { text: '下一步，要加强新媒体的管理。', section: 6 },
    ])
  })

  it('goes on under the heading that speaks of what is to come', () => {
    const title = '存在的主要问题及改进情况'
    const passages = [
      { kind: 'paragraph', text: '去年的问题都已改正。下一步将这样做：' },
      { kind: 'item', text: '编写办事指南' },
      { kind: 'heading', text: '已有的成效', level: 1, number: '' },
      { kind: 'paragraph', text: '开通了网上申请。' },
    ] as const
    const sections = [{ number: 5, title, blocks: [] }]
    const found = planOf({ form: '2019', year: 2023, sections }, [{ number: 5, title, passages: [...passages] }])
    expect(found).toEqual([{ text: '编写办事指南', section: 5 }])
  })

  it('in the form of 2014 is the problems and the plan of its last sections, by title or by number', () => {
    const found = planOf(old, of(old))
    expect(new Set(found.map(({ section }) => section))).toContain(13)
    const untitled = { number: 13, title: '其他', blocks: [] }
    const chapters = [section(13, '其他', '各单位要加强学习培训。')]
    expect(planOf({ form: '2014', year: 2018, sections: [untitled] }, chapters)).toHaveLength(1)
  })

  it('finds what is like it, the most alike first, or says that nothing is', () => {
    const found = all(planBeside(plan, of(y2024)))
    expect(found.map(({ text }) => text)).toEqual(plan.map(({ text }) => text))
    expect(found[1]?.found[0]?.text).toBe('少数单位的依申请公开还要办得更规范')
    for (const { found: some } of found) expect(some).toEqual(some.toSorted((a, b) => b.likeness - a.likeness))
    expect(found.some(({ found: some }) => some.length === 0)).toBe(true)
    // Set phrases alone make no counterpart; the same sentence is one all the same.
    const general = '要加强组织领导，进一步推进政务公开工作。'
    const alikeOnly = section(1, '总体情况', '要加强组织领导，进一步做好政府信息公开工作。')
    expect(all(planBeside([{ text: general, section: 5 }], [alikeOnly]))[0]?.found).toEqual([])
    const same = section(1, '总体情况', general)
    expect(all(planBeside([{ text: general, section: 5 }], [same]))[0]?.found).toEqual([
      { text: general, section: 1, likeness: 1 },
    ])
    const itself = all(planBeside(plan, of(y2023)))
    expect(itself.map(({ text, found: [best] }) => [text, best?.likeness])).toEqual(plan.map(({ text }) => [text, 1]))
  })
})
