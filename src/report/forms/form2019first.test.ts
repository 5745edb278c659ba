import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { smallReport } from '../../../tests/smallReport'
import { findingsOf } from '../checks/run'
import { isIndicator } from '../quantity'
import type { Report, Section } from '../schema'
import { units } from './form'
import { form2019 } from './form2019'
import { form2019first } from './form2019first'

const { indicators, checks, columns = [] } = form2019first
const inSection = (form: typeof form2019, from: string, to?: string) => {
  const at = (code: string) => form.indicators.findIndex((i) => i.code === code)
  return form.indicators.slice(at(from), to === undefined ? undefined : at(to))
}

describe('the first edition of the 2019 form', () => {
  it('a code names one row only', () => {
    expect(new Set(indicators.map((i) => i.code)).size).toBe(indicators.length)
    for (const { code } of indicators) expect(code).toMatch(/^[a-z0-9][a-z0-9.-]*$/)
  })

  it('counts in section 二 what was issued, what there is to decide and to charge, and what was bought', () => {
    const cells = inSection(form2019first, 'disclosed', 'requests')
    expect(cells.filter((i) => i.level === 2).map((i) => i.number)).toEqual(
      ['一', '五', '六', '八', '九'].map((n) => `第二十条第（${n}）项`),
    )
    const under = (name: string) => {
      const at = cells.findIndex((i) => i.level === 3 && i.zh === name)
      const end = cells.findIndex((i, j) => j > at && i.level <= 3)
      return cells.slice(at + 1, end < 0 ? undefined : end).map((i) => i.zh)
    }
    const issued = ['本年新制作数量', '本年新公开数量', '对外公开总数量']
    const decided = ['上一年项目数量', '本年增/减', '处理决定数量']
    expect(['规章', '规范性文件'].map(under)).toEqual([issued, issued])
    const deciding = ['行政许可', '其他对外管理服务事项', '行政处罚', '行政强制']
    expect(deciding.map(under)).toEqual(deciding.map(() => decided))
    expect(under('行政事业性收费')).toEqual(decided.slice(0, 2))
    expect(under('政府集中采购')).toEqual(['采购项目数量', '采购总金额'])
    expect(cells.filter((i) => i.unit !== null)).toHaveLength(22)
  })

  it('shares sections 三 and 四 with the edition of 2021, but for （六）, which is one row with numbers', () => {
    const mine = inSection(form2019first, 'requests')
    const theirs = inSection(form2019, 'requests').filter((i) => !i.code.startsWith('outcomes.other.'))
    expect(mine.filter((i) => i.code !== 'outcomes.other')).toEqual(theirs.filter((i) => i.code !== 'outcomes.other'))
    expect(mine.find((i) => i.code === 'outcomes.other')).toMatchObject({
      number: '（六）',
      unit: '件',
      byColumn: true,
    })
    expect(columns).toEqual(form2019.columns)
  })

  it('names a row as the edition of 2021 does where it asks the same', () => {
    const both = indicators.filter((i) => i.unit !== null && form2019.indicators.some((j) => j.code === i.code))
    expect(both.slice(0, 3).map((i) => i.code)).toEqual(['licences.decided', 'penalties.decided', 'coercion.decided'])
  })

  it('names are in both languages, units are known, only rows with others below go without', () => {
    indicators.forEach((row, i) => {
      expect(row.zh, row.code).toMatch(/^\p{Script=Han}/u)
      expect(row.en, row.code).toMatch(/^[A-Z]/)
      expect(row.en, row.code).not.toMatch(/\p{Script=Han}/u)
      expect(row.level, row.code).toBeLessThanOrEqual((indicators[i - 1]?.level ?? 0) + 1)
      if (row.unit) expect(Object.keys(units), row.code).toContain(row.unit)
      else expect(indicators[i + 1]?.level, row.code).toBe(row.level + 1)
    })
  })
})

describe('the charts the first edition brings', () => {
  it.each(form2019first.charts)('$id draws rows of the form only', (chart) => {
    const codes = indicators.map((i) => i.code)
    for (const id of [...chart.figures, ...(chart.total === undefined ? [] : [chart.total])]) {
      expect(codes).toContain(id)
      expect(Object.keys(chart.labels ?? {})).toContain(id)
    }
  })

  it('has those of the edition of 2021, counting documents in its own way', () => {
    expect(form2019first.charts.map((c) => c.id)).toEqual(form2019.charts.map((c) => c.id))
  })
})

/** Tables of the first edition in which everything adds up: so many of each outcome, all from natural persons. */
const tables = (count: (code: string) => number): Report['statistics'] => {
  const wide = (n: number) => columns.map(({ id }) => (id === 'natural-person' || id === 'total' ? n : 0))
  const given = indicators.filter((i) => i.unit !== null)
  const cells = Object.fromEntries(given.map((i) => [i.code, count(i.code)]))
  const sum = (prefix: string) =>
    given.filter((i) => i.code.startsWith(`${prefix}.`)).reduce((n, i) => n + (cells[i.code] ?? 0), 0)
  for (const total of ['outcomes', 'review', 'litigation.direct', 'litigation.after-review']) cells[total] = sum(total)
  cells['requests.new'] = (cells.outcomes ?? 0) + (cells['requests.carried-forward'] ?? 0)
  cells['requests.carried-over'] = 0
  return Object.fromEntries(given.map((i) => [i.code, i.byColumn ? wide(cells[i.code] ?? 0) : (cells[i.code] ?? 0)]))
}
const report = (statistics: Report['statistics'], year = 2019): Report =>
  smallReport({
    form: '2019',
    year,
    figures: {},
    headlines: [],
    systems: [],
    charts: [],
    statistics,
    sections: [1, 2, 3, 4, 5, 6].map(
      (number): Section => ({ number, title: `第${number}部分`, blocks: [{ kind: 'paragraph', text: '有文字。' }] }),
    ),
  })
const disagreeing = (of: Report) =>
  findingsOf(of).flatMap((f) => (f.outcome.verdict === 'disagrees' ? [f.check.id] : []))

describe('a report recomputed by the first edition of the 2019 form', () => {
  it('every check speaks of numbers of the form only', () => {
    for (const term of JSON.stringify(checks).match(/table:[^"]+/g) ?? [])
      expect(isIndicator(report({}), term.slice('table:'.length)), term).toBe(true)
    expect(new Set(checks.map((c) => c.id)).size).toBe(checks.length)
  })

  it('holds in every check where all adds up, whatever the numbers; 本年增/减 may be below zero', () => {
    const counts = fc.dictionary(fc.constantFrom(...indicators.map((i) => i.code)), fc.nat(9999))
    fc.assert(
      fc.property(counts, fc.integer({ min: -999, max: 999 }), (given, change) => {
        const all = tables((code) => (code.endsWith('.items-change') ? change : (given[code] ?? 0)))
        expect(disagreeing(report(all))).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it('（六） is a part of （七）, and its columns add up', () => {
    const all = tables(() => 2)
    const wrong = { ...all, 'outcomes.other': [3, 0, 0, 0, 0, 0, 2] }
    expect(disagreeing(report(wrong))).toEqual(['sum.outcomes.natural-person', 'across.outcomes.other'])
  })

  it('a count below zero, and a blank told from nothing', () => {
    expect(disagreeing(report({ ...tables(() => 1), 'services.decided': -1 }))).toEqual(['counts.disclosed'])
    expect(disagreeing(report({ ...tables(() => 1), 'services.decided': null }))).toEqual([])
  })
})
