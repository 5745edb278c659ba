// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { formRow } from '../../../tests/formRow'
import type { Entry, EntryCell } from './entry'
import { readTable } from './readTable'
import type { FormTable } from './rows'

const received = '收到申请数'
const concluded = '申请办结数'
const granted = '同意公开总数'
const fees = '收取费用总额'
const form: FormTable = {
  id: '',
  rows: [
    formRow('三 依申请公开情况', null),
    formRow(received),
    formRow(concluded),
    formRow(granted),
    formRow(fees, '万元'),
  ],
}

let line = 0
/** A printed row: its words, its numbers, each with what is known of it. */
const inPrint = (before: string, cells: string | readonly Partial<EntryCell>[], more: Partial<Entry> = {}): Entry => {
  const at = { line: ++line }
  const all = typeof cells === 'string' ? [{ raw: cells }] : cells
  return { before, after: '', cells: all.map((cell) => ({ raw: '', at, ...cell })), at, ...more }
}
const inCells = (before: string, cells: Parameters<typeof inPrint>[1], more: Partial<Entry> = {}) =>
  inPrint(before, cells, { leaf: before, ...more })

/** The four rows in print, with `one` in place of the row it names. */
const printedWith = (...ones: Entry[]) =>
  [inPrint(received, '12'), inPrint(concluded, '9'), inPrint(granted, '5'), inPrint(fees, '3')].map(
    (row) => ones.find((one) => one.before.includes(row.before)) ?? row,
  )
const doubts = (entries: readonly Entry[], table = form) =>
  Object.fromEntries(
    Object.entries(readTable(table, entries).values).flatMap(([key, { doubt }]) =>
      doubt === undefined ? [] : [[key.replace('table:', ''), doubt]],
    ),
  )
const left = (entries: readonly Entry[], table = form) =>
  readTable(table, entries).left.map(({ text, why }) => `${why} ${text}`)
/** The value of one row and its doubt, of a table with nothing else. */
const alone = (entry: Entry, name = received) => {
  const read = readTable(form, [entry])
  return [read.statistics[name], read.values[`table:${name}`]?.doubt]
}

describe('what a table states', () => {
  it('is the number of each row, where it stands, and how it is printed', () => {
    const rows = printedWith()
    const read = readTable(form, rows)
    expect(read.statistics).toEqual({ [received]: 12, [concluded]: 9, [granted]: 5, [fees]: 3 })
    expect(read.values[`table:${received}`]).toEqual({ line: rows[0]?.at.line, raw: '12' })
    expect([read.known, read.read, read.left]).toEqual([4, true, []])
  })

  it('a blank is none, without a doubt where it is a cell', () => {
    expect(alone(inCells(received, ''))).toEqual([null, undefined])
    const blank = inCells(received, '')
    expect(readTable(form, [blank]).values[`table:${received}`]).toEqual({ line: blank.at.line })
    expect(readTable(form, [blank]).read).toBe(false)
  })

  it('a row without any number is missing, and stands where its name does', () => {
    const row = inPrint(received, [])
    expect(readTable(form, [row]).values[`table:${received}`]).toEqual({ line: row.at.line, doubt: 'missing' })
    expect(readTable(form, []).values[`table:${received}`]).toEqual({ doubt: 'missing' })
  })

  it('without the sums some offices print in between', () => {
    const sum = inCells('依申请公开小计', '12')
    expect(left([sum])).toEqual([])
    expect(left([inCells('依申请公开小计数', '12')])).toEqual(['row 依申请公开小计数 12'])
  })

  it('of columns: a number for each', () => {
    const columns = ['甲', '乙']
    const table = { id: 'requests', rows: [formRow('予以公开', '件', columns), formRow('不予公开', '件', columns)] }
    const read = readTable(table, [inCells('予以公开', [{ raw: '3' }, { raw: '4' }])])
    expect(read.statistics).toEqual({ 予以公开: [3, 4], 不予公开: [null, null] })
    expect(read.values['table:予以公开@乙']?.raw).toBe('4')
  })

  it('of columns in print: a lone number is of the column it stands under', () => {
    const columns = ['甲', '乙', '丙']
    const names = ['予以公开', '不予公开', '无法提供']
    const table = { id: 'requests', rows: names.map((name) => formRow(name, '件', columns)) }
    const at = (raw: string, to: number) => ({ raw, from: to - raw.length, to })
    const read = readTable(table, [
      inPrint('予以公开', [at('3', 10), at('4', 20), at('7', 30)]),
      inPrint('不予公开', [at('5', 20)]),
      inPrint('无法提供', [at('1', 10), at('2', 20), at('3', 30)]),
    ])
    expect(read.statistics.不予公开).toEqual([null, 5, null])
  })

  it('of one row, whatever stands before it', () => {
    const table = { id: 'disputes', rows: [formRow('行政复议', '件', ['结果维持', '结果纠正'])] }
    expect(readTable(table, [inCells('某县', [{ raw: '3' }, { raw: '4' }])]).statistics).toEqual({ 行政复议: [3, 4] })
  })
})

