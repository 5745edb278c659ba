// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { foundIn } from './flow'
import { mainOf } from './main'
import { pageOf } from './tree'

const main = (html: string) => mainOf(foundIn(pageOf(html).body)).map((one) => (one.kind === 'table' ? '表' : one.text))
/** Whether something is surely the report’s: with a section, it leaves out the site’s name. */
const isSure = (html: string) => !main(`<p>某市政府网</p><div><p>一、总体情况</p>${html}</div>`).includes('某市政府网')
const table = (...rows: string[][]) =>
  `<table>${rows.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')}</table>`
const prose = (n: number) => '全'.repeat(n)

describe('what is surely of a report', () => {
  it.each([
    ['a section', '<p>二、主动公开'],
    ['a section of two characters', '<p>十二.主动公开'],
    ['running text', `<p>${prose(60)}`],
    ['running text with some links', `<p>${prose(30)}<a>${prose(30)}</a>`],
    ['a table with numbers and labels', table(['制发件数', '1', '2.5'], ['现行有效件数', '3', '1,036'])],
  ])('%s', (_, html) => {
    expect(isSure(html)).toBe(true)
  })

  it.each([
    ['a line too short', `<p>${prose(59)}`],
    ['a number that is not before a section', '<p>共二、三'],
    ['running text that is mostly links', `<p>${prose(29)}<a>${prose(31)}</a>`],
    ['a section that is a link', '<p><a>二、主动公开</a>'],
    ['what the foot of a site says', `<p>主办单位：${prose(60)}`],
    ['what the foot of a site says of browsers', `<p>建议使用1024以上分辨率及新版浏览器访问${prose(60)}`],
    ['what stands in a menu', `<nav><p>${prose(60)}</nav>`],
    ['what stands deep in a foot', `<footer><div><p>${prose(60)}</div></footer>`],
    ['what stands beside', `<aside>${prose(60)}</aside>`],
    ['a table with three numbers', table(['制发件数', '1', '2'], ['现行有效件数', '3', '无'])],
    ['a table with one label', table(['制发件数', '1', '2'], ['现行', '3', '4'])],
    [
      'a table whose numbers are said with words behind',
      table(['制发件数', '1件', '2件'], ['现行有效件数', '3-4', '5x']),
    ],
    [
      'a table whose numbers are said with words before',
      table(['制发件数', '约1', '约2'], ['现行有效件数', '-4', 'x5']),
    ],
    ['a table of Latin labels', table(['abcd', '1', '2'], ['efgh', '3', '4'])],
  ])('is not %s', (_, html) => {
    expect(isSure(html)).toBe(false)
  })
})

describe('the main part of a page', () => {
  it('is the smallest that holds all which is sure, at whatever depth', () => {
    const deep = '<div><div><p>一、总体情况</p></div></div>'
    expect(main(`<p>头</p><div>${deep}<p>中</p><p>二、主动公开</p></div><p>尾</p>`)).toEqual([
      '一、总体情况',
      '中',
      '二、主动公开',
    ])
    expect(main(`<p>头</p><div><p>二、主动公开</p><p>中</p>${deep}</div><p>尾</p>`)).toEqual([
      '二、主动公开',
      '中',
      '一、总体情况',
    ])
  })

  it('is one element where all stands in one', () => {
    expect(main('<p>头</p><div>一、总体情况<br>二、主动公开<br>完</div><p>尾</p>')).toEqual([
      '一、总体情况',
      '二、主动公开',
      '完',
    ])
  })

  it('is the whole page where less than two things are sure', () => {
    expect(main('<p>头</p><div><p>一、总体情况</p></div><p>尾</p>')).toEqual(['头', '一、总体情况', '尾'])
  })
})
