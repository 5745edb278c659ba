import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { smallReport } from '../../../tests/smallReport'
import { findingsOf } from '../checks/run'
import { isIndicator } from '../quantity'
import type { Report, Section } from '../schema'
import { units } from './form'
import { form2019 } from './form2019'

const { indicators, charts, checks, columns = [] } = form2019
const codes = new Set(indicators.map((i) => i.code))
const at = (code: string) => indicators.findIndex((i) => i.code === code)
const beneath = (code: string) => {
  const rest = indicators.slice(at(code) + 1)
  const end = rest.findIndex((i) => i.level <= (indicators[at(code)]?.level ?? 0))
  return end < 0 ? rest : rest.slice(0, end)
}

describe('the 2019 form', () => {
  it('a code names one row only', () => {
    expect(codes.size).toBe(indicators.length)
    for (const { code } of indicators) expect(code).toMatch(/^[a-z0-9][a-z0-9.-]*$/)
  })

  it('has the three sections of the report that are tables', () => {
    expect(indicators.filter((i) => i.level === 1).map((i) => i.number + i.zh)).toEqual([
      '二、主动公开政府信息情况',
      '三、收到和处理政府信息公开申请情况',
      '四、政府信息公开行政复议、行政诉讼情况',
    ])
  })

  it('no row stands more than one step below the row before it', () => {
    expect(indicators[0]?.level).toBe(1)
    indicators.forEach((row, i) => {
      expect(row.level, row.code).toBeLessThanOrEqual((indicators[i - 1]?.level ?? 0) + 1)
    })
  })

  it('is numbered as printed: the items of Article 20, then 一 to 四, （一） to （七） and each ground from 1', () => {
    const numbersOf = (code: string, level: number) =>
      beneath(code)
        .filter((i) => i.level === level && i.number)
        .map((i) => i.number)
    expect(numbersOf('disclosed', 2)).toEqual(['一', '五', '六', '八'].map((n) => `第二十条第（${n}）项`))
    expect(numbersOf('requests', 2)).toEqual(['一、', '二、', '三、', '四、'])
    expect(numbersOf('results', 3)).toEqual(['（一）', '（二）', '（三）', '（四）', '（五）', '（六）', '（七）'])
    const grounds = { refused: 8, unable: 3, 'not-processed': 5, other: 3 }
    for (const [outcome, many] of Object.entries(grounds))
      expect(numbersOf(`outcomes.${outcome}`, 4)).toEqual(Array.from({ length: many }, (_, i) => `${i + 1}.`))
    expect(numbersOf('disputes', 2)).toEqual([])
  })

  it('a total stands below what it adds up', () => {
    for (const total of ['outcomes', 'review', 'litigation.direct', 'litigation.after-review'])
      for (const { code } of indicators.filter((i) => i.code.startsWith(`${total}.`)))
        expect(at(code), code).toBeLessThan(at(total))
  })

  it('names are whole and in both languages, without their number', () => {
    for (const { zh, en, code } of indicators) {
      expect(zh, code).toMatch(/^\p{Script=Han}/u)
      expect(zh, code).not.toMatch(/^其中|\s|^[一二三四五六七八九]、/)
      expect(en, code).toMatch(/^[A-Z]/)
      expect(en, code).not.toMatch(/\p{Script=Han}/u)
    }
  })

  it('a unit is one this page can say in English; only rows with others below go without', () => {
    indicators.forEach((row, i) => {
      if (row.unit) expect(Object.keys(units), row.code).toContain(row.unit)
      else expect(indicators[i + 1]?.level, row.code).toBe(row.level + 1)
    })
  })

  it('the rows of section 三 and no others have a number for each kind of applicant', () => {
    const inThree = beneath('requests').filter((i) => i.unit !== null)
    expect(indicators.filter((i) => i.byColumn)).toEqual(inThree)
    expect(inThree).toHaveLength(25)
    expect(columns.map((c) => c.zh)).toEqual([
      '自然人',
      '商业企业',
      '科研机构',
      '社会公益组织',
      '法律服务机构',
      '其他',
      '总计',
    ])
  })
})

