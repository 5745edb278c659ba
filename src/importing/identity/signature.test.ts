import { describe, expect, it } from 'vitest'
import { paragraphs, tableOf } from '../../../tests/blocks'
import type { Block } from '../blocks'
import { signatureOf } from './signature'

const of = (all: readonly Block[], more: { front?: string; published?: string; source?: string } = {}) => {
  const { front = '', ...original } = more
  return signatureOf(front ? paragraphs(front) : [], all, { blocks: [...all], ...original })
}
const signed = (text: string) => of(paragraphs(text))
const office = '泗阳县人民政府办公室'

describe('the day of a report', () => {
  it.each([
    ['2024年1月20日', '2024-01-20'],
    ['（2024年1月20日）', '2024-01-20'],
    ['( 2024 年 12 月 31 日 )', '2024-12-31'],
    ['发布日期：2024 年 12 月 31 日', '2024-12-31'],
    ['发布日期 2024-1-20', '2024-01-20'],
    ['二〇二四年一月二十日', '2024-01-20'],
  ])('is a line of it: %s', (line, value) => {
    expect(signed(`完。\n${line}`)).toEqual({ published: { value, at: { line: 2 }, raw: line }, publisher: null })
  })

  it.each(['于2024年1月20日', '2024年1月20日印发', '2024年1月', '来源：办公厅'])('is none in %s', (line) => {
    expect(signed(`完。\n${line}`).published).toBeNull()
  })

  it('is that below the one who signs, not that of something attached', () => {
    const text = `2024年1月1日\n完。\n${office}\n2024年1月20日\n附件\n2024年3月5日`
    expect(signed(text)).toEqual({
      published: { value: '2024-01-20', at: { line: 4 }, raw: '2024年1月20日' },
      publisher: { value: office, at: { line: 3 }, raw: office },
    })
    expect(signed('2024年1月1日\n完。\n2024年1月20日').published?.value).toBe('2024-01-20')
    expect(signed(`${office}\n2024年1月20日\n完。\n泗阳县教育局\n2024年3月5日`).publisher?.value).toBe('泗阳县教育局')
  })

  it('may have a table between it and the one who signs', () => {
    const [above, below] = paragraphs(`${office}\n2024年1月20日`)
    const table = tableOf([['甲', '乙']])
    expect(of([above, table, below] as Block[]).publisher?.value).toBe(office)
  })

  it('is else what the page says of it, at its head or among its last eight lines', () => {
    const info = '发布时间：2024-01-20 来源：办公厅'
    expect(of(paragraphs('完。'), { front: info }).published).toEqual({
      value: '2024-01-20',
      at: { line: 1 },
      raw: info,
    })
    expect(signed(`${info}${'\n完。'.repeat(7)}`).published?.value).toBe('2024-01-20')
    expect(signed(`${info}${'\n完。'.repeat(8)}`).published).toBeNull()
    expect(of(paragraphs('2024年1月21日'), { front: info }).published?.value).toBe('2024-01-21')
  })

  it('is else that of the file, and marked', () => {
    expect(of(paragraphs('完。'), { published: '2024-01-20' }).published).toEqual({
      value: '2024-01-20',
      doubt: 'inferred',
    })
    expect(of(paragraphs('2024年1月21日'), { published: '2024-01-20' }).published?.value).toBe('2024-01-21')
  })
})

describe('who published a report', () => {
  it.each([
    ['填报单位（盖章）：泗阳县教育局', '泗阳县教育局'],
    ['填报单位 : 泗阳县教育局 日期', '泗阳县教育局'],
    ['本报告由泗阳县教育局综合各方编制', '泗阳县教育局'],
    ['由 泗阳县人民政府办公室 负责', office],
    ['请与泗阳县教育局办公室联系', '泗阳县教育局办公室'],
    ['发布机构：泗阳县教育局', '泗阳县教育局'],
    ['信息来源：生态资源部网站', '生态资源部'],
    ['来源：生态资源部门户网站', '生态资源部'],
    ['来源：泗阳县教育局政府网', '泗阳县教育局'],
    ['来源 ：互联网信息办公室', '互联网信息办公室'],
  ])('is named in %s', (line, value) => {
    expect(signed(`前言。\n${line}`).publisher).toEqual({ value, at: { line: 2 }, raw: value })
  })

  it.each(['来源：本站', '完。', '由各部门负责', '来源：泗阳县'])('is not named in %s', (line) => {
    expect(signed(line).publisher).toBeNull()
  })

  it('is told by what is surest, wherever it stands', () => {
    expect(of(paragraphs('填报单位：泗阳县教育局'), { front: '来源：办公厅' }).publisher?.value).toBe('泗阳县教育局')
    expect(of(paragraphs('来源：泗阳县教育局'), { front: '来源：办公厅' }).publisher?.value).toBe('办公厅')
    expect(signed(`来源：办公厅\n${office}\n2024年1月20日`).publisher?.value).toBe(office)
  })

  it('is else the source of the file, and marked', () => {
    const publisher = { value: '泗阳县教育局', doubt: 'inferred' }
    expect(of(paragraphs('完。'), { source: '泗阳县教育局网站' }).publisher).toEqual(publisher)
    expect(of(paragraphs('完。'), { source: '泗阳发布' }).publisher).toBeNull()
    expect(of(paragraphs('来源：办公厅'), { source: '泗阳县教育局' }).publisher?.value).toBe('办公厅')
  })
})
