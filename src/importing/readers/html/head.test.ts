// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { foundIn } from './flow'
import { publishedOn, sourceOf, titleOf } from './head'
import { pageOf } from './tree'

const found = (html: string) => foundIn(pageOf(html).body)
const meta = (name: string, content: string) => ({ name, content })
const title = (metas: [string, string][], own: string, html = '') =>
  titleOf(
    metas.map(([name, content]) => meta(name, content)),
    own,
    found(html),
  )
const report = '宿迁市2024年政府信息公开工作年度报告'

type Said = Parameters<typeof title>

describe('the title of a page', () => {
  it.each<[string, ...Said]>([
    ['its article’s', [['articletitle', report]], '某网'],
    ['one printed', [['articletitle', '某栏目']], '某网', `<p>${report}</p>`],
    ['its own', [], ` ${report} `],
    ['one with its year before one without', [['articletitle', '政府信息公开年报']], report],
    ['the one that is shared', [['og:title', report]], '某网'],
  ])('is that of a report: %s', (_, ...said) => {
    expect(title(...said)).toBe(report)
  })

  it.each<[string | undefined, ...Said]>([
    ['2024年度报告', [['articletitle', '通知']], '2024年度报告'],
    ['2024年报告', [['articletitle', '通知']], '2024年报告'],
    ['2024年报', [['articletitle', '通知']], '2024年报'],
    ['通知', [['articletitle', '通知']], '某网'],
    ['某网', [['articletitle', '  ']], '某网'],
    ['标题', [], '某网', '<h1>标题</h1>'],
    ['标题', [['og:title', '分享']], '某网', '<h2>副题</h2><p>正文</p><h1>标题</h1>'],
    ['分享', [['og:title', '分享']], '某网', '<h2>副题</h2>'],
    [undefined, [], ' ', '<p>正文'],
  ])('is else the first that says it is yearly, or the first: %s', (expected, ...said) => {
    expect(title(...said)).toBe(expected)
  })

  it('is no link’s', () => {
    expect(title([], '某网', `<p><a href=x>${report}</a>`)).toBe('某网')
  })
})

describe('the day a page was published', () => {
  it.each(['pubdate', 'publishdate', 'firstpublishedtime', 'article:published_time'])(
    'stands in its meta %s',
    (name) => {
      expect(publishedOn([meta('x', '2020-01-01'), meta(name, '2025-01-20 10:00')], [])).toBe('2025-01-20')
    },
  )

  it('is else the first that is printed as such', () => {
    const html =
      '<p>全市2023年1月5日召开会议。</p><p>来源：办公厅</p><p>发布时间：2025-01-20</p><p>更新时间：2025-02-01</p>'
    expect(publishedOn([], found(html))).toBe('2025-01-20')
    expect(publishedOn([meta('pubdate', '昨天')], found(html))).toBe('2025-01-20')
    expect(publishedOn([], found('<p>2024年年报</p><p>下一篇：2023-01-05</p>'))).toBeUndefined()
  })

  it('is not known where none is said', () => {
    expect(publishedOn([], found('<p>全市2023年1月5日召开会议。'))).toBeUndefined()
    expect(publishedOn([], [])).toBeUndefined()
  })
})

describe('the source of a page', () => {
  it('is what it names, its content’s first', () => {
    expect(sourceOf([meta('source', '本网'), meta('contentsource', '市政府办公室')])).toBe('市政府办公室')
    expect(sourceOf([meta('source', '本网'), meta('contentsource', ' ')])).toBe('本网')
    expect(sourceOf([meta('author', '甲')])).toBeUndefined()
  })
})