describe('what is left to be looked at', () => {
  it('is a row of another name with a number', () => {
    expect(left([inCells(received, '12'), inCells('领导批示', [{ raw: '3' }, { raw: '/' }])])).toEqual([
      'row 领导批示 3 /',
    ])
    expect(left([inCells('领导批示', '/')])).toEqual([])
  })

  it('is a number beside a heading, and one beyond the columns', () => {
    expect(left([inCells('三依申请公开情况', '3'), inCells(received, '12')])).toEqual(['cell 3'])
    const beside = inCells(received, [
      { raw: '12', head: '统计数' },
      { raw: '5', head: '上年' },
      { raw: '', head: '备注' },
    ])
    expect(left([beside])).toEqual(['cell 5'])
    expect(alone(beside)).toEqual([12, undefined])
  })

  it('and where one is, a blank beside it is doubted', () => {
    const beside = (raw: string) =>
      alone(
        inCells(received, [
          { raw: '', head: '统计数' },
          { raw, head: '上年' },
          { raw: '/', head: '备注' },
        ]),
      )
    expect(beside('5')).toEqual([null, 'position'])
    expect(beside('/')).toEqual([null, undefined])
  })
})

describe('a value is doubted', () => {
  it.each<[string, Entry, string | undefined]>([
    ['of another unit than the form’s', inCells(received, '12', { unit: '条' }), 'unit'],
    ['not of the form’s own', inCells(received, '12', { unit: '件' }), undefined],
    ['not where it is blank', inCells(received, '', { unit: '条' }), undefined],
    ['where it is cut off', inCells(received, [{ raw: '12', torn: true }]), 'odd'],
    ['where a piece stands beside it', inCells(received, '12', { torn: true }), 'odd'],
    ['below heads in another order', inCells(received, '12', { disordered: true }), 'position'],
    ['below nought', inCells(received, '-3'), 'odd'],
    ['not where it is nought', inCells(received, '0'), undefined],
    ['where more is printed than a number', inCells(received, '约12'), 'odd'],
    ['by a name that is misprinted', inCells('收至申请数', '12'), 'label'],
  ])('%s', (_, entry, doubt) => {
    expect(alone(entry)[1]).toBe(doubt)
  })

  it('not below nought where it is a change', () => {
    const [ref] = formRow(received).cells
    const change = {
      id: '',
      rows: [{ ...formRow(received), cells: ref ? [{ ...ref, signed: true }] : [] }, formRow(concluded)],
    }
    expect(doubts([inCells(received, '-3'), inCells(concluded, '3')], change)).toEqual({})
  })

  it.each([
    ['999999', undefined],
    ['1000000', 'odd'],
  ])('as an amount of %s 万元: %s', (raw, doubt) => {
    expect(alone(inCells(fees, raw), fees)).toEqual([Number(raw), doubt])
    expect(alone(inCells(received, raw))[1]).toBeUndefined()
  })
})

describe('an amount in another unit than 万元', () => {
  it.each<[string, Entry]>([
    ['beside it', inCells(fees, '2230', { unit: '元' })],
    ['at the head of its column', inCells(fees, [{ raw: '2230', head: '金额元' }])],
    ['in its name', inCells(`${fees}元`, '2230')],
  ])('is turned into it, by the unit %s', (_, entry) => {
    expect(alone(entry, fees)).toEqual([0.223, 'unit'])
  })

  it.each<[string, Entry]>([
    ['with its own', inCells(fees, '2230万元', { unit: '元' })],
    ['in 万元', inCells(fees, '2230', { unit: '万元' })],
    ['without any', inCells(fees, '2230')],
    ['beside 多元', inCells(`多元${fees}`, '2230')],
    ['beside 元素', inCells(`${fees}元素`, '2230')],
  ])('and not: %s', (_, entry) => {
    expect(alone(entry, fees)[0]).toBe(2230)
  })

  it('and what is counted in 万 is counted one by one', () => {
    expect(alone(inCells(`${received}万件`, '3'))).toEqual([30000, 'unit'])
    expect(alone(inCells(received, [{ raw: '3', head: '数量万件' }]))).toEqual([30000, 'unit'])
    expect(alone(inCells(received, [{ raw: '3', head: '万件以上' }]))).toEqual([3, undefined])
  })
})

