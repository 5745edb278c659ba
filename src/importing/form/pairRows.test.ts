// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { formRow } from '../../../tests/formRow'
import { form2014 } from '../../report/forms/form2014'
import { form2019 } from '../../report/forms/form2019'
import type { Entry } from './entry'
import { normal } from './normal'
import { pairRows } from './pairRows'
import { tablesOf } from './rows'

const rows2014 = tablesOf(form2014)[0]?.rows ?? []
const requests = tablesOf(form2019).find((t) => t.id === 'requests')?.rows ?? []

const inCells = (name: string, i = 0, side = '', raw = '7'): Entry => ({
  before: normal(side + name),
  leaf: normal(name),
  after: '',
  cells: [{ raw, at: { line: i + 1 } }],
  at: { line: i + 1 },
})
const inPrint = (before: string, after = '', i = 0): Entry => ({
  before: normal(before),
  after: normal(after),
  cells: [{ raw: '7', at: { line: i + 1 } }],
  at: { line: i + 1 },
})
/** Which rows were found, `?` where that is not sure. */
const found = (rows: typeof requests, entries: Entry[]) =>
  pairRows(rows, entries).map(({ row, sure }) => (row.cells[0]?.code ?? row.names[0]) + (sure ? '' : ' ?'))

describe('a printed row is the form’s row', () => {
  it.each([
    ['of its name', '（一）收到申请数', 'requests.received'],
    ['of its name without the number', '收到申请数', 'requests.received'],
    ['numbered otherwise', '12、收到申请数', 'requests.received'],
    ['with half-width marks', '(一)收到申请数', 'requests.received'],
    ['without its remark', '1.专职人员数', 'staff.full-time'],
    ['with it', '1.专职人员数（不包括政府公报及政府网站工作人员数）', 'staff.full-time'],
    ['by another name it goes by', '（一）政府信息公开专门机构数', 'bodies.offices'],
    ['with a word of its name left out', '1.政府公报公开信息数', 'channels.gazette ?'],
    ['with one letter misprinted', '（二）申请办洁数', 'requests.concluded ?'],
  ])('%s', (_, name, code) => {
    expect(found(rows2014, [inCells(name)])).toEqual([code])
  })

  it.each([
    ['another thing of the same kind', '五、行政赔偿案件数量'],
    ['a sentence', '全市各级行政机关共受理'],
    ['nothing', ''],
  ])('not of %s', (_, name) => {
    expect(found(requests, [inCells(name)])).toEqual([])
  })

  it('surely, where its name stands whole in print, with a side label in between', () => {
    expect(found(requests, [inPrint('（四）2.没有现成信息需要另行制无法作')])).toEqual(['outcomes.unable.to-create'])
  })

  it('where its name goes on below the numbers', () => {
    expect(found(requests, [inPrint('5.要求行政机关确认或重新', '出具已获取信息')])).toEqual([
      'outcomes.not-processed.confirmation',
    ])
  })

  it('and not of the name that stands whole below the numbers: that is the next row’s', () => {
    const entries = [
      inPrint('1.属于国家秘密', '2.其他法律行政法规禁止公开'),
      inPrint('2.其他法律行政法规禁止公开', '', 1),
    ]
    expect(found(requests, entries)).toEqual(['outcomes.refused.state-secret', 'outcomes.refused.other-law'])
  })

  it('of two of one name by the order they stand in', () => {
    const names = ['四、行政复议数量', '（二）被依法纠错数', '五、行政诉讼数量', '（二）被依法纠错数']
    expect(
      found(
        rows2014,
        names.map((name, i) => inCells(name, i)),
      ),
    ).toEqual(['review', 'review.corrected', 'litigation', 'litigation.corrected'])
  })

  it('of one of two of one name: not surely', () => {
    expect(found(rows2014, [inCells('（二）被依法纠错数')])).toHaveLength(1)
    expect(found(rows2014, [inCells('（二）被依法纠错数')])[0]).toMatch(/ \?$/)
  })

  it('worded otherwise, by its number right between its neighbours; elsewhere that is not sure', () => {
    const names = ['1.当面申请数', '2.传真方式申请', '3.网络申请数']
    expect(
      found(
        rows2014,
        names.map((name, i) => inCells(name, i)),
      ),
    ).toEqual(['requests.in-person', 'requests.fax', 'requests.online'])
  })

  it('a heading of the same words is told apart by having no numbers', () => {
    const heading: Entry = { ...inCells('三、依申请公开情况'), cells: [] }
    const pairs = pairRows(rows2014, [heading, inCells('（一）收到申请数', 1)])
    expect(pairs.map((p) => p.row.names[0])).toEqual(['依申请公开情况', '收到申请数'])
  })
})

