import { describe, expect, it } from 'vitest'
import { said } from '../../../tests/saidNumber'
import type { Form } from '../../report/forms/form'
import type { Report } from '../../report/schema'
import { checksFrom } from './checks'
import type { Read, Spoken } from './sentences'

/** A paragraph of these numbers, each behind its words, as it was read. */
function paragraph(section: number | null, ...numbers: Spoken[]): Read {
  let text = ''
  const mentions = numbers.map((n) => {
    const from = text.length + n.gap.length
    text += `${n.gap}${n.value}`
    return { ...n, from, to: text.length }
  })
  return { passage: { at: { line: 1 }, text, section }, text, mentions, unread: [] }
}
type Sum = Form['checks'][number]
/** The checks of some paragraphs, of a form with these sums whose rows have these numbers. */
function checks(reads: readonly Read[], sums: readonly Sum[] = [], table: Record<string, number> = {}) {
  const figures: Report['figures'] = Object.fromEntries(
    reads.flatMap(({ mentions }) =>
      mentions.map(({ id, value }) => [id, { value, unit: '件', label: id, printed: { as: 'exact' } }]),
    ),
  )
  const numberOf = (code: string) => table[code] ?? null
  return checksFrom(reads, figures, { checks: sums } as unknown as Form, { statistics: {}, numberOf }, 2023)
}
const named = (id: string, gap: string, value: number, more = {}): Spoken => ({ ...said(gap, value, more), id })
const whole = said('收到来信', 10)
const first = said('，其中甲县', 4)
const second = said('、乙县', 6)
const twoParts = [whole, first, second]

describe('a check stands', () => {
  it('in the section that states it', () => {
    const calls = [
      ['calls', 10],
      ['on-the-spot', 4],
      ['passed-on', 6],
    ] as const
    const hotline = calls.map(([what, value]) => named(`hotline.${what}`, '，', value))
    for (const numbers of [hotline, twoParts]) {
      expect(checks([paragraph(3, ...numbers)])).toMatchObject([{ kind: 'sum', section: 3 }])
      const [check] = checks([paragraph(null, ...numbers)])
      expect(check).toMatchObject({ kind: 'sum' })
      expect(check).not.toHaveProperty('section')
    }
  })

  it('once, where two paragraphs state the same', () => {
    expect(checks([paragraph(3, ...twoParts), paragraph(4, ...twoParts)])).toMatchObject([{ section: 3 }])
  })
})

it('a paragraph without numbers asks nothing', () => {
  expect(checks([paragraph(3)])).toEqual([])
})

describe('the id of a sum', () => {
  it('is that of its whole, and counts on where it is divided again', () => {
    const more = [said('、个人', 3), said('、单位', 7), said('、信函', 1), said('、网络', 9)]
    expect(checks([paragraph(3, ...twoParts, ...more)]).map(({ id }) => id)).toEqual([
      'parts.n10',
      'parts.n10.2',
      'parts.n10.3',
    ])
  })

  it('is that of all reports for new media accounts', () => {
    const accounts = named('accounts.total', '开设', 10, { unit: '个' })
    const parts = [said('，其中微博', 4, { unit: '个' }), said('，微信', 6, { unit: '个' })]
    expect(checks([paragraph(3, accounts, ...parts)]).map(({ id }) => id)).toEqual(['accounts.total'])
  })
})

describe('what the form asks of its table is not asked again', () => {
  const [all, some, rest] = ['row.all', 'row.some', 'row.rest']
  const sum = { id: 'sum', kind: 'sum', whole: `table:${all}`, parts: [`table:${some}`, `table:${rest}`] } as Sum
  const text = (four: string, six: string) =>
    paragraph(3, named('row.all', '', 10), named(four, '，其中', 4), named(six, '、', 6))

  it('in whichever order', () => {
    const table = { 'row.all': 10, 'row.some': 4, 'row.rest': 6 }
    expect(checks([text('row.some', 'row.rest')], [sum], table)).toEqual([])
    expect(checks([text('row.rest', 'row.some')], [sum], table)).toEqual([])
    expect(checks([text('row.rest', 'row.else')], [sum], table)).toHaveLength(1)
    const told = { id: 'complete', kind: 'complete', section: 3, figures: ['table:row.all'] } as Sum
    expect(checks([text('row.rest', 'row.some')], [told], table)).toHaveLength(1)
  })

  it.each([
    ['the whole', { 'row.some': 4, 'row.rest': 6 }],
    ['a part', { 'row.all': 10, 'row.some': 4 }],
    ['all', {}],
  ])('but where its table lacks %s', (_, table) => {
    expect(checks([text('row.some', 'row.rest')], [sum], table)).toHaveLength(1)
  })
})

describe('shares make 100', () => {
  const percent = (value: number, gap = '，占') => said(gap, value, { unit: '%', role: 'change' })
  it('where those of all parts are stated', () => {
    expect(checks([paragraph(3, whole, first, percent(40), second, percent(60))])).toEqual([
      { id: 'parts.n10', kind: 'sum', whole: 'n10', parts: ['n4', 'n6'], section: 3 },
      { id: 'share.n40', kind: 'share', share: 'n40', part: 'n4', whole: 'n10', section: 3 },
      { id: 'share.n60', kind: 'share', share: 'n60', part: 'n6', whole: 'n10', section: 3 },
      { id: 'shares.n10', kind: 'sum', whole: 100, parts: ['n40', 'n60'], section: 3 },
    ])
    expect(checks([paragraph(3, whole, first, percent(40), second)]).map(({ id }) => id)).toEqual([
      'parts.n10',
      'share.n40',
    ])
  })

  it('not those of numbers that are only among it', () => {
    const among = [whole, said('，其中甲县', 4), percent(40), said('、乙县', 5), percent(50)]
    expect(checks([paragraph(3, ...among)])).toMatchObject([
      { id: 'among.n4', kind: 'at-most', part: 'n4', whole: 'n10' },
      { id: 'among.n5', kind: 'at-most', part: 'n5', whole: 'n10' },
      { id: 'share.n40' },
      { id: 'share.n50' },
    ])
  })
})

it('a growth is asked for where both years are stated', () => {
  const numbers = [said('举办', 120), said('，比上年的', 100), said('，增长', 20, { unit: '%', role: 'change' })]
  expect(checks([paragraph(3, ...numbers)])).toEqual([
    { id: 'change.n20', kind: 'change', change: 'n20', now: 'n120', before: 'n100', section: 3 },
  ])
})
