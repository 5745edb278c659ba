import { describe, expect, it } from 'vitest'
import type { Form, Indicator } from '../../report/forms/form'
import { form2014 } from '../../report/forms/form2014'
import { form2019 } from '../../report/forms/form2019'
import type { Report } from '../../report/schema'
import type { Setting } from './clauses'
import type { Found } from './numbers'
import { type Phrase, phrases } from './phrase'
import { fits, type Rows, rowsOf, tieOf } from './ties'

const each = (words: string) => words.split(' ')
const row = (code: string, level: number, zh: string, unit: string | null = '件') =>
  ({ code, level, zh, unit, number: '', en: '', byColumn: true }) as Indicator
const formOf = (...indicators: Indicator[]) => ({ indicators }) as unknown as Form

describe('what states a row', () => {
  const named = (...indicators: Indicator[]) => rowsOf(formOf(...indicators), {}).phrases

  it('is its name, without 数 and what stands in brackets', () => {
    expect(named(row('fines', 1, '罚款（含没收违法所得）通知'))).toEqual([{ code: 'fines', certain: /^罚款通知$/ }])
    for (const end of each('数 总数 次数 总次数 数数'))
      expect(named(row('fines', 1, `罚款通知${end}`))).toEqual([{ code: 'fines', certain: /^罚款通知$/ }])
    expect(named(row('fines', 1, '数据罚款通知（一）（二）'))).toEqual([{ code: 'fines', certain: /^数据罚款通知$/ }])
  })

  it('is its name letter for letter', () => {
    const [phrase] = named(row('fines', 1, '网站（一）v1.2+*'))
    expect(phrase?.certain?.test('网站v1.2+*')).toBe(true)
    expect(phrase?.certain?.test('网站v1x2+*')).toBe(false)
  })

  it('is no name that two rows have, none of less than four letters, none of a heading', () => {
    expect(named(row('fines', 1, '罚款通知'), row('fines.new', 1, '罚款通知数'))).toEqual([])
    expect(named(row('fines', 1, '罚款单'))).toEqual([])
    expect(named(row('fines', 1, '罚款通知', null))).toEqual([])
  })

  it('is how sentences state it, where that is known, and nothing of rows the form does not have', () => {
    const known = named(row('outcomes.granted', 1, '予以公开的申请'))
    expect(known.map(({ code }) => code)).toEqual(['outcomes.granted'])
    expect(known[0]?.certain?.test('予以公开')).toBe(true)
  })

  it('is never nothing', () => {
    for (const form of [form2014, form2019])
      for (const { certain, ofAll, similar } of rowsOf(form, {}).phrases)
        expect([certain, ofAll, similar].some((phrase) => phrase?.test(''))).toBe(false)
  })
})

describe('a row', () => {
  const form = formOf(
    row('all', 1, '申请', null),
    row('all.new', 2, '新收', null),
    row('all.new.online', 3, '网络'),
    row('all.old', 2, '结转'),
    row('fees', 1, '收费', '万元'),
  )
  const { unitOf } = rowsOf(form, {})
  const numberOf = (statistics: Report['statistics'], code: string) => rowsOf(form, statistics).valueOf(code)

  it('has its unit, a heading counts cases', () => {
    expect(['fees', 'all', 'else'].map(unitOf)).toEqual(['万元', '件', null])
  })

  it('that is a heading has the sum of the rows right below it', () => {
    expect(numberOf({ 'all.new': 3, 'all.old': 4, 'all.new.online': 100, fees: 7 }, 'all')).toBe(7)
    expect(numberOf({ 'all.new.online': 3, 'all.old': 4, fees: 7 }, 'all.new')).toBe(3)
    expect(numberOf({ 'all.new.online': 3, 'all.old': 4 }, 'all')).toBe(7)
    expect(numberOf({ 'all.new': 3 }, 'all')).toBeNull()
    expect(numberOf({ 'all.new': 3, 'all.old': 4, all: 9 }, 'all')).toBe(9)
  })

  it('that counts itself has no other number', () => {
    expect(rowsOf(formOf(row('a', 1, '申请'), row('b', 2, '网络')), { b: 3 }).valueOf('a')).toBeNull()
  })

  it('that is a heading at the end has the rows below it, or no number', () => {
    const last = formOf(row('x', 1, '其他'), row('a', 1, '申请', null), row('b', 2, '网络'), row('c', 2, '信函'))
    expect(rowsOf(last, { x: 9, b: 3, c: 4 }).valueOf('a')).toBe(7)
    expect(rowsOf(formOf(row('a', 1, '申请', null)), {}).valueOf('a')).toBeNull()
    const plain = formOf(row('a', 1, '申请', null), { ...row('b', 2, '网络'), byColumn: false })
    expect(rowsOf(plain, { b: 3 }).valueOf('a')).toBeNull()
  })
})

