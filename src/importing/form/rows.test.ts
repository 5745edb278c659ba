// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { form2014 } from '../../report/forms/form2014'
import { form2019 } from '../../report/forms/form2019'
import { form2019first } from '../../report/forms/form2019first'
import * as forms from '../../report/forms/forms'
import { aliases } from './aliases'
import { keyOf, tablesOf } from './rows'

const keys = (form: Parameters<typeof tablesOf>[0]) =>
  tablesOf(form).flatMap((table) => table.rows.flatMap((row) => row.cells.map(keyOf)))

describe('the tables of a form as they are printed', () => {
  it.each(Object.values(forms).map((form) => [form.title.zh, form.since, form] as const))(
    '%s of %i: every number of the form has one place',
    (_, __, form) => {
      const columns = form.columns?.map((c) => `@${c.id}`) ?? []
      const expected = form.indicators.flatMap(({ code, unit, byColumn }) =>
        unit === null ? [] : byColumn ? columns.map((column) => `table:${code}${column}`) : [`table:${code}`],
      )
      expect(keys(form).sort()).toEqual(expected.sort())
    },
  )

  it('of 2014 are one, those of 2019 three', () => {
    expect([form2014, form2019first, form2019].map((form) => tablesOf(form).map((t) => t.id))).toEqual([
      [''],
      ['disclosed', 'requests', 'disputes'],
      ['disclosed', 'requests', 'disputes'],
    ])
  })

  it('section 二: the columns of a row stand beside its name; one number has the name of its column', () => {
    const rows = tablesOf(form2019).find((t) => t.id === 'disclosed')?.rows ?? []
    const named = rows.map((row) => [row.names[0], row.cells.map((cell) => cell.name)])
    expect(named.slice(0, 3)).toEqual([
      ['规章', ['本年制发件数', '本年废止件数', '现行有效件数']],
      ['行政规范性文件', ['本年制发件数', '本年废止件数', '现行有效件数']],
      ['行政许可', ['本年处理决定数量']],
    ])
  })

  it('section 四 is one row of fifteen numbers', () => {
    const rows = tablesOf(form2019).find((t) => t.id === 'disputes')?.rows ?? []
    expect(rows.map((row) => row.cells.length)).toEqual([15])
  })

  it('a row goes by its name with and without its remark', () => {
    const rows = tablesOf(form2014)[0]?.rows ?? []
    expect(rows.find((row) => row.cells[0]?.code === 'staff.full-time')?.names.slice(0, 2)).toEqual([
      '专职人员数',
      '专职人员数不包括政府公报及政府网站工作人员数',
    ])
  })

  it('another name is of a row some form has', () => {
    const codes = new Set(Object.values(forms).flatMap((form) => form.indicators.map((row) => row.code)))
    expect(Object.keys(aliases).filter((code) => !codes.has(code))).toEqual([])
  })

  it('a number that may be below zero says so, and no other does', () => {
    const change = { code: 'change', number: '', zh: '增减', en: '', unit: '件' as const, level: 1 }
    const cells = (signed?: true) =>
      tablesOf({ ...form2014, indicators: [{ ...change, ...(signed && { signed }) }] })[0]?.rows[0]?.cells[0]
    expect(cells(true)).toEqual({ code: 'change', unit: '件', name: '增减', signed: true })
    expect(cells()).not.toHaveProperty('signed')
  })
})
