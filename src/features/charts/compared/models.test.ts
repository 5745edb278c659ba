import { describe, expect, it } from 'vitest'
import { bundled } from '../../../../tests/bundled'
import { smallReport } from '../../../../tests/smallReport'
import type { Lang } from '../../../language/words'
import type { Family } from '../../../report/compare/families'
import { comparables } from '../../../report/compare/series'
import type { Report } from '../../../report/schema'
import type { Measure } from '../../../state/choice'
import { type Multiples, multiplesModel } from './multiplesModel'
import { rankedModel } from './rankedModel'
import type { Compared } from './sides'
import { type Line, yearsModel } from './yearsModel'

const { chuxiong2018, suqian2023, suqian2024 } = bundled

const of = (reports: Report[], measure: Measure = 'count'): Compared => ({
  reports,
  rows: comparables(reports),
  own: reports.at(-1)?.id ?? '',
  measure,
})
const row = (compared: Compared, id: string) => {
  const found = compared.rows.find((one) => one.id === id)
  if (!found) throw new Error(`no ${id}`)
  return found
}
const years = (compared: Compared, id: string, lang: Lang = 'zh') => yearsModel(compared, row(compared, id), lang)
const lines = (compared: Compared, id: string) => (years(compared, id)?.options.lines ?? []) as Line[]
const inRuns = (all: readonly Line[]) =>
  all.map(({ name, runs }) => [name, runs.map((run) => run.map(({ year, mark }) => [year, mark.value]))])

const family = (compared: Compared, name: Family, lang: Lang = 'zh') => {
  const model = multiplesModel(compared, name, lang)
  if (!model) throw new Error(`no ${name}`)
  return { note: model.note, ...(model.options as Multiples) }
}
const outcomes = (compared: Compared) => family(compared, 'outcomes')

/** A place's report with these numbers of its form. */
const place = (year: number, code: string, form: '2014' | '2019', statistics: Report['statistics']) =>
  smallReport({
    id: `p${code}-${year}`,
    year,
    form,
    statistics,
    place: { name: `地${code}`, short: `地${code}`, code, level: 'county' },
    figures: {},
    headlines: [],
    charts: [],
  })
const total = (n: number) => [0, 0, 0, 0, 0, 0, n]

describe('one quantity over the years', () => {
  it('is a line for each place, its change in words', () => {
    const model = years(of([suqian2023, suqian2024]), 'requests.new')
    expect(inRuns((model?.options.lines ?? []) as Line[])).toEqual([
      [
        '宿迁',
        [
          [
            [2023, 3511],
            [2024, 3525],
          ],
        ],
      ],
    ])
    expect(model?.note).toBe('2023年3,511件，2024年3,525件：+14（+0.4%）。')
    expect(model?.source).toBe('来源：宿迁2023年、宿迁2024年政府信息公开工作年度报告')
  })

  it('where shares are asked for, is drawn by share, its change in percentage points of what is shown', () => {
    const model = years(of([suqian2023, suqian2024], 'share'), 'outcomes.granted', 'en')
    expect(model?.unit).toBe('%')
    expect(model?.marks.map(({ brief, shareText }) => [brief, shareText])).toEqual([
      ['34.2%', '1,191'],
      ['40.6%', '1,431'],
    ])
    expect(model?.note).toContain('34.2% in 2023, 40.6% in 2024: +6.4 percentage points.')
  })

  it('is broken where the two forms count otherwise, and says why', () => {
    const reports = [
      place(2018, '1', '2014', { review: 3 }),
      place(2019, '1', '2019', { review: 5 }),
      place(2020, '1', '2019', { review: 7 }),
    ]
    const compared = of(reports)
    expect(inRuns(lines(compared, 'review'))).toEqual([
      [
        '地1',
        [
          [[2018, 3]],
          [
            [2019, 5],
            [2020, 7],
          ],
        ],
      ],
    ])
    expect(years(compared, 'review')?.note).toContain('折线在换表处断开')
  })

  it('is not joined over a year no report is there for, nor over one that does not state it', () => {
    const reports = [2019, 2020, 2021, 2023].map((year) =>
      place(year, '1', '2019', year === 2020 ? { review: null } : { review: year - 2000 }),
    )
    expect(inRuns(lines(of(reports), 'review'))).toEqual([['地1', [[[2019, 19]], [[2021, 21]], [[2023, 23]]]]])
    expect(years(of(reports), 'review')?.note).toContain('没有写的：地12020年')
  })

  it('of two reports of one place and year takes the one on screen', () => {
    const again = { ...place(2020, '1', '2019', { review: 8 }), id: 'again' }
    const reports = [place(2019, '1', '2019', { review: 5 }), place(2020, '1', '2019', { review: 7 }), again]
    expect(inRuns(lines(of(reports), 'review'))).toEqual([
      [
        '地1',
        [
          [
            [2019, 5],
            [2020, 8],
          ],
        ],
      ],
    ])
  })

  it('by share names the reports that do not state the whole', () => {
    const stated = { outcomes: total(10), 'outcomes.granted': total(5) }
    const reports = [2019, 2020, 2021].map((year) =>
      place(year, '1', '2019', year === 2020 ? { ...stated, outcomes: null } : stated),
    )
    const compared = of(reports, 'share')
    expect(yearsModel(compared, row(compared, 'outcomes.granted'), 'zh')?.note).toContain('算不出占比的：地12020年')
  })

  it('is none where no place states it twice', () => {
    expect(years(of([chuxiong2018, suqian2024]), 'requests.new')).toBeNull()
    expect(years(of([chuxiong2018, suqian2024]), 'hotline.calls')).toBeNull()
  })
})

