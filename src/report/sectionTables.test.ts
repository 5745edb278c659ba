import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { smallReport } from '../../tests/smallReport'
import { form2019 } from './forms/form2019'
import type { Report } from './schema'
import { likeness, mainHeadingOf, rowsUnder, sectionsNamed, tablesIn } from './sectionTables'
import { statisticsOf } from './statistics'

const usual = [
  '总体情况',
  '主动公开政府信息情况',
  '收到和处理政府信息公开申请情况',
  '政府信息公开行政复议、行政诉讼情况',
  '存在的主要问题及改进情况',
  '其他需要报告的事项',
]
/** One row in each of the three tables. */
const stated = { 'licences.decided': 7, 'requests.new': [3, 0, 0, 0, 0, 0, 3], review: 0 }

const report = (titles: readonly Report['sections'][number]['title'][], change: Partial<Report> = {}): Report =>
  smallReport({
    form: '2019',
    year: 2024,
    figures: {},
    headlines: [],
    systems: [],
    charts: [],
    statistics: stated,
    sections: titles.map((title, i) => ({ number: i + 1, title, blocks: [] })),
    ...change,
  })
const codes = (of: Report) => of.sections.map(({ number }) => tablesIn(of, number).map(({ code }) => code))
/** The usual titles, one of them another. */
const named = (number: number, title: string) => report(usual.map((t, i) => (i + 1 === number ? title : t)))

describe('which tables of the form stand in a section', () => {
  it('those whose heading is its title: sections 二, 三 and 四 of the report in six', () => {
    expect(codes(report(usual))).toEqual([[], ['disclosed'], ['requests'], ['disputes'], [], []])
  })

  it.each([
    [2, '主动公开情况', 'disclosed'],
    [2, '政府信息主动公开工作情况', 'disclosed'],
    [3, '收到和处理申请情况', 'requests'],
    [3, '政府信息公开申请的收到和处理情况', 'requests'],
    [3, '依申请公开政府信息情况', 'requests'],
    [4, '因政府信息公开被申请行政复议、提起行政诉讼情况', 'disputes'],
    [4, '行政复议和行政诉讼情况', 'disputes'],
    [4, '复议、诉讼情况', 'disputes'],
  ])('section %i may be called %s', (number, title, code) => {
    const found = codes(named(number, title))
    expect(found[number - 1]).toEqual([code])
    expect(found.flat()).toHaveLength(3)
  })

  it('the words decide, not the number', () => {
    const turned = report(['总体情况', usual[3] as string, usual[1] as string, '加强组织领导', usual[2] as string])
    expect(codes(turned)).toEqual([[], ['disputes'], ['disclosed'], [], ['requests']])
  })

  it('a title in both languages is compared by its Chinese', () => {
    const [, , title = ''] = usual
    expect(codes(report([{ zh: title, en: 'Requests' }]))).toEqual([['requests']])
  })

  it('none whose rows the report does not state', () => {
    expect(codes(report(usual, { statistics: { review: null } })).flat()).toEqual(['disputes'])
    expect(codes(report(usual, { statistics: {} })).flat()).toEqual([])
  })

  it('none in a report whose table is an annex, though its sections may be named like the table’s parts', () => {
    const annexed = smallReport()
    expect(annexed.form).toBe('2014')
    expect(codes(annexed).flat()).toEqual([])
    expect(sectionsNamed(annexed).get('requests')).toBe(1)
  })

  it('the number of a section helps words that are like, and decides between sections that are as like', () => {
    const twice = report(['总体情况', '申请和处理', '申请和处理'])
    expect(sectionsNamed(twice).get('requests')).toBe(3)
    const inOrder = report(['申请和处理', '总体情况', '其他', '申请和处理'])
    expect(sectionsNamed(inOrder).get('requests')).toBe(1)
  })

  it('a number alone names nothing', () => {
    expect([...sectionsNamed(report(['总体情况', '组织保障', '政策解读', '平台建设']))]).toEqual([])
  })

  it('in a form this version does not know no section is named and no table stands', () => {
    const unknown = report(usual, { form: '1949' as '2019' })
    expect(codes(unknown).flat()).toEqual([])
    expect(sectionsNamed(unknown).size).toBe(0)
    expect(mainHeadingOf(unknown, 'requests')).toBeUndefined()
  })

  it('titles of other things carry none', () => {
    expect(codes(report(['政策解读', '组织保障', '平台建设', '监督考核', ''])).flat()).toEqual([])
  })
})

describe('how much two headings have in common', () => {
  it('is everything for the same words, nothing for other ones, and the same both ways', () => {
    expect(likeness('收到和处理申请情况', '收到和处理政府信息公开申请情况')).toBe(1)
    expect(likeness('存在的主要问题', '主动公开')).toBe(0)
    expect(likeness('工作情况', '收到和处理申请')).toBe(0)
    expect(likeness('收到和处理申请', '工作情况')).toBe(0)
    // Three pairs and two, two of them in both; a pair there twice counts once for each.
    expect(likeness('行政复议', '政复议')).toBe(0.8)
    expect(likeness('复议复议', '复议')).toBe(0.5)
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        const found = likeness(a, b)
        expect(found).toBe(likeness(b, a))
        expect(found).toBeGreaterThanOrEqual(0)
        expect(found).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('the rows under a main heading', () => {
  const rows = statisticsOf(report(usual), form2019)
  const first = (heading: string) => rowsUnder(rows, heading)[0]?.indicator.code

  it('are a tree of their own, without the heading', () => {
    const own = rowsUnder(rows, 'disputes')
    expect(own.map((row) => row.indicator.code).slice(0, 2)).toEqual(['reconsideration', 'review.upheld'])
    expect(own.slice(0, 2).map((row) => row.parent)).toEqual([null, 'reconsideration'])
  })

  it('make up the form, with the headings', () => {
    const all = form2019.indicators.filter((i) => i.level === 1).flatMap(({ code }) => rowsUnder(rows, code))
    expect(all.map((row) => row.indicator)).toEqual(form2019.indicators.filter((i) => i.level > 1))
  })

  it('begin right below it, also where it is the first or the last', () => {
    expect(['disclosed', 'requests', 'disputes'].map(first)).toEqual(
      ['disclosed', 'requests', 'disputes'].map(
        (heading) => form2019.indicators[form2019.indicators.findIndex(({ code }) => code === heading) + 1]?.code,
      ),
    )
  })

  it('are told by any of them; what is no row stands under none', () => {
    expect(mainHeadingOf(report(usual), 'outcomes.granted')?.code).toBe('requests')
    expect(mainHeadingOf(report(usual), 'disputes')?.code).toBe('disputes')
    expect(mainHeadingOf(report(usual), 'hotline.calls')).toBeUndefined()
  })
})
