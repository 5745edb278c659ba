import { describe, expect, it } from 'vitest'
import { smallReport } from '../../../tests/smallReport'
import type { Report } from '../schema'
import { zhOf } from '../zhOf'
import { nothingRepeated } from './repetition'
import { type Compared, comparing, nothingCompared } from './textWork'

/** A report of these sections: each its title, then its paragraphs. */
const report = (...sections: (readonly [title: string, ...paragraphs: string[]])[]): Report =>
  smallReport({
    form: '2019',
    year: 2023,
    preface: [],
    sections: sections.map(([title, ...paragraphs], i) => ({
      number: i + 1,
      title,
      blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
    })),
  })
const states = (older: Report, newer: Report, plan = false): Compared[] => [...comparing(older, newer, zhOf, plan)]
const last = (older: Report, newer: Report, plan = false) => states(older, newer, plan).at(-1) ?? nothingCompared

const kept = '全市各单位依法公开政府信息。'
const moved = '收费标准一概按照管理办法的规定执行。'
const older = report(['总体情况', kept, moved], ['问题', '平台建设有待完善加强。', '依申请公开还要办得更规范。'])
const newer = report(['总体情况', kept, '新建政务热线平台。'], ['问题', '依申请公开已办得更规范。', moved])

describe('two texts compared a bit at a time', () => {
  it('are done at the end and not before; what is known stays known', () => {
    const all = states(older, newer, true)
    expect(all.map(({ done }) => done)).toEqual([...all.slice(1).map(() => false), true])
    expect(all[0]).toEqual(nothingCompared)
    for (const [i, { repeated, pairs, planned }] of all.slice(1).entries()) {
      const before = all[i] as Compared
      expect(pairs.length).toBeGreaterThanOrEqual(before.pairs.length)
      expect(planned.slice(0, before.planned.length)).toEqual(before.planned)
      if (before.repeated) expect(repeated).toBe(before.repeated)
    }
  })

  it('show what is repeated in all, then in each section, with sentences from anywhere in the older', () => {
    const { repeated, pairs } = last(older, newer)
    expect([repeated?.sentences, repeated?.repeated, repeated?.which]).toEqual([4, 2, [kept, moved]])
    expect(pairs.map((pair) => [pair.repeated?.sentences, pair.repeated?.repeated])).toEqual([
      [2, 1],
      [2, 1],
    ])
  })

  it('tell what moved to another section', () => {
    const found = last(older, newer).pairs.flatMap(({ lines }) => lines.filter(({ is }) => is === 'moved'))
    expect(found.map(({ left, right }) => [left?.text ?? null, right?.text ?? null])).toEqual([
      [moved, null],
      [null, moved],
    ])
  })

  it('show the older one’s plan beside the newer text where that is asked for, a sentence at a time', () => {
    expect(last(older, newer).planned).toEqual([])
    const all = states(older, newer, true)
    expect(all.at(-1)?.planned.map(({ text, found }) => [text, found.map((one) => one.text)])).toEqual([
      ['平台建设有待完善加强。', []],
      ['依申请公开还要办得更规范。', ['依申请公开已办得更规范。']],
    ])
    expect(new Set(all.map(({ planned }) => planned.length))).toEqual(new Set([0, 1, 2]))
  })

  it('count each sentence of a long section once', () => {
    const many = Array.from({ length: 250 }, (_, i) => `第${i}项工作已经完成。`)
    const { repeated, pairs } = last(report(['总体情况', ...many]), report(['总体情况', ...many]))
    expect([repeated?.sentences, repeated?.repeated]).toEqual([250, 250])
    expect(pairs.map((pair) => pair.repeated?.sentences)).toEqual([250])
  })

  it('repeat nothing where nothing is said, and nothing is known of a section that was dropped', () => {
    const { repeated, pairs } = last(report(['总体情况'], ['收费', moved]), report(['总体情况']))
    expect(repeated).toEqual(nothingRepeated)
    expect(pairs.map((pair) => pair.repeated)).toEqual([nothingRepeated, null])
    expect(last(report(), report()).repeated).toEqual(nothingRepeated)
  })
})