describe('one quantity in several places', () => {
  const reports = [
    place(2022, '1', '2019', { review: 30 }),
    place(2023, '1', '2019', { review: 3 }),
    place(2023, '2', '2019', { review: 9 }),
    place(2023, '3', '2019', { review: null }),
  ]

  it('is ranked, of each place its latest report; who does not state it is named, not zero', () => {
    const compared = of(reports)
    const model = rankedModel(compared, row(compared, 'review'), 'zh')
    expect(model?.marks.map(({ label, value }) => [label, value])).toEqual([
      ['地2', 9],
      ['地1', 3],
    ])
    expect(model?.note).toContain('没有写的：地32023年')
    expect(model?.note).toContain('最近的一年')
  })

  it('is none where fewer than two state it', () => {
    const compared = of(reports.slice(0, 2))
    expect(rankedModel(compared, row(compared, 'review'), 'zh')).toBeNull()
  })

  it('in two forms that count otherwise is ranked apart, and says so', () => {
    const compared = of([chuxiong2018, suqian2024])
    const apart = rankedModel(compared, row(compared, 'outcomes.granted'), 'zh')
    expect(apart?.options.groups).toEqual([
      { name: '按2014—2018年的统计表', marks: ['chuxiong-2018:replies.granted'] },
      { name: '按2019年起的报告格式', marks: ['outcomes.granted'] },
    ])
    const alike = rankedModel(compared, row(compared, 'requests.new'), 'zh')
    expect(alike?.options.groups).toEqual([{ name: '', marks: ['requests.new', 'chuxiong-2018:requests.received'] }])
    expect(alike?.note).toContain('年份不同')
    expect(rankedModel(compared, row(compared, 'outcomes.granted'), 'zh')?.note).toContain('数法也不同')
    expect(rankedModel(compared, row(compared, 'requests.new'), 'zh')?.note).not.toContain('数法')
  })
})

describe('a family of charts side by side', () => {
  it('is on one scale, every report’s numbers in the same order', () => {
    const { names, items } = outcomes(of([suqian2023, suqian2024]))
    expect(names).toEqual(['2023', '2024'])
    expect(items.map(({ label, most, marks }) => [label, most, marks.map((mark) => mark?.value)])).toEqual([
      ['予以公开', 1431, [1191, 1431]],
      ['部分公开', 1431, [328, 471]],
      ['不予公开', 1431, [142, 92]],
      ['无法提供', 1431, [1078, 941]],
      ['不予处理', 1431, [406, 117]],
      ['其他处理', 1431, [341, 469]],
    ])
  })

  it('by share is of the whole hundred', () => {
    const { items } = outcomes(of([suqian2023, suqian2024], 'share'))
    expect(items.map(({ most }) => most)).toEqual([100, 100, 100, 100, 100, 100])
  })

  it('tells what a report does not state from what its form has no row for', () => {
    const compared = of([chuxiong2018, place(2019, '1', '2019', { 'outcomes.granted': total(3) }), suqian2024])
    const { items } = outcomes(compared)
    const unable = items.find(({ label }) => label === '无法提供')
    expect(unable?.marks.map((mark) => mark?.value ?? null)).toEqual([null, null, 941])
    expect(unable?.without.slice(0, 2)).toEqual(['表中没有', '没有写'])
  })

  it('leaves out a report that states none of it, and says which', () => {
    const { names, items, note } = family(of([chuxiong2018, suqian2023, suqian2024]), 'applicants')
    expect(names).toEqual(['宿迁 2023', '宿迁 2024'])
    expect(items.map(({ label, marks }) => [label, marks.map((mark) => mark?.value)])).toEqual([
      ['自然人', [3402, 3440]],
      ['商业企业', [99, 75]],
      ['科研机构', [0, 0]],
      ['社会公益组织', [4, 1]],
      ['法律服务机构', [5, 6]],
      ['其他', [1, 3]],
    ])
    expect(note).toBe('没有写的：楚雄州2018年。')
  })

  it('names grounds and results by what tells them apart', () => {
    const labels = (name: Family, lang: Lang) =>
      family(of([suqian2023, suqian2024]), name, lang).items.map(({ label }) => label)
    expect(labels('refusals', 'zh').slice(0, 2)).toEqual(['国家秘密', '其他法律规定'])
    expect(labels('refusals', 'en')[0]).toBe('State secrets')
    expect(labels('disputes', 'zh')).toContain('行政诉讼：尚未审结')
  })

  it('is none where two reports do not state any of it', () => {
    expect(multiplesModel(of([suqian2023, suqian2024]), 'hotline', 'zh')).toBeNull()
    expect(multiplesModel(of([chuxiong2018, suqian2024]), 'hotline', 'zh')).toBeNull()
  })
})

it('a mark is found under its figure in the report on screen, under report and figure in another', () => {
  const model = years(of([suqian2023, suqian2024]), 'requests.new')
  expect(model?.marks.map(({ id }) => id)).toEqual(['suqian-2023:requests.new', 'requests.new'])
})

it('in the other language it is the same chart in other words', () => {
  const model = years(of([suqian2023, suqian2024]), 'requests.new')
  const other = model?.inLang('en')
  expect(other?.title).toBe('Suqian · Requests received: how has it changed?')
  expect(other?.marks.map(({ value }) => value)).toEqual(model?.marks.map(({ value }) => value))
})