it.each([
  ['exactly', 239, { as: 'exact' }, 239, true],
  ['not another', 239, { as: 'exact' }, 238, false],
  ['rounded', 1.2, { as: 'rounded', step: 0.1 }, 1.23, true],
  ['cut off', 1.2, { as: 'rounded', step: 0.1 }, 1.29, true],
  ['over', 4000, { as: 'over', step: 1000 }, 4999, true],
  ['rounded up and called over', 4000, { as: 'over', step: 1000 }, 3600, true],
  ['not a blank', 0, { as: 'exact' }, null, false],
] as const)('a row may have the number a text prints: %s', (_, value, printed, has, fitting) => {
  expect(fits({ value, printed }, has)).toBe(fitting)
})

describe('a number states', () => {
  type Case = Partial<Setting> & { unit?: string; value?: number; year?: number; heading?: string }
  type Table = { [code: string]: number }
  /** Rows of cases that these phrases state, with a table’s numbers. */
  const rows = (all: Parameters<typeof phrases<string>>[0], table: Table = {}, unit: string | null = '件'): Rows => ({
    phrases: phrases(all) as readonly Phrase[],
    valueOf: (code) => table[code] ?? null,
    unitOf: () => unit,
  })
  const tie = (of: Rows, clause: string, more: Case = {}) => {
    const { unit = '件', value = 30, year, heading, ...setting } = more
    const found = { unit, value, printed: { as: 'exact' } } as Found
    return tieOf(found, { clause, before: '', after: '', above: '', depth: 0, ...setting }, of, year ?? null, heading)
  }
  const granted = { code: 'outcomes.granted', certain: '予以公开', similar: '同意公开' }
  const certain = { code: 'outcomes.granted', how: 'certain' }
  const likely = { code: 'outcomes.granted', how: 'likely' }
  const apart = { code: 'outcomes.granted', how: 'apart' }

  it('a row for certain by its own words, whatever the table has', () => {
    expect(tie(rows([granted]), '予以公开')).toEqual(certain)
    expect(tie(rows([granted], { 'outcomes.granted': 31 }), '全年予以公开')).toEqual(certain)
    expect(tie(rows([granted]), '予以公告')).toBeNull()
  })

  it('a row by like words, where the table has that number', () => {
    expect(tie(rows([granted], { 'outcomes.granted': 30 }), '同意公开')).toEqual(likely)
    expect(tie(rows([granted], { 'outcomes.granted': 31 }), '同意公开')).toEqual(apart)
    expect(tie(rows([granted]), '同意公开')).toBeNull()
  })

  it('a row by words that need all of the year, where it is of all or the table has that number', () => {
    const of = [{ code: 'outcomes.granted', ofAll: '公开' }]
    expect(tie(rows(of), '全年公开')).toEqual(certain)
    expect(tie(rows(of), '公开', { before: '全县答复，' })).toEqual(certain)
    expect(tie(rows(of, { 'outcomes.granted': 30 }), '公开')).toEqual(likely)
    expect(tie(rows(of), '公开')).toBeNull()
  })

  it('a row of which it seems a part, only where the table has that number', () => {
    const same = rows([granted], { 'outcomes.granted': 30 })
    const other = rows([granted], { 'outcomes.granted': 31 })
    for (const more of [{ depth: 1 }, { before: '东岭县民政局答复，' }]) {
      expect(tie(same, '予以公开', more)).toEqual(likely)
      expect(tie(other, '予以公开', more)).toBeNull()
    }
  })

  it('apart from a row only where readers expect it repeated', () => {
    const meetings = [{ code: 'activity.meetings', similar: '同意公开' }]
    expect(tie(rows(meetings, { 'activity.meetings': 31 }), '同意公开')).toBeNull()
    const both = [granted, { ...granted, code: 'replies.granted' }]
    expect(tie(rows(both, { 'outcomes.granted': 31, 'replies.granted': 32 }), '同意公开')).toEqual(apart)
    expect(tie(rows(both, { 'outcomes.granted': 31, 'replies.granted': 30 }), '同意公开')).toMatchObject({
      code: 'replies.granted',
    })
  })

  it('a row by the words behind it, where those are certain', () => {
    const same = rows([granted, { ...granted, code: 'review', certain: '提起复议' }], { 'outcomes.granted': 30 })
    expect(tie(same, '其中', { after: '予以公开' })).toEqual(certain)
    expect(tie(same, '其中', { after: '同意公开' })).toBeNull()
    expect(tie(same, '其中', { after: '提起复议' })).toBeNull()
    expect(tie(same, '其中', { after: '予以公开', depth: 1 })).toBeNull()
  })

  it('a row only near what it is about: the heading, the sentence above, the words before', () => {
    const near = rows([{ ...granted, near: /申请/ }])
    expect(tie(near, '予以公开')).toBeNull()
    const about = [{ heading: '申请' }, { above: '收到申请。' }, { before: '收到申请，' }]
    for (const more of about) expect(tie(near, '予以公开', more)).toEqual(certain)
    expect(tie(rows([{ ...granted, near: /申请$/ }]), '予以公开', { heading: '申请' })).toBeNull()
  })

  it('nothing of another year, but for what was carried over', () => {
    const forward = { code: 'requests.carried-forward', certain: '.*转.*' }
    const of = rows([granted, forward])
    expect(tie(of, '予以公开', { before: '2022年，', year: 2023 })).toBeNull()
    expect(tie(of, '予以公开', { before: '2023年，', year: 2023 })).toEqual(certain)
    for (const words of each('结转2024年办理 转至2024年办理 转到2024年办理 转入2024年办理 转下年即2024年办理'))
      expect(tie(of, words, { year: 2023 })).toMatchObject({ code: 'requests.carried-forward' })
    expect(tie(of, '转办2022年来信', { year: 2023 })).toBeNull()
  })

  it.each(each('% 个百分点 天 个工作日'))('nothing in %s', (unit) => {
    expect(tie(rows([granted]), '予以公开', { unit })).toBeNull()
  })

  const stated = (ofRow: string | null, unit: string) => tie(rows([granted], {}, ofRow), '予以公开', { unit }) !== null

  it.each([
    ['件', '条'],
    ['件', '批次'],
    ['件', '品种'],
    ['件', '字段'],
    ['人', '名'],
    ['人', '人次'],
    ['人', '人（次）'],
    ['人', '位'],
    ['件', '人日'],
    ['件', '军人'],
    ['万元', '万元'],
  ])('a row of %s in %s', (ofRow, unit) => {
    expect(stated(ofRow, unit)).toBe(true)
  })

  it.each([
    ...each('大类 小类 类 种 期 批 句 字 元 万元 美元 人 人次').map((unit) => ['件', unit] as const),
    ['人', '件'],
    ['人', '人日'],
    ['人', '军人'],
    ['万元', '元'],
    ['万元', '件'],
    [null, '件'],
  ] as const)('no row of %s in %s', (ofRow, unit) => {
    expect(stated(ofRow, unit)).toBe(false)
  })
})
