// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { form2014 } from '../../report/forms/form2014'
import { form2019 } from '../../report/forms/form2019'
import type { Entry } from './entry'
import { normal } from './normal'
import { pairRows } from './pairRows'
import { tablesOf } from './rows'

const rows2014 = tablesOf(form2014)[0]?.rows ?? []
const requests = tablesOf(form2019).find((t) => t.id === 'requests')?.rows ?? []

const inCells = (name: string, i = 0, side = ''): Entry => ({
  before: normal(side + name),
  leaf: normal(name),
  after: '',
  cells: [{ raw: '7', at: { line: i + 1 } }],
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
