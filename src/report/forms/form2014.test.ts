import { describe, expect, it } from 'vitest'
import { units } from './form'
import { form2014 } from './form2014'

const { indicators, charts } = form2014
const codes = new Set(indicators.map((i) => i.code))
const chineseNumber = (n: number) => ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'][n - 1]

/** Each row with how many numbered rows stand beside it up to there. */
function* numbered() {
  const last: number[] = []
  for (const row of indicators) {
    last.length = row.level
    const n = (last[row.level - 1] ?? 0) + (row.number ? 1 : 0)
    last[row.level - 1] = n
    yield { row, n }
  }
}

describe('the 2014 form', () => {
  it('a code names one row only', () => {
    expect(codes.size).toBe(indicators.length)
    for (const { code } of indicators) expect(code).toMatch(/^[a-z0-9][a-z0-9.-]*$/)
  })

  it('has nine main headings', () => {
    expect(indicators.filter((i) => i.level === 1).map((i) => i.number)).toEqual(
      Array.from({ length: 9 }, (_, i) => `${chineseNumber(i + 1)}、`),
    )
  })

  it('no row stands more than one step below the row before it', () => {
    expect(indicators[0]?.level).toBe(1)
    indicators.forEach((row, i) => {
      expect(row.level, row.code).toBeLessThanOrEqual((indicators[i - 1]?.level ?? 0) + 1)
    })
  })

  it('rows are numbered without a gap, each level in its own way', () => {
    for (const { row, n } of numbered()) {
      if (!row.number) continue
      const expected = [undefined, `${chineseNumber(n)}、`, `（${chineseNumber(n)}）`, `${n}.`, `（${n}）`][row.level]
      expect(row.number, row.code).toBe(expected)
    }
  })

  it('a row without a number is a part of the one above or beside it', () => {
    for (const row of indicators.filter((i) => !i.number)) expect(row.level, row.code).toBeGreaterThan(2)
  })

  it('names are whole and in both languages, without their number or 其中', () => {
    for (const { zh, en, code } of indicators) {
      expect(zh, code).toMatch(/^\p{Script=Han}/u)
      expect(zh, code).not.toMatch(/^其中|\s|^[一二三四五六七八九]、/)
      expect(en, code).toMatch(/^[A-Za-z]/)
      expect(en, code).not.toMatch(/\p{Script=Han}/u)
    }
  })

  it('a row that is said to be part of another remembers it', () => {
    expect(indicators.find((i) => i.code === 'disclosed.normative')).toMatchObject({
      zh: '主动公开规范性文件数',
      ofWhich: true,
    })
    expect(indicators.find((i) => i.code === 'normative.made')?.ofWhich).toBe(false)
  })

  it('a unit is one this page can say in English; only rows with others below go without', () => {
    indicators.forEach((row, i) => {
      if (row.unit) expect(Object.keys(units), row.code).toContain(row.unit)
      else expect(indicators[i + 1]?.level, row.code).toBe(row.level + 1)
    })
  })
})

describe('the charts the 2014 form brings', () => {
  it('no two have the same id', () => {
    expect(new Set(charts.map((c) => c.id)).size).toBe(charts.length)
  })

  it.each(charts)('$id draws rows of the form only, each with a short name in both languages', (chart) => {
    const around = (chart.options?.around ?? []) as string[]
    for (const id of [...chart.figures, ...around]) {
      expect(codes).toContain(id)
      expect(chart.labels?.[id], id).toEqual({ zh: expect.stringMatching(/./), en: expect.stringMatching(/./) })
    }
    expect(codes).toContain(chart.total)
    expect(chart.figures).not.toContain(chart.total)
    expect(new Set(chart.figures).size).toBe(chart.figures.length)
  })

  it('where an item counts once for all channels the chart says so', () => {
    const channels = charts.find((c) => c.id === 'disclosure-channels')
    expect(channels?.note).toEqual({
      zh: expect.stringContaining('大于总数'),
      en: expect.stringContaining('more than'),
    })
  })

  it('the outcomes of requests are all rows right below the replies', () => {
    const start = indicators.findIndex((i) => i.code === 'replies')
    const level = indicators[start]?.level ?? 0
    const rest = indicators.slice(start + 1)
    const below = rest
      .slice(
        0,
        rest.findIndex((i) => i.level <= level),
      )
      .filter((i) => i.level === level + 1)
    const drawn = charts.find((c) => c.id === 'request-outcomes')?.figures ?? []
    expect([...drawn].sort()).toEqual(below.map((i) => i.code).sort())
  })
})
