import { describe, expect, it } from 'vitest'
import { bundled } from '../../tests/bundled'
import { continuityOf } from '../report/compare/continuity'
import type { Report } from '../report/schema'
import { toldOfYears, whereOf } from './toldOfYears'
import type { Lang } from './words'

const { suqian2023: last, suqian2024: now } = bundled

const toldOf = (id: string, lang: Lang = 'zh', report: Report = now) => {
  const finding = continuityOf(report, last).find(({ check }) => check.id === id)
  if (!finding) throw new Error(`no check ${id}`)
  return { ...toldOfYears({ last, report, finding }, lang), finding }
}

describe('a check of two years in words', () => {
  it('is its computation with its numbers, and what each is', () => {
    const { title, names } = toldOf('continuity.normative')
    expect(title).toBe('行政规范性文件：597＋50−227＝420')
    expect(names).toBe('2023年“现行有效件数”＋2024年“本年制发件数”−2024年“本年废止件数”＝2024年“现行有效件数”')
    expect(toldOf('continuity.normative', 'en').title).toMatch(/: 597 \+ 50 − 227 = 420$/)
    expect(toldOf('continuity.requests.total').title).toBe('结转的申请（总计）：121＝121')
  })

  it('of a bound says that it is only one, and never that anything is equal', () => {
    const { title, names } = toldOf('continuity.review')
    expect(title).toBe('行政复议：26≤170，只是上限，不是等式')
    expect(title + names).not.toContain('＝')
    expect(toldOf('continuity.review', 'en').title).toMatch(/26 ≤ 170, only a bound/)
  })

  it('of a growth is the number over that of last year’s report, and what this year’s states', () => {
    expect(toldOf('continuity.growth.requests.change').title).toBe(
      '收办申请同比增长：3,646÷3,607−1＝约1.081%，写的是1.05%（相差约0.031个百分点）',
    )
    expect(toldOf('continuity.growth.requests.change', 'en').title).toMatch(
      /^Growth in requests over the year before: 3,646 ÷ 3,607 − 1 = about 1\.081%, stated as 1\.05%/,
    )
  })

  it('says by how much it does not hold', () => {
    const put = (code: string, value: Report['statistics'][string]): Report => ({
      ...now,
      statistics: { ...now.statistics, [code]: value },
    })
    expect(toldOf('continuity.normative', 'zh', put('normative.in-force', 425)).title).toBe(
      '行政规范性文件：597＋50−227＝420，写的是425（相差5件）',
    )
    const lost = put('requests.carried-over', [118, 3, 0, 0, 0, 0, 120])
    expect(toldOf('continuity.requests.total', 'zh', lost).title).toBe('结转的申请（总计）：121≠120（相差1件）')
    expect(toldOf('continuity.review', 'zh', put('review', 15)).title).toBe('行政复议：26＞15，超过了上限（相差11件）')
  })

  it('says of each number which report states it, and where', () => {
    const { finding } = toldOf('continuity.growth.requests.change')
    expect(finding.terms.map((stated) => whereOf({ last, report: now }, stated, 'zh'))).toEqual([
      '宿迁2024年报告，第一章第13段',
      '宿迁2024年报告，第一章第13段',
      '宿迁2023年报告，第一章第20段',
    ])
    const [first] = toldOf('continuity.normative').finding.terms
    if (!first) throw new Error('no number')
    expect(whereOf({ last, report: now }, first, 'zh')).toBe(
      '宿迁2023年报告，统计表“行政规范性文件 · 现行有效件数”一行',
    )
  })
})
