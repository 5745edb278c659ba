// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { paragraphs, tableOf } from '../../../tests/blocks'
import type { Form } from '../../report/forms/form'
import { form2014 } from '../../report/forms/form2014'
import { form2019 } from '../../report/forms/form2019'
import { form2019first } from '../../report/forms/form2019first'
import type { Block } from '../blocks'
import { type FormRead, formRead, likeliest } from './recogniseForm'

/** The rows of a form from one to another: a small form. */
const part = (form: Form, from: string, to: string): Form => {
  const at = (code: string) => form.indicators.findIndex((row) => row.code === code)
  return { ...form, indicators: form.indicators.slice(at(from), at(to) + 1) }
}
const small2019 = part(form2019, 'disclosed', 'coercion.decided')
const small2014 = part(form2014, 'requests', 'organisation')

/** Blocks, or lines of text, numbered on, read by one form. */
function readBy(form: Form, parts: readonly (string | Block)[]) {
  const all = parts.flatMap((part): readonly Block[] => (typeof part === 'string' ? paragraphs(part) : [part]))
  const blocks = all.map((block, i) => ({ ...block, line: i + 1 }))
  const read = formRead(form, blocks)
  const words = (block: Block) => (block.kind === 'table' ? block.cells[0]?.text : block.text)
  return { ...read, kept: blocks.filter((block) => !read.tables.has(block)).map(words) }
}
const left = ({ left }: FormRead) => left.map(({ text, why }) => `${why} ${text}`)

const start = ['一、总体情况', '全年平稳。', '二、主动公开政府信息情况']
/** What stays text of section 二, and the read it comes of. */
const section = (...parts: (string | Block)[]) => {
  const read = readBy(small2019, [...start, ...parts, '三、收到和处理政府信息公开申请情况'])
  return { ...read, kept: read.kept.slice(3, -1) }
}
const caption = '第二十条第（一）项'
const head = '信息内容   本年制发件数   本年废止件数   现行有效件数'
const regulations = '规章   3   1   14'
const normative = '行政规范性文件   50   227   420'
const cells = tableOf([head, regulations, normative].map((line) => line.split(/\s+/)))

describe('of a table in print, no part of the text is', () => {
  it('its head, its rows and its names, down to the last number', () => {
    const read = section('平稳。', caption, head, regulations, '行政规范性', '文件   50   227   420', '平稳。')
    expect(read.kept).toEqual(['平稳。', '平稳。'])
    expect(read.statistics).toMatchObject({ 'regulations.in-force': 14, 'normative.made': 50 })
    expect(left(read)).toEqual([])
  })

  it('the rest of the last name, below its numbers, up to other words', () => {
    expect(section(head, '行政规范性   50   227   420', '文件', '说明', '文件').kept).toEqual(['说明', '文件'])
    expect(section(head, regulations, '第二十条第（五）项', '信息内容   本年处理决定数量').kept).toEqual([])
  })

  it('the head of a table that has no rows', () => {
    expect(section(head, '规章', '平稳。').kept).toEqual(['平稳。'])
    expect(section('平稳。', '规章', '平稳。').kept).toEqual(['平稳。', '规章', '平稳。'])
  })

  it('a row that was not recognised is left, and stays text', () => {
    const read = section(head, regulations, '说明   3')
    expect([read.kept, left(read)]).toEqual([['说明   3'], ['row 说明 3']])
  })
})

it('a sentence between the rows is text, and no row, whatever it ends in', () => {
  const read = section(head, regulations, '比上年减少，减少 12', '行政规范性文件：', '50   227   420')
  expect(read.kept).toEqual(['比上年减少，减少 12'])
  expect(left(read)).toEqual([])
  expect(read.statistics).toMatchObject({ 'normative.made': 50 })
})

