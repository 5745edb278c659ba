// @vitest-environment node
import fc from 'fast-check'
import papa from 'papaparse'
import readWorkbook from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { allForms, arbitraryReport } from '../../tests/renderings/arbitraryReport'
import { figure, smallReport } from '../../tests/smallReport'
import { findingsOf } from '../report/checks/run'
import { formOf } from '../report/quantity'
import type { Report } from '../report/schema'
import { statisticsOf } from '../report/statistics'
import { chartJson, chartXlsx, checksXlsx, figuresCsv, figuresJson, reportXlsx, tableJson, tableXlsx } from './files'

const taken = { page: 'https://example.org/?report=small-2018', at: new Date(2026, 10, 28) }
const json = async (file: File) => JSON.parse(await file.text())
const sheets = async (file: File) =>
  new Map(
    (await readWorkbook(Buffer.from(await file.arrayBuffer()), { trim: false })).map(({ sheet, data }) => [
      sheet,
      data,
    ]),
  )
/** A sheet's column under its heading. */
const under = (rows: readonly (readonly unknown[])[] | undefined, heading: string) => {
  const at = rows?.[0]?.indexOf(heading) ?? -1
  expect(at, heading).toBeGreaterThanOrEqual(0)
  return rows?.slice(1).map((row) => row[at])
}

const report = smallReport({
  figures: {
    ...smallReport().figures,
    'hotline.rate': figure(97.1, '办结率', 'Completed', { unit: '%', printed: { as: 'rounded', step: 0.1 } }),
  },
})

describe('all figures', () => {
  it('JSON: value, unit, how printed, what it can be, where it stands, in both languages', async () => {
    const { figures, source } = await json(figuresJson(report, taken, 'en'))
    expect(figures.find((f: { id: string }) => f.id === 'hotline.calls')).toEqual({
      id: 'hotline.calls',
      label: report.figures['hotline.calls']?.label,
      value: 40,
      unit: { zh: '件', en: 'cases' },
      printed: 'over',
      step: 10,
      lowest: 40,
      highest: 50,
      open: 'highest',
      sections: [2],
      indicator: null,
      doubt: null,
    })
    expect(figures.find((f: { id: string }) => f.id === 'hotline.rate')).toMatchObject({
      lowest: 97.05,
      highest: 97.15,
      open: null,
      sections: [],
    })
    expect(source).toMatchObject({ report: 'small-2018', year: 2018, page: taken.page, taken: '2026-11-28' })
  })

  it('CSV: a heading in the reader’s language, then a row each', async () => {
    const rows = papa.parse<string[]>((await (await figuresCsv(report, 'zh')).text()).replace(/^\uFEFF/, '')).data
    expect(rows).toHaveLength(1 + Object.keys(report.figures).length)
    expect(under(rows, '标识')).toEqual(Object.keys(report.figures))
    expect(under(rows, '数值')?.map(Number)).toEqual(Object.values(report.figures).map((f) => f.value))
    expect(under(rows, '写法')).toContain('余（多）')
  })

  it('a text in one language only is in that language', async () => {
    const one = smallReport({
      languages: ['zh'],
      figures: { ...smallReport().figures, 'hotline.calls': { ...figure(40, '', ''), label: '来电' } },
    })
    const { figures } = await json(figuresJson(one, taken, 'en'))
    expect(figures.find((f: { id: string }) => f.id === 'hotline.calls').label).toEqual({ zh: '来电' })
  })
})

describe('a workbook of the whole report', () => {
  it.each([
    ['zh', ['数字', '统计表', '图表', '图表数据', '核对', '来源']],
    ['en', ['Figures', 'Statistics table', 'Charts', 'Chart data', 'Checks', 'Sources']],
  ] as const)('has a sheet each subject, the sources last (%s)', async (lang, names) => {
    expect([...(await sheets(await reportXlsx(report, taken, lang))).keys()]).toEqual(names)
  })

  it('a percentage is a percent cell, its bounds too', async () => {
    const rows = (await sheets(await reportXlsx(report, taken, 'zh'))).get('数字')
    const at = under(rows, '标识')?.indexOf('hotline.rate') ?? -1
    expect(['数值', '最小可能值', '最大可能值'].map((h) => under(rows, h)?.[at])).toEqual([0.971, 0.9705, 0.9715])
  })

  it('says where it comes from, and what every column means', async () => {
    const rows = (await sheets(await reportXlsx(report, taken, 'zh'))).get('来源') ?? []
    const facts = new Map(rows.map(([name, value]) => [name, value]))
    expect(facts.get('年度')).toBe(2018)
    expect(facts.get('统计期起')).toEqual(new Date('2018-01-01T00:00:00Z'))
    expect(facts.get('取得日期')).toEqual(new Date('2026-11-28T00:00:00Z'))
    expect(facts.get('网页地址')).toBe(taken.page)
    for (const heading of ['标识', '数值', '写法']) expect(facts.get(`列：数字，${heading}`)).toBeTruthy()
  })

  it('a report without a page says so', async () => {
    const rows = (await sheets(await reportXlsx(report, { ...taken, page: null }, 'zh'))).get('来源') ?? []
    expect(rows.find(([name]) => name === '网页地址')?.[1]).toMatch(/^没有/)
  })

  it.each(allForms.map((form) => [`${form.id} ${form.since ?? ''}`, form] as const))(
    'of any report of the form of %s has every number of its tables',
    async (_, form) => {
      const headings = form.inSections ? form.indicators.filter((i) => i.level === 1).map((i) => i.zh) : ['统计表']
      await fc.assert(
        fc.asyncProperty(arbitraryReport(form, 'blanks'), async (any) => {
          const book = await sheets(await reportXlsx(any, taken, 'zh'))
          const columns = form.columns?.map((c) => c.zh) ?? ['统计数']
          const found = new Map<unknown, unknown[]>()
          for (const [name, rows] of book) {
            if (!headings.some((h) => name.startsWith(h.slice(0, 20)))) continue
            const codes = under(rows, '代码') ?? []
            const own = columns.filter((c) => rows[0]?.includes(c))
            const cells = (own.length ? own : ['统计数']).map((c) => under(rows, c) ?? [])
            for (const [i, code] of codes.entries())
              found.set(
                code,
                cells.map((column) => column[i] ?? null),
              )
          }
          for (const { indicator, cells } of rowsOf(any)) {
            const values = found.get(indicator.code)
            const stated = cells.map((n) => n ?? null)
            expect([indicator.code, values]).toEqual([indicator.code, stated.slice(-(values?.length ?? 0))])
          }
        }),
        { numRuns: 4 },
      )
    },
  )
})