describe('in print', () => {
  it('a number without a unit is doubted where nearly all others have one', () => {
    const units = (...has: boolean[]) =>
      printedWith().map((row, i) => ({ ...row, ...(has[i] && { unit: i < 3 ? '件' : '万元' }) }))
    expect(doubts(units(true, true, false, true))).toEqual({ [granted]: 'unit' })
    expect(doubts(units(true, false, false, true))).toEqual({})
    // Of amounts the form itself often has none.
    expect(doubts(units(true, true, true, false))).toEqual({})
    const inCellsToo = units(true, true, false, true).map((row) => ({ ...row, leaf: row.before }))
    expect(doubts(inCellsToo)).toEqual({})
  })

  it('blank rows tell nothing of units', () => {
    const unit = '件'
    const rows = [
      inPrint(received, '12', { unit }),
      inPrint(concluded, '9'),
      inPrint(granted, '', { unit }),
      inPrint(fees, '', { unit }),
    ]
    expect(doubts(rows)).toEqual({})
  })

  it('numbers next to one that was not read are doubted; in cells they are not', () => {
    const [a, b, c, d] = printedWith() as [Entry, Entry, Entry, Entry]
    const unread = inPrint('和信息', '7')
    expect(doubts([a, b, unread, c, d])).toEqual({ [concluded]: 'odd', [granted]: 'odd' })
    expect(doubts([a, b, inPrint('和信息', '/'), c, d])).toEqual({})
    expect(doubts([a, b, { ...unread, leaf: '和信息' }, c, d])).toEqual({})
    const cells = [a, b, unread, c, d].map((row) => ({ ...row, leaf: row.before }))
    expect(doubts(cells)).toEqual({})
  })

  it('all are doubted where the heads name the columns in another order', () => {
    const columns = ['自然人', '商业企业', '科研机构']
    const table = { id: 'requests', rows: ['予以公开', '不予公开'].map((name) => formRow(name, '件', columns)) }
    const three = [{ raw: '1' }, { raw: '2' }, { raw: '3' }]
    const read = (heads: string, leaf = {}) =>
      new Set(
        Object.values(doubts([inPrint(`${heads}予以公开`, three, leaf), inPrint('不予公开', three, leaf)], table)),
      )
    expect(read('自然人商业企业科研机构')).toEqual(new Set())
    expect(read('商业企业自然人科研机构')).toEqual(new Set(['position']))
    expect(read('商业企业自然人科研机构', { leaf: '予以公开' })).not.toContain('position')
  })

  describe('nothing is certain', () => {
    const letters = [...'甲乙丙丁戊己庚辛壬癸']
    const ten = {
      id: '',
      rows: letters.flatMap((letter) => [formRow(`${letter.repeat(3)}类情况`, null), formRow(`${letter.repeat(4)}数`)]),
    }
    const rows = (n: number) => letters.slice(0, n).map((letter) => inPrint(`${letter.repeat(4)}数`, '3'))
    const uncertain = (entries: readonly Entry[], table = ten) =>
      Object.values(doubts(entries, table)).filter((doubt) => doubt !== 'missing')

    it('where fewer than seven of ten rows were found', () => {
      expect(uncertain(rows(7))).toEqual([])
      expect(uncertain(rows(6))).toEqual(Array(6).fill('label'))
      expect(uncertain(rows(6).map((row) => ({ ...row, leaf: row.before })))).toEqual([])
    })

    it('nor do headings, or rows of misprinted names, make seven', () => {
      const headings = letters.slice(6).map((letter) => inPrint(`${letter.repeat(3)}类情况`, []))
      expect(uncertain([...rows(6), ...headings])).toEqual(Array(6).fill('label'))
      expect(uncertain([...rows(6), inPrint('庚庚丑丑数', '3')]).length).toBeGreaterThanOrEqual(6)
    })

    it('where more than one in five numbers stands without a name', () => {
      const nameless = (n: number) => Array.from({ length: n }, () => inPrint('', '/'))
      expect(uncertain([...rows(8), ...nameless(2)])).toEqual([])
      expect(uncertain([...rows(8), ...nameless(3)])).toEqual(Array(8).fill('label'))
      expect(uncertain([...rows(8), ...Array.from({ length: 3 }, () => inPrint('', []))])).toEqual([])
    })
  })
})

describe('where the names stand apart from the numbers', () => {
  const apart = (...numbers: string[]) =>
    numbers.map((raw, i) => inPrint(i ? '' : `依申请公开情况${received}${concluded}${granted}`, [{ raw }]))

  it('as many numbers as the form has places are taken in their order, and none is certain', () => {
    const entries = apart('12', '9', '5', '3')
    const read = readTable(form, entries)
    expect(read.statistics).toEqual({ [received]: 12, [concluded]: 9, [granted]: 5, [fees]: 3 })
    expect(Object.values(doubts(entries))).toEqual(Array(4).fill('label'))
    expect([read.left, read.known]).toEqual([[], 0])
  })

  it('fewer, or more, are not', () => {
    expect(readTable(form, apart('12', '9', '5')).statistics[received]).toBeNull()
    expect(readTable(form, apart('12', '9', '5', '3', '1')).statistics[received]).toBeNull()
  })

  it('nor where rows were found by their names', () => {
    const named = [inPrint(received, '12'), inPrint(concluded, '9'), inPrint('', '5'), inPrint('', '3')]
    expect(readTable(form, named).statistics[granted]).toBeNull()
  })

  it('each row takes as many as it has columns', () => {
    const columns = ['甲', '乙']
    const table = { id: 'requests', rows: ['予以公开', '不予公开'].map((name) => formRow(name, '件', columns)) }
    const entries = ['1', '2', '3', '4'].map((raw) => inPrint('', [{ raw }]))
    expect(readTable(table, entries).statistics).toEqual({ 予以公开: [1, 2], 不予公开: [3, 4] })
  })
})