describe('the identities of the 2019 form', () => {
  const terms = JSON.stringify(checks).match(/table:[^"]+/g) ?? []

  it('no two have the same id', () => {
    expect(new Set(checks.map((c) => c.id)).size).toBe(checks.length)
  })

  it('speak of numbers of the form only, and of each of them', () => {
    for (const term of terms) expect(isIndicator(report(), term.slice('table:'.length)), term).toBe(true)
    const cells = indicators.flatMap(({ code, unit, byColumn }) =>
      unit === null ? [] : byColumn ? columns.map((c) => `table:${code}@${c.id}`) : [`table:${code}`],
    )
    expect([...new Set(terms)].sort()).toEqual(cells.sort())
  })

  it('each is listed under the section of the report it is about', () => {
    expect([...new Set(checks.map((c) => c.section))]).toEqual([2, 3, 4, 5, 6])
  })
})

/** The tables of 宿迁市2024年政府信息公开工作年度报告, copied by hand. */
const suqian: Report['statistics'] = {
  'regulations.made': 2,
  'regulations.repealed': 1,
  'regulations.in-force': 12,
  'normative.made': 50,
  'normative.repealed': 227,
  'normative.in-force': 420,
  'licences.decided': 1573179,
  'penalties.decided': 2676474,
  'coercion.decided': 29351,
  charges: 72701.2578,
  'requests.new': [3440, 75, 0, 1, 6, 3, 3525],
  'requests.carried-over': [118, 3, 0, 0, 0, 0, 121],
  'outcomes.granted': [1408, 21, 0, 0, 2, 0, 1431],
  'outcomes.partly-granted': [462, 9, 0, 0, 0, 0, 471],
  'outcomes.refused.state-secret': [2, 0, 0, 0, 0, 0, 2],
  'outcomes.refused.other-law': [1, 0, 0, 0, 0, 0, 1],
  'outcomes.refused.security': [4, 0, 0, 0, 0, 0, 4],
  'outcomes.refused.third-party': [16, 1, 0, 0, 0, 0, 17],
  'outcomes.refused.internal': [21, 0, 0, 0, 0, 0, 21],
  'outcomes.refused.process': [10, 1, 0, 0, 0, 0, 11],
  'outcomes.refused.case-file': [21, 2, 0, 0, 0, 0, 23],
  'outcomes.refused.inquiry': [13, 0, 0, 0, 0, 0, 13],
  'outcomes.unable.not-held': [859, 33, 0, 0, 3, 2, 897],
  'outcomes.unable.to-create': [35, 1, 0, 0, 0, 0, 36],
  'outcomes.unable.unclear': [8, 0, 0, 0, 0, 0, 8],
  'outcomes.not-processed.petition': [86, 1, 0, 0, 0, 0, 87],
  'outcomes.not-processed.repeated': [26, 1, 0, 0, 0, 0, 27],
  'outcomes.not-processed.publication': [0, 0, 0, 0, 0, 0, 0],
  'outcomes.not-processed.excessive': [3, 0, 0, 0, 0, 0, 3],
  'outcomes.not-processed.confirmation': [0, 0, 0, 0, 0, 0, 0],
  'outcomes.other.not-corrected': [75, 1, 0, 1, 0, 0, 77],
  'outcomes.other.unpaid': [38, 0, 0, 0, 0, 0, 38],
  'outcomes.other.other': [352, 2, 0, 0, 0, 0, 354],
  outcomes: [3440, 73, 0, 1, 5, 2, 3521],
  'requests.carried-forward': [118, 5, 0, 0, 1, 1, 125],
  'review.upheld': 88,
  'review.corrected': 18,
  'review.other': 28,
  'review.pending': 36,
  review: 170,
  'litigation.direct.upheld': 7,
  'litigation.direct.corrected': 0,
  'litigation.direct.other': 11,
  'litigation.direct.pending': 7,
  'litigation.direct': 25,
  'litigation.after-review.upheld': 33,
  'litigation.after-review.corrected': 0,
  'litigation.after-review.other': 6,
  'litigation.after-review.pending': 13,
  'litigation.after-review': 52,
}

const said: Record<number, string> = {
  5: '个别单位的答复还不够规范。',
  6: '全年向3件申请收取了信息处理费。',
}
/** A report with the six sections of the form, these tables, and these words in its sections. */
const report = (statistics: Report['statistics'] = {}, words: Record<number, string> = {}): Report =>
  smallReport({
    form: '2019',
    year: 2024,
    figures: {},
    headlines: [],
    systems: [],
    charts: [],
    statistics: { ...suqian, ...statistics },
    sections: [1, 2, 3, 4, 5, 6].map((number): Section => {
      const text = { ...said, ...words }[number]
      return { number, title: `第${number}部分`, blocks: text ? [{ kind: 'paragraph', text }] : [] }
    }),
  })

const disagreeing = (of: Report) => findingsOf(of).filter(({ outcome }) => outcome.verdict === 'disagrees')
const ids = (of: Report) => disagreeing(of).map(({ check }) => check.id)
const faults = (of: Report, id: string) => {
  const outcome = disagreeing(of).find(({ check }) => check.id === id)?.outcome
  return outcome?.verdict === 'disagrees' ? outcome.faults : []
}

/** A row of Suqian's table with one of its seven numbers replaced. */
const changed = (code: string, column: string, to: number | null): Report['statistics'] => {
  const row = [...(suqian[code] as number[])] as (number | null)[]
  row[columns.findIndex((c) => c.id === column)] = to
  return { [code]: row }
}

describe('a report recomputed by the 2019 form', () => {
  it('holds in every check where all adds up, as the tables of Suqian for 2024 do', () => {
    expect(Object.keys(suqian)).toEqual(indicators.flatMap((i) => (i.unit === null ? [] : [i.code])))
    const verdicts = findingsOf(report()).map(({ check, outcome }) => [check.id, outcome.verdict])
    expect(verdicts.filter(([, verdict]) => verdict !== 'holds')).toEqual([])
    expect(verdicts.length).toBeGreaterThanOrEqual(checks.length)
  })

  it('new and carried over requests are those concluded and carried forward, for every kind of applicant', () => {
    const wrong = report(changed('requests.carried-forward', 'enterprise', 6))
    expect(ids(wrong)).toEqual(['balance.requests.enterprise', 'across.requests.carried-forward'])
  })

  it('an outcome that is off is found in its row and in its column', () => {
    const wrong = report(changed('outcomes.refused.internal', 'natural-person', 12))
    expect(ids(wrong)).toEqual(['sum.outcomes.natural-person', 'across.outcomes.refused.internal'])
    expect(faults(wrong, 'across.outcomes.refused.internal')).toEqual(['table:outcomes.refused.internal@total'])
  })

  it.each(columns.map((c) => c.id))('the total concluded is checked in column %s', (column) => {
    const row = suqian.outcomes as number[]
    const value = row[columns.findIndex((c) => c.id === column)] ?? 0
    expect(ids(report(changed('outcomes', column, value + 1)))).toEqual([
      `balance.requests.${column}`,
      `sum.outcomes.${column}`,
      'across.outcomes',
    ])
  })

  it.each(['review', 'litigation.direct', 'litigation.after-review'])('%s is the sum of its four results', (total) => {
    expect(ids(report({ [total]: (suqian[total] as number) + 1 }))).toEqual([`sum.${total}`])
    expect(ids(report({ [`${total}.pending`]: 99 }))).toEqual([`sum.${total}`])
  })

  it('a blank cell is named, and is not taken for zero', () => {
    const blank = report(changed('outcomes.granted', 'research', null))
    expect(ids(blank)).toEqual(['complete.section-3'])
    expect(faults(blank, 'complete.section-3')).toEqual(['table:outcomes.granted@research'])
    const untestable = findingsOf(blank).filter(({ outcome }) => outcome.verdict === 'untestable')
    expect(untestable.map(({ check }) => check.id)).toEqual(['sum.outcomes.research', 'across.outcomes.granted'])
  })

  it('before 2021 the tables had other cells: what was not asked for is not missed', () => {
    const early = { ...report(changed('outcomes.granted', 'research', null)), year: 2020 }
    expect(ids(early).filter((id) => id.startsWith('complete'))).toEqual([])
  })

  it.each([
    ['regulations.repealed', 'complete.section-2'],
    ['litigation.direct.corrected', 'complete.section-4'],
  ])('a blank %s too', (code, id) => {
    expect(faults(report({ [code]: null }), id)).toEqual([`table:${code}`])
  })

  it('charges above zero must be spoken of in section 六; without charges it may be silent', () => {
    expect(ids(report({}, { 6: '无其他需要报告的事项。' }))).toEqual(['told.charges'])
    expect(ids(report({}, { 6: '' }))).toEqual(['told.charges'])
    expect(ids(report({ charges: 0 }, { 6: '' }))).toEqual([])
  })

  it('section 五 must say something', () => {
    expect(ids(report({}, { 5: '' }))).toEqual(['written.section-5'])
    expect(ids(report({}, { 5: '——' }))).toEqual(['written.section-5'])
  })
})

describe('the charts the 2019 form brings', () => {
  it.each(charts)('$id draws rows of the form only, each with a short name in both languages', (chart) => {
    for (const id of [...chart.figures, ...(chart.total === undefined ? [] : [chart.total])]) {
      expect(codes).toContain(id)
      expect(chart.labels?.[id], id).toEqual({ zh: expect.stringMatching(/./), en: expect.stringMatching(/./) })
    }
    expect(chart.figures).not.toContain(chart.total)
    expect(new Set(chart.figures).size).toBe(chart.figures.length)
  })

  it('the outcomes drawn are （一） to （六）, the reviews all four results', () => {
    const drawn = (id: string) => charts.find((c) => c.id === id)?.figures
    const outcomes = beneath('results').filter((i) => i.level === 3 && i.code !== 'outcomes')
    expect(drawn('request-outcomes')).toEqual(outcomes.map((i) => i.code))
    expect(drawn('refusal-grounds')).toEqual(beneath('outcomes.refused').map((i) => i.code))
    const results = beneath('reconsideration').filter((i) => i.code !== 'review')
    expect(drawn('reviews')).toEqual(results.map((i) => i.code))
  })
})

describe('any tables of the 2019 form', () => {
  const applicants = columns.length - 1
  const outcomes = Object.keys(suqian).filter((code) => code.startsWith('outcomes.'))
  const results = ['upheld', 'corrected', 'other', 'pending']
  const disputes = ['review', 'litigation.direct', 'litigation.after-review']
  const count = fc.integer({ min: 0, max: 9999 })
  const row = fc.array(count, { minLength: applicants, maxLength: applicants })
  const sum = (all: readonly number[]) => all.reduce((a, b) => a + b, 0)
  const withTotal = (all: readonly number[]) => [...all, sum(all)]

  /** Tables that satisfy every identity: what was received is what was concluded and carried forward. */
  const tables = fc
    .record({
      outcomes: fc.array(row, { minLength: outcomes.length, maxLength: outcomes.length }),
      over: row,
      forward: row,
      results: fc.array(fc.array(count, { minLength: 4, maxLength: 4 }), { minLength: 3, maxLength: 3 }),
    })
    .map(({ outcomes: rows, over, forward, results: ended }): Report['statistics'] => {
      const concluded = over.map((_, i) => sum(rows.map((r) => r[i] ?? 0)))
      const received = concluded.map((n, i) => n + (forward[i] ?? 0))
      // Of those received some were carried over; the rest are new.
      const before = received.map((n, i) => Math.min(n, over[i] ?? 0))
      return {
        ...suqian,
        ...Object.fromEntries(outcomes.map((code, i) => [code, withTotal(rows[i] ?? [])])),
        outcomes: withTotal(concluded),
        'requests.carried-forward': withTotal(forward),
        'requests.carried-over': withTotal(before),
        'requests.new': withTotal(received.map((n, i) => n - (before[i] ?? 0))),
        ...Object.fromEntries(
          disputes.flatMap((code, i) => [
            [code, sum(ended[i] ?? [])],
            ...results.map((result, j) => [`${code}.${result}`, ended[i]?.[j] ?? 0]),
          ]),
        ),
      }
    })

  it('that satisfy its identities hold in every check', () => {
    fc.assert(
      fc.property(tables, (cells) => {
        expect(findingsOf(report(cells)).filter(({ outcome }) => outcome.verdict !== 'holds')).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('with any one cell changed have a check that names it and disagrees', () => {
    const wide = [...outcomes, 'outcomes', 'requests.new', 'requests.carried-over', 'requests.carried-forward']
    const cell = fc.oneof(
      fc.record({ code: fc.constantFrom(...wide), column: fc.integer({ min: 0, max: applicants }) }),
      fc.record({
        code: fc.constantFrom(...disputes.flatMap((d) => [d, ...results.map((r) => `${d}.${r}`)])),
        column: fc.constant(-1),
      }),
    )
    fc.assert(
      fc.property(tables, cell, fc.integer({ min: 1, max: 9999 }), (cells, { code, column }, more) => {
        const now = cells[code]
        const next = Array.isArray(now)
          ? now.map((n, i) => (i === column ? (n ?? 0) + more : n))
          : ((now ?? 0) as number) + more
        const term = `table:${code}${column < 0 ? '' : `@${columns[column]?.id}`}`
        const named = disagreeing(report({ ...cells, [code]: next })).filter((f) =>
          f.terms.some((t) => t.term === term),
        )
        expect(named.length).toBeGreaterThan(0)
      }),
      { numRuns: 100 },
    )
  })
})
