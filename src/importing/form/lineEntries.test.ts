// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { paragraphs, printed, tableOf } from '../../../tests/blocks'
import { formRow } from '../../../tests/formRow'
import { form2014 } from '../../report/forms/form2014'
import { form2019 } from '../../report/forms/form2019'
import type { Line } from '../blocks'
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

describe('a number behind a name', () => {
  const form: FormTable = {
    id: '',
    rows: [
      formRow('收到申请数'),
      formRow('文件公开总数'),
      formRow('行政许可'),
      formRow('规章'),
      formRow('行政复议', null),
    ],
  }

  it.each([
    ['a row’s', '行政许可12', '行政许可', ['12']],
    ['a row’s whose name stands apart', '收到   申请数12', '收到申请数', ['12']],
    ['one of its name’s last words', '上年收到申请数12', '上年收到申请数', ['12']],
    ['one that has a unit inside', '文件公开总数12', '文件公开总数', ['12']],
    ['in print with another one apart', '收到申请数12   5', '收到申请数12', ['5']],
  ])('%s', (_, text, before, numbers) => {
    expect(rows(text, form)).toEqual([{ before, numbers }])
  })

  it.each(['规章12', '行政复议12', '其他事项12', '收到申请数   说明'])('is none of a row: %s', (text) => {
    expect(rows(text, form)).toEqual([])
  })

  it('has the unit between, or none', () => {
    expect(lineEntries(printed('收到申请数件12'), form)[0]).toMatchObject({ before: '收到申请数', unit: '件' })
    expect(lineEntries(printed('收到申请数12'), form)[0]).not.toHaveProperty('unit')
    expect(lineEntries(printed('收到申请数   12'), form)[0]).not.toHaveProperty('unit')
  })

  it('of a name that goes on from the line above', () => {
    expect(rows('文件公开\n总数12', form)).toEqual([{ before: '文件公开总数', numbers: ['12'] }])
  })

  it('is not the 1 of a remark, as of 同一热点计1次', () => {
    expect(rows('同一热点计   1', form)).toEqual([])
    expect(rows('计   1', form)).toEqual([])
    expect(rows('同一热点计   2', form)).toEqual([{ before: '同一热点计', numbers: ['2'] }])
    expect(rows('同一热点计   1   5', form)).toEqual([{ before: '同一热点计', numbers: ['1', '5'] }])
    expect(rows('计数方法   1', form)).toEqual([{ before: '计数方法', numbers: ['1'] }])
    for (const total of ['总计', '合计', '共计', '累计'])
      expect(rows(`${total}   1`, form)).toEqual([{ before: total, numbers: ['1'] }])
  })
})

describe('numbers one to a line', () => {
  it('are one row’s, up to as many as it has columns', () => {
    expect(rows('规章\n2\n1\n12\n5', disclosed).map((row) => row.numbers)).toEqual([['2', '1', '12'], ['5']])
    expect(rows('规章\n2   1\n12   5', disclosed).map((row) => row.numbers)).toEqual([
      ['2', '1'],
      ['12', '5'],
    ])
  })

  it.each([
    ['a number with a unit', '规章\n2\n1   件'],
    ['a number with a name', '规章\n2\n文件   1'],
    ['a number below words and a number', '规章   2\n1'],
    ['a number below more of the name', '规章\n2\n文件\n1'],
  ])('are not with %s', (_, text) => {
    expect(rows(text, disclosed).map((row) => row.numbers)).toEqual([['2'], ['1']])
  })
})

describe('what is torn', () => {
  const torn = (text: string) => lineEntries(printed(text), one).map((e) => e.torn ?? false)
  const [above, below] = ['收到申请数   件   12', '申请办结数   件   9']

  it('is above and below a number without a name', () => {
    expect(torn(`${above}\n7\n${below}`)).toEqual([true, false, true])
    expect(torn(`7\n${below}`)).toEqual([false, true])
  })

  it('or a piece of one, of any width', () => {
    expect(torn(`${above}\n292.\n${below}`)).toEqual([true, true])
    expect(torn(`${above}\n２９２．\n${below}`)).toEqual([true, true])
  })

  it('not next to a unit alone, or to words', () => {
    expect(torn(`${above}\n件\n${below}`)).toEqual([false, false, false])
    expect(torn(`${above}\n见3.\n${below}`)).toEqual([false, false])
    expect(torn(`${above}\n${below}`)).toEqual([false, false])
  })
})

describe('where words stand', () => {
  const line = (...segments: Line['segments']): Line => ({
    kind: 'line',
    line: 4,
    text: segments.map(({ text }) => text).join('  '),
    segments,
  })

  it('is told by the width of their letters', () => {
    const [entry] = lineEntries([line({ text: '申请 14 5', from: 100, to: 170 })], one)
    expect(entry?.cells.map(({ raw, from, to }) => [raw, from, to])).toEqual([
      ['14', 130, 150],
      ['5', 160, 170],
    ])
  })

  it('the last of those that are cut off goes on behind', () => {
    const [entry] = lineEntries([line({ text: '申请 14 5', from: 0, to: 7, cut: true })], one)
    expect(entry?.cells.map((c) => c.torn ?? false)).toEqual([false, true])
  })

  it('on which page, where the document has pages', () => {
    const [block] = printed('收到申请数   12') as [Line]
    expect(lineEntries([{ ...block, page: 2 }], one)[0]?.at).toEqual({ page: 2, line: 1 })
    expect(lineEntries([block], one)[0]?.at).not.toHaveProperty('page')
  })

  it('tables are passed over', () => {
    expect(lineEntries([tableOf([['收到申请数', '12']]), ...printed('申请办结数   9')], one)).toHaveLength(1)
  })
})
