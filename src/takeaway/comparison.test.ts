import papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { bundled } from '../../tests/bundled'
import { comparables } from '../report/compare/series'
import { changesTable, comparisonCsv, comparisonJson, comparisonXlsx, matchesTable, valuesTable } from './comparison'
import { asObjects } from './table'

const reports = [bundled.chuxiong2018, bundled.suqian2023, bundled.suqian2024]
const rows = comparables(reports)
const taken = { page: 'https://example.org/?view=compare', at: new Date('2026-11-29T08:00:00') }
const taking = { name: 'compare-a-b', reports, rows, span: [1, 2] as const, of: rows.length, words: '' }

describe('a comparison as data', () => {
  const values = asObjects(valuesTable(reports, rows, 'zh'))
  const value = (id: string, report: string) => values.find((v) => v.id === id && v.report === report)

  it('has a row for each quantity of each report; what is not stated is empty, not zero', () => {
    expect(values).toHaveLength(rows.length * reports.length)
    expect(value('requests.new', 'suqian-2024')).toMatchObject({
      value: 3525,
      unit: { zh: '件' },
      place: { zh: '宿迁市', en: 'Suqian City' },
      year: '2024',
      form: '2019',
      basis: null,
    })
    expect(value('hotline.calls', 'suqian-2024')?.value).toBeNull()
    expect(value('requests.new', 'chuxiong-2018')?.value).toBe(239)
  })

  it('tells what is counted otherwise, what is not exact and what is disputed', () => {
    expect(value('outcomes.granted', 'chuxiong-2018')?.basis).toBe('2014')
    expect(value('outcomes.granted', 'suqian-2024')?.basis).toBe('2019')
    expect(value('disclosed.total', 'suqian-2023')).toMatchObject({ lowest: 180_000, highest: 190_000 })
    expect(value('requests.change', 'suqian-2024')?.disputed).toBe(1)
  })

  it('has the changes of one place from report to report, none between places, none across what is broken', () => {
    const changes = asObjects(changesTable(reports, rows, 'zh'))
    expect(changes.find(({ id }) => id === 'requests.new')).toMatchObject({
      from: 'suqian-2023',
      to: 'suqian-2024',
      difference: 14,
    })
    expect(new Set(changes.map(({ from, to }) => `${from} ${to}`))).toEqual(new Set(['suqian-2023 suqian-2024']))
  })

  it('has the table of matches whole', () => {
    const matches = asObjects(matchesTable('en'))
    expect(matches.find(({ id }) => id === 'requests.new')).toMatchObject({ old: 'requests.received', is: 'same' })
    expect(matches.every(({ why }) => (why as { zh: string }).zh.length > 5)).toBe(true)
  })

  it('names a quantity in full, by what it stands under, and says in what a change is counted', () => {
    const [made, handled] = ['regulations.made', 'requests.handled'].map((id) => values.find((v) => v.id === id))
    expect(made?.label).toEqual({
      zh: '规章：本年制发件数',
      en: 'Government rules issued in the year',
    })
    expect(made?.code).toBe('regulations.made')
    expect(handled?.code).toBeNull()
    const changes = asObjects(changesTable(reports, rows, 'zh'))
    const change = (id: string) => changes.find((c) => c.id === id)
    expect(change('disclosed.total')).toMatchObject({
      difference: -40_000,
      unit_of_change: '条',
      rate_percent: -22.222222,
      change_lowest: -50_000,
      change_highest: -30_000,
    })
    expect(change('requests.change')).toMatchObject({ difference: null, rate_percent: null, because: 'growth' })
    expect(change('requests.new')?.change_lowest).toBeNull()
  })

  it('is a CSV as the page shows it, in the reader’s language, without ids of this site', async () => {
    const file = await comparisonCsv(taking, taken, 'zh')
    expect(file.name).toBe('compare-a-b.csv')
    const [head = [], ...body] = papa.parse<string[]>((await file.text()).replace('\uFEFF', '')).data
    expect(head.slice(0, 11)).toEqual([
      '指标',
      '类别',
      '表中行的代码',
      '单位',
      '楚雄州2018年',
      '宿迁2023年',
      '宿迁2024年',
      '2023到2024的变化',
      '变化的单位',
      '变化幅度（%）',
      '变化最小',
    ])
    expect(body).toHaveLength(rows.length)
    const row = (name: string) => body.find(([first]) => first === name)
    expect(row('收到申请')?.slice(4, 10)).toEqual(['239', '3511', '3525', '14', '件', '0.398747'])
    expect(row('收办申请同比增长')?.[7]).toBe('')
    expect(row('收办申请同比增长')?.at(-1)).toBe('增长率，不再相减；楚雄州2018年：没有写；宿迁2024年：1项核对不符')
    expect(row('主动公开政府信息数')?.at(-1)).toContain('宿迁2023年：写的是180,000余条')
    expect(body.flat().some((cell) => reports.some(({ id }) => cell === id))).toBe(false)
  })

  it('of what a search found says of how many it is part', async () => {
    const found = { ...taking, rows: rows.slice(0, 3), words: '规章' }
    const json = JSON.parse(await comparisonJson(found, taken, 'en').text())
    expect(json.quantities).toEqual({ held: 3, of: rows.length, foundBy: '规章' })
    expect(json.values).toHaveLength(3 * reports.length)
  })

  it('is JSON with the sources of each report', async () => {
    const json = JSON.parse(await comparisonJson(taking, taken, 'en').text())
    expect(json.sources.map(({ report }: { report: string }) => report)).toEqual(reports.map(({ id }) => id))
    expect(json.values).toHaveLength(values.length)
  })

  it('is a workbook', async () => {
    const file = await comparisonXlsx(taking, taken, 'zh')
    expect(file.name).toBe('compare-a-b.xlsx')
    expect(file.size).toBeGreaterThan(5000)
  })
})