const rowsOf = (any: Report) => {
  const form = formOf(any)
  return form ? statisticsOf(any, form) : []
}

describe('the statistics table', () => {
  it('XLSX: the whole form with its numbers', async () => {
    const [, rows] = [...(await sheets(await tableXlsx(report, taken, 'zh')))][0] ?? []
    expect(under(rows, '代码')).toEqual(rowsOf(report).map((r) => r.indicator.code))
    expect(under(rows, '统计数')).toEqual(rowsOf(report).map((r) => r.cells[0] ?? null))
  })

  it('JSON: the same, names in both languages', async () => {
    const { rows, form } = await json(tableJson(report, taken, 'en'))
    expect(form).toMatchObject({ id: '2014' })
    expect(rows.find((r: { code: string }) => r.code === 'requests.received')).toMatchObject({
      value: 12,
      name: { zh: expect.any(String), en: expect.any(String) },
      unit: { zh: '件', en: 'cases' },
    })
    expect(rows.find((r: { code: string }) => r.code === 'requests.letter')).toMatchObject({ value: null })
    expect(rows.find((r: { code: string }) => r.code === 'requests.fax')).toMatchObject({ value: 0 })
  })
})

describe('a chart', () => {
  it('XLSX: what it draws on a sheet of its name, and its source', async () => {
    const book = await sheets(await chartXlsx(report, 'hotline-handling', taken, 'en'))
    expect([...book.keys()]).toEqual(['What became of the calls', 'Sources'])
    const rows = book.get('What became of the calls')
    expect(under(rows, 'Value')).toEqual([40, 30, 10])
    expect(under(rows, 'Role')).toEqual(['whole', 'drawn', 'drawn'])
    expect(under(rows, 'Name')?.[1]).toBe('On the spot')
  })

  it('JSON: the same, with its title and source', async () => {
    const { chart, rows, source } = await json(chartJson(report, 'hotline-handling', taken, 'en'))
    expect(chart).toMatchObject({
      id: 'hotline-handling',
      section: 2,
      kind: 'bars',
      title: { en: 'What became of the calls?' },
    })
    // Of more than 40 calls nobody knows the shares.
    expect(rows.map((r: { value: number; share: number }) => [r.value, r.share])).toEqual([
      [40, null],
      [30, null],
      [10, null],
    ])
    expect(source.publisher).toBeDefined()
  })

  it('shares of an exact whole, 0 to 1; what is missing has no value', async () => {
    const base = smallReport().charts[0]
    if (!base) throw new Error('no chart')
    const whole = smallReport({
      charts: [
        {
          ...base,
          id: 'replied',
          figures: ['replies.granted', 'requests.letter'],
          total: 'requests.received',
          labels: {},
        },
      ],
    })
    const { rows } = await json(chartJson(whole, 'replied', taken, 'zh'))
    expect(rows.map((r: { value: number; share: number }) => [r.value, r.share])).toEqual([
      [12, null],
      [9, 0.75],
      [null, null],
    ])
  })

  it('one that is not there is an error', async () => {
    await expect(chartXlsx(report, 'none', taken, 'zh')).rejects.toThrow('none')
  })
})

describe('checks', () => {
  it('XLSX: those shown, their verdict in words', async () => {
    const some = findingsOf(report).slice(0, 3)
    const rows = [...(await sheets(await checksXlsx(report, some, taken, 'zh'))).values()][0]
    expect(under(rows, '编号')).toEqual(some.map((f) => f.check.id))
    for (const verdict of under(rows, '结果') ?? []) expect(['相符', '不符', '有说明', '无法核对']).toContain(verdict)
  })
})
