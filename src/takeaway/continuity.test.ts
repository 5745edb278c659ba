import papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { bundled } from '../../tests/bundled'
import { continuityCsv, continuityJson, continuityTable, continuityXlsx, type Years } from './continuity'
import { asObjects } from './table'

const { suqian2023, suqian2024 } = bundled
const years: Years = [[suqian2023, suqian2024]]
const taken = { page: null, at: new Date('2026-11-29T08:00:00') }

describe('checks of one year against the next as data', () => {
  it('have a row each, with the computation, its numbers, their places and the verdict', () => {
    const all = asObjects(continuityTable(years, 'zh'))
    expect(all).toHaveLength(13)
    expect(all.find(({ id }) => id === 'continuity.normative')).toMatchObject({
      place: '宿迁市',
      last: '2023',
      year: '2024',
      verdict: 'holds',
      check: '行政规范性文件：597＋50−227＝420',
      difference: null,
      stated_low: 647,
      computed_high: 647,
    })
    const grew = all.find(({ id }) => id === 'continuity.growth.requests.change')
    expect(grew).toMatchObject({ verdict: 'disagrees', difference: '约0.031个百分点' })
    expect(grew?.sources).toContain('2023年“收办政府信息公开申请案件” 3,607件（宿迁2023年报告，第一章第20段）')
  })

  it('tell apart two pairs of years', () => {
    const later = { ...suqian2024, id: 'suqian-2025', year: 2025 }
    const table = continuityTable([...years, [suqian2024, later]], 'zh')
    const at = table.key.map((name) => table.columns.findIndex((column) => column.name === name))
    const keys = table.rows.map((row) => at.map((i) => row[i]).join(' '))
    expect(new Set(keys).size).toBe(table.rows.length)
    expect(new Set(table.rows.map((row) => row[3]))).toEqual(new Set(['2024', '2025']))
  })

  it('are a CSV in the reader’s words, without ids', async () => {
    const file = await continuityCsv(years, taken, 'en')
    expect(file.name).toBe('continuity-suqian-2023-suqian-2024.csv')
    const [head = [], ...body] = papa.parse<string[]>((await file.text()).replace('\uFEFF', '')).data
    expect(head).toEqual([
      'Place',
      'Earlier year',
      'Later year',
      'Verdict',
      'Check',
      'Numbers',
      'Sources',
      'Difference',
      'Note',
    ])
    expect(body).toHaveLength(13)
    expect(body.flat().join(' ')).not.toContain('continuity.')
  })

  it('are JSON with every number’s report, and a workbook', async () => {
    const json = JSON.parse(await continuityJson(years, taken, 'en').text())
    const grew = json.checks.find(({ id }: { id: string }) => id === 'continuity.growth.requests.change')
    expect(grew.numbers.map(({ report, value }: { report: string; value: number }) => [report, value])).toEqual([
      ['suqian-2024', 1.05],
      ['suqian-2024', 3646],
      ['suqian-2023', 3607],
    ])
    expect(json.sources).toHaveLength(2)
    expect((await continuityXlsx(years, taken, 'zh')).size).toBeGreaterThan(3000)
  })
})