describe('what speaks for a row, and against it', () => {
  const [received] = [formRow('一 收到申请数')]
  const of = (entry: Entry, rows = [received as (typeof requests)[0]]) => found(rows, [entry])

  it('another unit than the form’s, where the words alone do not tell', () => {
    const entry = inCells('收到的申数')
    expect(of({ ...entry, unit: '件' })).toEqual(['收到申请数 ?'])
    expect(of(entry)).toEqual(['收到申请数 ?'])
    expect(of({ ...entry, unit: '条' })).toEqual([])
    expect(of({ ...inCells('收到申请数'), unit: '条' })).toEqual(['收到申请数'])
  })

  it('numbers, of a row and a heading of one name', () => {
    const rows = [formRow('行政复议', null), formRow('行政复议')]
    const cellsOf = (...raws: string[]) =>
      pairRows(rows, [{ ...inCells('行政复议'), cells: raws.map((raw) => ({ raw, at: { line: 1 } })) }])[0]?.row
    expect(cellsOf('7')).toBe(rows[1])
    expect(cellsOf('', '7')).toBe(rows[1])
    expect(cellsOf('/')).toBe(rows[0])
    expect(cellsOf()).toBe(rows[0])
  })

  it('a row may be blank, a heading hardly has a number', () => {
    expect(of(inCells('收到申请数', 0, '', '/'))).toEqual(['收到申请数'])
    expect(of(inCells('收到申请数'), [formRow('收到申请数', null)])).toEqual([])
  })

  it('its number right before its name', () => {
    const rows = [formRow('1 当面申请数'), formRow('2 当面申请数')]
    const rowOf = (name: string) => pairRows(rows, [inCells(name)])[0]?.row.number
    expect([rowOf('1.当面申请数'), rowOf('（一）2.当面申请数'), rowOf('12.当面申请数')]).toEqual(['1', '2', '2'])
  })

  it('words of a cell that are not its name', () => {
    const numberOf = (...names: string[]) =>
      pairRows(
        [formRow('收到申请数')],
        names.map((name, i) => inCells(name, i, '', String(i))),
      )[0]?.entry.cells[0]?.raw
    expect(numberOf('收到申请数', '上年度收到申请数')).toBe('0')
    expect(numberOf('上年度收到申请数', '收到申请数')).toBe('1')
  })

  it('the cells left of its own, where that has no word of it', () => {
    expect(of(inCells('总计', 0, '收到申请数'))).toEqual(['收到申请数'])
    expect(of(inCells('', 0, '收到申请数'))).toEqual(['收到申请数'])
  })
})

describe('in print', () => {
  const rows = [formRow('申请办结数')]
  const letters = '甲乙丙丁戊己庚辛壬癸子丑寅卯'

  it('thirteen letters may stand between a name and its numbers, not more', () => {
    expect(found(rows, [inPrint(`申请办结数${letters.slice(0, 13)}`)])).toEqual(['申请办结数'])
    expect(found(rows, [inPrint(`申请办结数${letters.slice(0, 14)}`)])).toEqual([])
    expect(found(rows, [inPrint(`申请办结数${letters.slice(0, 14)}`, '说明')])).toEqual([])
  })

  it('the nearer of two names has the numbers', () => {
    const both = [formRow('申请办结数'), formRow('收到申请数')]
    expect(found(both, [inPrint('申请办结数收到申请数')])).toEqual(['收到申请数'])
    expect(found(both, [inPrint('收到申请数申请办结数')])).toEqual(['申请办结数'])
  })

  it('a name that stands whole below the numbers is not theirs, one that goes on there is', () => {
    expect(found(rows, [inPrint('说明', '申请办结数')])).toEqual([])
    expect(found(rows, [inPrint('', '申请办结数')])).toEqual([])
    expect(found(rows, [inPrint('申请', '办结数')])).toEqual(['申请办结数'])
  })
})

