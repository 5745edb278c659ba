import { describe, expect, it } from 'vitest'
import real from '../../../public/reports/chuxiong-2018.json'
import { figure, smallReport } from '../../../tests/smallReport'
import { chartsOf } from '../../report/charts'
import type { ChartEntry, Report } from '../../report/schema'
import { parseReport } from '../../report/whole'
import { type ChartModel, chartModel, dataRows } from './model'

const entry = (change: Partial<ChartEntry> = {}): ChartEntry => ({
  ...(smallReport().charts[0] as ChartEntry),
  ...change,
})
const model = (change: Partial<ChartEntry> = {}, lang: 'zh' | 'en' = 'zh', report: Report = smallReport()) =>
  chartModel(report, entry(change), lang)
/** The same, but of exactly 40 calls. */
const exactly40 = smallReport({
  figures: { ...smallReport().figures, 'hotline.calls': figure(40, '来电', 'Calls') },
})
const mark = (of: ChartModel, id: string) => of.marks.find((m) => m.id === id)

describe('what a chart draws', () => {
  it('its figures in their order, each with label, value and number in the page’s language', () => {
    expect(model().marks).toMatchObject([
      { id: 'hotline.on-the-spot', label: '当场', value: 30, brief: '30', full: '30件' },
      { id: 'hotline.passed-on', label: '转办', value: 10, brief: '10', full: '10件' },
    ])
    expect(model({}, 'en').marks.map((m) => [m.label, m.full])).toEqual([
      ['On the spot', '30 cases'],
      ['Passed on', '10 cases'],
    ])
  })

  it('title, unit and the section it is of, in the page’s language', () => {
    expect(model()).toMatchObject({
      id: 'hotline-handling',
      title: '来电怎样处理？',
      unit: '件',
      section: 2,
      lang: 'zh',
    })
    expect(model({}, 'en')).toMatchObject({ title: 'What became of the calls?', unit: 'calls' })
  })

  it('a large number is short beside its mark and whole in the table', () => {
    const report = smallReport({ figures: { calls: figure(178341, '来电', 'Calls') } })
    const [large] = model({ figures: ['calls'], total: undefined }, 'zh', report).marks
    expect(large).toMatchObject({ brief: '17.8万', full: '178,341件', value: 178341 })
  })

  it('a percentage carries its sign beside the mark', () => {
    const report = smallReport({ figures: { rate: figure(97.1, '办结率', 'Done', { unit: '%' }) } })
    expect(model({ figures: ['rate'], total: undefined }, 'en', report).marks[0]?.brief).toBe('97.1%')
  })

  it('a figure printed as “over” is said to be so', () => {
    expect(model({ figures: ['hotline.calls'] }).marks[0]?.full).toBe('40余件')
  })

  it('a zero is drawn as zero', () => {
    expect(model({ figures: ['requests.fax'], total: 'requests.received' }).marks).toMatchObject([
      { value: 0, brief: '0', share: 0, shareText: '0.0%' },
    ])
  })
})

describe('shares', () => {
  it('are of the total, and said with it', () => {
    const spot = mark(model({}, 'zh', exactly40), 'hotline.on-the-spot')
    expect(spot).toMatchObject({ share: 0.75, shareText: '75.0%', say: '当场：30件，占来电的75.0%' })
    expect(mark(model({}, 'en', exactly40), 'hotline.passed-on')?.say).toBe('Passed on: 10 cases, 25.0% of Calls')
  })

  it('the whole has none of itself', () => {
    const all = model({ figures: ['hotline.calls', 'hotline.passed-on'] }, 'zh', exactly40)
    expect(mark(all, 'hotline.calls')).toMatchObject({ share: null, shareText: '', say: '来电：40件' })
    expect(mark(all, 'hotline.passed-on')?.share).toBe(0.25)
  })

  it('of a whole printed as 余 nobody knows them', () => {
    const spot = mark(model(), 'hotline.on-the-spot')
    expect(spot).toMatchObject({ share: null, shareText: '', say: '当场：30件' })
  })

  it('without a total, or with one that is zero or missing, there are none', () => {
    for (const total of [undefined, 'requests.fax', 'fees'])
      for (const m of model({ total }, 'zh', exactly40).marks) expect([m.share, m.shareText]).toEqual([null, ''])
  })

  it('a total that is zero is still said', () => {
    expect(model({ total: 'requests.fax' }).total).toMatchObject({ value: 0 })
    expect(model({ total: 'fees' }).total).toBeNull()
  })
})

