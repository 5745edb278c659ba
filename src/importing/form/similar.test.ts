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