describe('of a table in cells, no part of the text is', () => {
  it('the table and what is written above it: not the other words around', () => {
    const read = section(caption, '如下', cells, '文件', '平稳。')
    expect(read.kept).toEqual(['如下', '文件', '平稳。'])
    expect(read.known).toBe(2)
    expect(read.statistics).toMatchObject({ 'regulations.in-force': 14, 'normative.made': 50 })
  })

  it('another one in between: that is not read', () => {
    const other = tableOf([
      ['单位', '件数'],
      ['宿豫区', '17'],
    ])
    const read = section(caption, other, cells)
    expect([read.kept, left(read)]).toEqual([['单位'], []])
  })

  it('also where it stands in another section', () => {
    const read = readBy(small2019, ['一、总体情况', cells, '二、主动公开政府信息情况', '见上。'])
    expect(read.kept).toEqual(['一、总体情况', '二、主动公开政府信息情况', '见上。'])
    expect(read.statistics['regulations.in-force']).toBe(14)
  })

  it('even its head in print, below it', () => {
    expect(section(cells, head).kept).toEqual([head])
  })
})

describe('the form of 2014 in print', () => {
  const rows = [
    '（一）收到申请数   件   12',
    '1.当面申请数   件   2',
    '2.传真申请数   件   3',
    '3.网络申请数   件   4',
    '4.信函申请数   件   3',
    '（二）申请办结数   件   12',
  ]
  const read = (...more: string[]) =>
    readBy(small2014, ['一、概述', '平稳。', '二、依申请公开', '见附表。', '统计表', ...rows, ...more])

  it('is cut out of the text, and its sections are those of the text', () => {
    const { kept, statistics, outline } = read()
    expect(kept).toEqual(['一、概述', '平稳。', '二、依申请公开', '见附表。'])
    expect(statistics).toMatchObject({ 'requests.received': 12, 'requests.online': 4 })
    expect(outline.sections.map((s) => s.title)).toEqual(['概述', '依申请公开'])
  })

  it('with a number below one of its headings, which belongs to nothing', () => {
    const { kept, ...more } = read('八 机构建设和保障经费情况', '7', '本报告由办公室编制。')
    expect(kept.slice(4)).toEqual(['本报告由办公室编制。'])
    expect(left({ ...more })).toEqual(['cell 7'])
  })

  it('is not read by the form of 2019', () => {
    expect(readBy(small2019, rows).tables.size).toBe(0)
  })
})

describe('the form a document follows', () => {
  const of = (form: Form, known = 0, missing = 0): FormRead => ({
    form,
    known,
    statistics: {},
    values: Object.fromEntries([
      ...Array.from({ length: missing }, (_, i) => [`missing ${i}`, { doubt: 'missing' }]),
      ...Array.from({ length: 5 }, (_, i) => [`label ${i}`, { doubt: 'label' }]),
    ]),
    left: [],
    tables: new Set(),
    outline: { front: [], sections: [] },
  })
  const first = form2019first
  const all = (...missing: number[]) => [form2014, first, form2019].map((form, i) => of(form, 3, missing[i]))

  it('is that with most rows, even of another year', () => {
    expect(likeliest([of(form2014, 3), of(form2019, 4)], 2016).form).toBe(form2019)
    expect(likeliest([of(form2014, 4), of(form2019, 3)], 2024).form).toBe(form2014)
  })

  it.each([
    [2014, form2014],
    [first.since - 1, form2014],
    [first.since, first],
    [first.until, first],
    [form2019.since, form2019],
    [2040, form2019],
  ])('of two that fit as well, that of its year: %s', (year, form) => {
    expect(likeliest(all(), year ?? null).form).toBe(form)
    expect(likeliest(all().reverse(), year ?? null).form).toBe(form)
  })

  it('where the year is not known, or long ago, that with the fewest values missing', () => {
    expect(likeliest(all(4, 1, 3), null).form).toBe(first)
    expect(likeliest(all(4, 3, 1), 2009).form).toBe(form2019)
  })

  it('is none where nothing was read', () => {
    expect(() => likeliest([], null)).toThrow('no national form')
  })
})
