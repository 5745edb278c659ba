// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { paragraphs, printed } from '../../../tests/blocks'
import { form2014 } from '../../report/forms/form2014'
import { form2019 } from '../../report/forms/form2019'
import { lineEntries } from './lineEntries'
import { type FormTable, tablesOf } from './rows'

const of = (form: typeof form2019, id: string) => tablesOf(form).find((t) => t.id === id) as FormTable
const one = of(form2014, '')
const disclosed = of(form2019, 'disclosed')
const requests = of(form2019, 'requests')

const rows = (text: string, form: FormTable) =>
  lineEntries(printed(text), form).map(({ before, after, unit, cells }) => ({
    before,
    ...(after ? { after } : {}),
    ...(unit ? { unit } : {}),
    numbers: cells.map((c) => c.raw),
  }))

describe('the printed rows of a table without cells', () => {
  it('are a name, a unit, a number', () => {
    expect(rows('（一）收到申请数   件   239\n1.当面申请数   件   157', one)).toEqual([
      { before: '一收到申请数', unit: '件', numbers: ['239'] },
      { before: '1当面申请数', unit: '件', numbers: ['157'] },
    ])
  })

  it('have a name that is broken over lines, above the numbers and below', () => {
    const text =
      '2.没有现成信息需要另行制\n          35   1   0   0   0   0   36\n作\n3.重复申请   1   0   0   0   0   0   1'
    expect(rows(text, requests)).toEqual([
      { before: '2没有现成信息需要另行制', after: '作', numbers: ['35', '1', '0', '0', '0', '0', '36'] },
      { before: '作3重复申请', numbers: ['1', '0', '0', '0', '0', '0', '1'] },
    ])
  })

  it.each([
    ['a unit behind the number', '（一）收到申请数   239   件', '239', '件'],
    ['a unit that touches it', '（一）收到申请数   239件', '239件', undefined],
    ['a name that touches it', '（一）收到申请数239', '239', undefined],
    ['name and unit that touch it', '（一）收到申请数件239', '239', '件'],
    ['a separator', '（一）收到申请数   件   178,341', '178,341', '件'],
    ['full-width digits', '（一）收到申请数   件   ２３９', '２３９', '件'],
    ['a stroke for none', '（一）收到申请数   件   —', '—', '件'],
  ])('may have %s', (_, text, number, unit) => {
    expect(rows(text, one)).toEqual([{ before: '一收到申请数', ...(unit ? { unit } : {}), numbers: [number] }])
  })

  it('leave alone a number that touches words that are no row', () => {
    expect(rows('宿迁市政务热线12345', one)).toEqual([])
  })

  it('leave alone the number of a remark', () => {
    expect(rows('主动公开政府信息数（不同渠道和方式公开相同信息计 1 条）   条   178341', one)).toMatchObject([
      { unit: '条', numbers: ['178341'] },
    ])
  })

  it('may have every cell on a line of its own', () => {
    expect(rows('规章\n2\n1\n12\n行政规范性文件\n50\n227\n420', disclosed)).toEqual([
      { before: '规章', after: '行政规范性文件', numbers: ['2', '1', '12'] },
      { before: '行政规范性文件', numbers: ['50', '227', '420'] },
    ])
  })

  it('tell where each number stands on its line, for columns to be told by', () => {
    const [entry] = lineEntries(printed('（一）予以公开    14   2'), requests)
    expect(entry?.cells.map(({ from, to, at }) => [from, to, at])).toEqual([
      [11, 13, { line: 1 }],
      [16, 17, { line: 1 }],
    ])
  })

  it('may be torn: a number whose line was cut goes on behind it, and a piece of one without a name belongs to its neighbours', () => {
    const line = printed('（一）予以公开    14   2')[0]
    if (line?.kind !== 'line') throw new Error('no line')
    const cut = {
      ...line,
      segments: line.segments.map((s, i, all) => (i === all.length - 1 ? { ...s, cut: true as const } : s)),
    }
    expect(lineEntries([cut], requests)[0]?.cells.map((c) => [c.raw, c.torn ?? false])).toEqual([
      ['14', false],
      ['2', true],
    ])
    const torn = (text: string) => lineEntries(printed(text), one).map((e) => [e.before, e.torn ?? false])
    expect(torn('292.\n（一）收到申请数   件   239\n1.当面申请数   件   157')).toEqual([
      ['一收到申请数', true],
      ['1当面申请数', false],
    ])
    expect(torn('（一）收到申请数   件   239\n.66\n1.当面申请数   件   157')).toEqual([
      ['一收到申请数', true],
      ['1当面申请数', true],
    ])
  })

  it('are not where a line holds nothing but a unit, a number, or a word', () => {
    expect(rows('件', one)).toEqual([{ before: '', unit: '件', numbers: [] }])
    expect(rows('239', one)).toEqual([{ before: '', numbers: ['239'] }])
    expect(rows('说明', one)).toEqual([])
  })

  it('may be paragraphs', () => {
    expect(lineEntries(paragraphs('（一）收到申请数 件 239'), one)).toMatchObject([
      { before: '一收到申请数', unit: '件', cells: [{ raw: '239', at: { line: 1 } }] },
    ])
  })
})