describe('a row is not sure', () => {
  const rows = [formRow('政务微博公开政府信息数'), formRow('政务微信公开政府信息数')]
  const [weibo, wechat] = ['政务微博公开政府信息数', '政务微信公开政府信息数'] as const

  it('by the name of another: 微信 for 微博', () => {
    expect(found(rows, [inCells(wechat), inCells(wechat, 1)])).toEqual([`${weibo} ?`, wechat])
    expect(found(rows, [inCells(weibo), inCells(wechat, 1)])).toEqual([weibo, wechat])
    expect(found(rows, [inCells('政务微傅公开政府信息数'), inCells(wechat, 1)])).toEqual([weibo, wechat])
  })

  it.each([
    ['with another number', inCells('政务微博公开政府信息数上年', 2, '', '8'), false],
    ['with the same', inCells('政务微博公开政府信息数上年', 2, '', '7'), true],
    ['without any', inCells('政务微博公开政府信息数上年', 2, '', '/'), true],
  ])('where it is printed once more %s', (_, again, sure) => {
    expect(found([formRow(weibo)], [inCells(weibo), again])).toEqual([sure ? weibo : `${weibo} ?`])
  })

  it('but that of another name with another number does not speak against it', () => {
    expect(found([formRow(weibo)], [inCells(weibo), inCells('领导批示件数', 1, '', '8')])).toEqual([weibo])
    expect(found(rows, [inCells(weibo, 0, '', '7'), inCells(wechat, 1, '', '8')])).toEqual([weibo, wechat])
  })
})

describe('worded otherwise, a row is sure', () => {
  const rows = [formRow('1 当面申请数'), formRow('2 传真申请数'), formRow('3 网络申请数'), formRow('4 信函申请数')]
  const names = (...all: string[]) =>
    found(
      rows,
      all.map((name, i) => inCells(name, i)),
    )

  it('by its number, between the rows above and below it', () => {
    expect(names('1.当面申请数', '2.传真方式申请', '3.网络申请数')).toEqual(['当面申请数', '传真申请数', '网络申请数'])
    expect(names('1.当面申请数', '2.传真方式申请', '3.网络方式申请', '4.信函申请数')).not.toContain('网络申请数 ?')
  })

  it.each([
    ['no row above it', ['2.传真方式申请', '3.网络申请数']],
    ['no row below it', ['1.当面申请数', '2.传真方式申请']],
    ['no number', ['1.当面申请数', '传真方式申请', '3.网络申请数']],
    ['another number', ['1.当面申请数', '5.传真方式申请', '3.网络申请数']],
    ['another row above it', ['1.当面申请数', '领导批示件', '2.传真方式申请', '3.网络申请数']],
    ['another row below it', ['1.当面申请数', '2.传真方式申请', '领导批示件', '3.网络申请数']],
    ['a row of the form too few below it', ['1.当面申请数', '2.传真方式申请', '4.信函申请数']],
  ])('and not with %s', (_, all) => {
    expect(names(...all)).toContain('传真申请数 ?')
  })

  it('nor a row that has no number in the form', () => {
    const bare = rows.map((row) => ({ ...row, number: '' }))
    const all = ['当面申请数', '传真方式申请', '网络申请数'].map((name, i) => inCells(name, i))
    expect(found(bare, all)).toEqual(['当面申请数', '传真申请数 ?', '网络申请数'])
  })

  it('nor with hardly a word of its name', () => {
    expect(names('1.当面申请数', '2.电传的申请', '3.网络申请数')).not.toContain('传真申请数')
  })
})
