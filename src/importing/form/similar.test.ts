// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as forms from '../../report/forms/forms'
import { tablesOf } from './rows'
import { fit } from './similar'

const letters = '公开申请信息数政府件其他不予处理一二'
const word = (min: number, max: number) =>
  fc.string({ unit: fc.constantFrom(...letters), minLength: min, maxLength: max })
const anything = fc.string({ unit: 'grapheme', maxLength: 30 })

describe('how close a text comes to a name', () => {
  it('is 1 where it contains it, at the last place where it does', () => {
    fc.assert(
      fc.property(word(0, 12), word(1, 8), word(0, 12), (before, name, after) => {
        const text = before + name + after
        const { score, start, end } = fit(name, text)
        expect(score).toBe(1)
        expect(text.slice(start, end)).toBe(name)
        expect(start).toBe(text.lastIndexOf(name))
      }),
    )
  })

  it('is below 1 where it does not, and never below 0', () => {
    fc.assert(
      fc.property(word(1, 8), word(0, 16), (name, text) => {
        fc.pre(!text.includes(name))
        const { score } = fit(name, text)
        expect(score).toBeLessThan(1)
        expect(score).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 1000 },
    )
  })

  it('gives a stretch of the text, whatever it holds', () => {
    fc.assert(
      fc.property(anything, anything, (name, text) => {
        const { start, end } = fit(name, text)
        expect(0 <= start && start <= end && end <= text.length).toBe(true)
      }),
    )
  })

  it('is not changed by what stands before the best place, where that has no letter of the name', () => {
    fc.assert(
      fc.property(word(4, 10), fc.nat(), (name, n) => {
        const at = n % name.length
        const text = name.slice(0, at) + name.slice(at + 1)
        fc.pre(!text.includes(name))
        expect(fit(name, `ＸＹＺ${text}`).score).toBeGreaterThanOrEqual(fit(name, text).score)
      }),
    )
  })

  it.each([
    ['a letter dropped', '不属于本行政机关公开数', '不属于本行政机关公开', 0.8],
    ['a letter changed', '维持具体行政行为数', '维持具体行政行政数', 0.8],
    ['a side label between two lines of it', '没有现成信息需要另行制作', '没有现成信息需要另行制无法作', 0.9],
  ])('is close with %s', (_, name, text, least) => {
    expect(fit(name, text).score).toBeGreaterThanOrEqual(least)
  })
})

describe('the stretch of a text that comes closest', () => {
  it.each<[string, string, number, string]>([
    ['the whole name', '县里收到申请数为', 1, '收到申请数'],
    ['the last of two', '收到申请数和收到申请数', 1, '收到申请数'],
    ['a letter dropped', '县里收到请数为', 0.7, '收到请数'],
    ['the first letter dropped', '到申请数', 0.7, '到申请数'],
    ['the last letter dropped', '收到申请', 0.7, '收到申请'],
    ['a letter changed', '县里收到审请数为', 0.72, '收到审请数'],
    ['a letter between', '县里收到的申请数为', 0.97, '收到的申请数'],
    ['two letters between', '收到的的申请数', 0.94, '收到的的申请数'],
    ['the last of two that are as close', '收到审请数，收到神请数', 0.72, '收到神请数'],
    ['half of its letters', '收到申', 0.4, '收到申'],
    ['too few of its letters', '收到', 0, ''],
    ['nothing', '', 0, ''],
  ])('has %s', (_, text, score, stretch) => {
    const found = fit('收到申请数', text)
    expect(found.score).toBeCloseTo(score, 9)
    expect(text.slice(found.start, found.end)).toBe(stretch)
    if (stretch) expect(found.start).toBe(text.lastIndexOf(stretch))
  })

  it('is none of no name', () => {
    expect(fit('', '收到申请数')).toEqual({ score: 0, start: 0, end: 0 })
  })
})

describe('names of the forms', () => {
  const tables = Object.values(forms).flatMap((form) => tablesOf(form).map((table) => ({ form, table })))
  const called = (since: number | undefined, id: string) => `${since} ${id || 'the one table'}`

  it.each(tables.map(({ form, table }) => [called(form.since, table.id), table] as const))(
    '%s: every row has a name, and none goes by the first name of a row with a number of its own',
    (_, table) => {
      for (const row of table.rows) {
        expect(row.names[0]?.length).toBeGreaterThan(0)
        // 被依法纠错数 stands below 复议 and below 诉讼 alike: told apart by order, not by name.
        const others = table.rows.filter((r) => r !== row && r.names[0] !== row.names[0])
        for (const other of others)
          if (other.cells.length && row.cells.length)
            expect(other.names.slice(1), other.names[0]).not.toContain(row.names[0])
      }
    },
  )
})