describe('figures without a value', () => {
  const requests: Partial<ChartEntry> = {
    figures: ['requests.online', 'requests.letter', 'fees'],
    total: 'requests.received',
    labels: { 'requests.letter': { zh: '信函', en: 'By letter' } },
    note: { zh: '办理渠道。', en: 'By channel.' },
  }

  it('are not drawn as zero but named in the note, after what it says already', () => {
    expect(model(requests).marks.map((m) => m.id)).toEqual(['requests.online'])
    expect(model(requests).note).toBe('办理渠道。 报告没有给出：信函、依申请公开信息收取的费用')
    expect(model(requests, 'en').note).toBe(
      'By channel. Not stated in the report: By letter, Fees charged for disclosure on request',
    )
  })

  it('where all have one the note says only what the report says', () => {
    expect(model({ note: '说明' }).note).toBe('说明')
    expect(model().note).toBe('')
  })
})

describe('the figures around a drawing', () => {
  const around = (options: Record<string, unknown>) => model({ options }).around

  it('are given in full, without share', () => {
    expect(around({ around: ['requests.received', 'hotline.calls'] })).toMatchObject([
      { id: 'requests.received', brief: '12件', share: null },
      { id: 'hotline.calls', brief: '40余件', share: null },
    ])
  })

  it('nonsense there does no harm', () => {
    for (const value of [undefined, null, 'a', 5, {}, [1, null, 'fees']]) expect(around({ around: value })).toEqual([])
  })
})

describe('what a chart says', () => {
  it('its description carries every number it draws, the whole first', () => {
    const { description } = model({ options: { around: ['requests.received'] } }, 'zh', exactly40)
    expect(description).toBe(
      '来电怎样处理？来电：40件；当场：30件，占来电的75.0%；转办：10件，占来电的25.0%；收到申请：12件。',
    )
    expect(model({}, 'en').description).toBe(
      'What became of the calls? Calls: more than 40 cases; On the spot: 30 cases; Passed on: 10 cases.',
    )
  })

  it('a whole that is a mark itself is said once', () => {
    expect(model({ figures: ['hotline.calls', 'hotline.passed-on'] }).description).toBe(
      '来电怎样处理？来电：40余件；转办：10件。',
    )
  })

  it('its source is the section, or the statistics table where all it draws stands there', () => {
    expect(model().source).toBe('来源：小县2018年政府信息公开工作年度报告，第二章')
    expect(model({}, 'en').source).toMatch(/^Source: Small, .*2018, section 2$/)
    expect(model({ figures: ['requests.online', 'replies.granted'] }).source).toMatch(/统计表$/)
    expect(model({ figures: ['requests.online', 'hotline.calls'] }).source).toMatch(/第二章$/)
  })
})

describe('the rows of its data', () => {
  it('are the whole, the marks and what stands around them', () => {
    const rows = dataRows(model({ options: { around: ['replies'] } }))
    expect(rows.map((m) => m.id)).toEqual(['hotline.calls', 'hotline.on-the-spot', 'hotline.passed-on', 'replies'])
  })

  it('a whole that is a mark itself stands once', () => {
    const rows = dataRows(model({ figures: ['hotline.calls', 'hotline.passed-on'] }))
    expect(rows.map((m) => m.id)).toEqual(['hotline.calls', 'hotline.passed-on'])
  })
})

it('in the real report every chart says all its numbers in either language, and nothing unsaid', () => {
  const parsed = parseReport(real)
  if (!parsed.ok) throw new Error('the real report is not valid')
  for (const chart of chartsOf(parsed.value))
    for (const lang of ['zh', 'en'] as const) {
      const drawn = chartModel(parsed.value, chart, lang)
      expect(drawn.marks.map((m) => m.id)).toEqual(chart.figures)
      for (const m of drawn.marks) expect(drawn.description).toContain(m.full)
      expect(JSON.stringify(drawn)).not.toMatch(/undefined|NaN|\[object/)
      const said = [drawn.title, drawn.unit, drawn.note, drawn.description, ...drawn.marks.map((m) => m.label)]
      if (lang === 'en') for (const text of said) expect(text).not.toMatch(/[，。；：]/)
      else for (const text of said.filter(Boolean)) expect(text).toMatch(/\p{Script=Han}|%/u)
    }
})
