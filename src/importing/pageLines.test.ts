// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { paragraphs, printed, tableOf } from '../../tests/blocks'
import type { Block } from './blocks'
import { isFurniture, isMenu, withoutFoot, withoutHead } from './furniture'

const above = (line: string) => isFurniture(line, 'above')
const textOf = (blocks: readonly Block[]) => blocks.map((block) => (block.kind === 'table' ? '[table]' : block.text))

describe('a menu of a page', () => {
  it.each([
    '位置：首页',
    '您的位置：首页',
    '你现在的位置：首页',
    '当前位置: 首页',
    '目前所在位置是：首页',
    '所在位置：首页',
    '您现在所在的位置在 ：首页',
    '您的当前位置 : 首页',
    '首页  >  政务公开',
    '首 > 年',
    '首页>政务公开',
    '首页› 年报',
    '首页 » 年报',
    '政务公开＞年报',
    '首页 | 政务公开 | 互动交流',
    '首页｜政务公开',
    '网站首页 政务公开',
    '政务公开  |  首页',
    '无障碍浏览',
    '简体 繁体中文 English',
    '长者模式',
    '登录 | 注册',
    '网站地图',
    '首页 一二三四五六七八九十一二三四',
  ])('is: %s', (line) => {
    expect([isMenu(line), above(line)]).toEqual([true, true])
  })

  it.each([
    '政务公开 | 互动交流',
    '本县位置在首页',
    '位置偏远',
    '办公位置：三楼',
    '政府网站首页面',
    '>50',
    '50>',
    '首页 一二三四五六七八九十一二三四五',
    '注册资本 登录须知',
    '本站位置 ：首页',
    '位置 见 附件：',
    '',
  ])('is not: %s', (line) => {
    expect([isMenu(line), above(line)]).toEqual([false, false])
  })
})

describe('what a page says of an article', () => {
  it.each([
    '发布时间：2020-01-16',
    '发布日期: 2020/1/16 09:30:00',
    '信息来源：县政府办公室',
    '浏览次数：[88]次',
    '点击量 356',
    '【字体：大 中 小】',
    '字体大小 [ 特大 | 大 | 默认 ]',
    '索引号：000014349/2020-00001',
    '主题分类：年报 | 文号：无',
    '打印本页 | 关闭窗口',
    '分享到：微信 微博',
    '（2020-01-16）',
    '发布时间：2020年1月16日',
    '2020年1月16日 打印',
  ])('is: %s', (line) => {
    expect(above(line)).toBe(true)
  })

  it.each([
    '2020年1月16日',
    '（2020年1月16日）',
    '(2020 年 1 月 16 日)',
    '二〇二〇年一月十六日',
    '发布时间：2020-01-16 年报',
    '新河县',
    '发布时间：2020-01-16。',
    '浏览次数：88！',
    '',
  ])('is not: %s', (line) => {
    expect(above(line)).toBe(false)
  })
})

describe('what stands below a report', () => {
  it.each([
    '【上一篇】',
    '下一条：年报',
    '扫码关注',
    '打开微信扫码',
    '附件1',
    '附 下载：',
    '年报.wps（点击下载）',
    '年报.PDF',
    '京ICP备0000号',
    '建议使用谷歌浏览器',
    '版权所有 copyright',
    '技术支持：某公司',
    '联系地址：新华路1号 电话：1',
    '相关链接：',
    '推荐阅读',
  ])('is the page’s: %s', (line) => {
    expect([isFurniture(line, 'below'), above(line)]).toEqual([true, false])
  })

  it.each(['附件：统计表', '本篇', '年报pdf', '地址：新华路1号', '相关链接情况', '不建议使用', '扫黑除恶'])(
    'is the report’s: %s',
    (line) => {
      expect(isFurniture(line, 'below')).toBe(false)
    },
  )
})

describe('what stands around a report', () => {
  const page = '发布时间：2020-01-16'
  const long = '全市各级行政机关认真落实政府信息公开条例依法受理申请及时答复公'

  it('goes above its first sentence and below its last; tables stay', () => {
    const blocks = [tableOf([['甲']]), ...paragraphs(`${page}\n年报\n甲。\n${page}\n乙。\n${page}\n县政府`)]
    expect(textOf(withoutHead(blocks))).toEqual(['[table]', '年报', '甲。', page, '乙。', page, '县政府'])
    expect(textOf(withoutFoot([...blocks, tableOf([['乙']])]))).toEqual([
      '[table]',
      page,
      '年报',
      '甲。',
      page,
      '乙。',
      '县政府',
      '[table]',
    ])
  })

  it('goes where there is no sentence at all', () => {
    expect(textOf(withoutHead(paragraphs(`${page}\n年报`)))).toEqual(['年报'])
    expect(textOf(withoutFoot(paragraphs(`${page}\n年报`)))).toEqual(['年报'])
  })

  it('a printed line as long as this begins a sentence, a paragraph does not', () => {
    expect(long).toHaveLength(31)
    expect(textOf(withoutHead(printed(`${long}\n${page}`)))).toEqual([long, page])
    expect(textOf(withoutHead(printed(`${long.slice(1)}\n${page}`)))).toEqual([long.slice(1)])
    expect(textOf(withoutHead(paragraphs(`${long}\n${page}`)))).toEqual([long])
  })

  it('a long line of the page begins none', () => {
    const menu = '发布时间：2020-01-16 来源：某某县人民政府办公室信息公开科 浏览次数：88'
    expect(menu.length).toBeGreaterThan(30)
    expect(textOf(withoutHead(printed(`${menu}\n${page}\n甲。`)))).toEqual(['甲。'])
  })
})
