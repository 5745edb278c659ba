// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paragraphs, printed } from '../../tests/blocks'
import type { Block } from './blocks'
import { compose } from './compose'
import { isFurniture } from './furniture'
import { outline } from './outline'

const above = [
  '发布时间：2020-01-16',
  '发布时间：2022-01-20 来源：县政府办公室 浏览次数：88 字体：【大 中 小】',
  '2014-03-28 15:30 | 来源：办公厅 | 【字体：大 中 小】',
  '发布时间：2011-3-31   点击数：356',
  '首页 > 政务公开 > 政府信息公开年报',
  '您的位置：首页 > 信息公开年报',
  '首页 | 政务公开 | 互动交流',
  '无障碍 繁体 English',
]
const below = [
  '【打印】【关闭】',
  '上一篇：没有了',
  '下一篇：新河县2020年政府信息公开工作年度报告',
  '扫一扫在手机打开当前页',
  '责任编辑：张三',
  '主办单位：新河县人民政府办公室 网站标识码：1305300001 冀ICP备05000001号',
  '地址：河北省新河县新华路1号　邮编：055650　电话：0319-4752200',
  '附件：',
  '新河县2021年政府信息公开工作年度报告.docx',
]
const kept = [
  '2020年1月16日',
  '新河县人民政府办公室',
  '单位负责人：李四 审核人：王五 填报人：赵六',
  '附件：新河县政府信息公开情况统计表',
  '（一）主动公开',
  '其他需要报告的事项',
  '无',
]
const sentences = [
  '无。',
  '来源：县统计局，发布时间：2021-01-20。',
  '地址：新华路1号，邮编：055650，电话：0319-4752200。',
  '2021年，全县网站点击量356万次。',
  '责任编辑：由办公室担任。',
  '首页设有政务公开专栏，可打印、下载。',
]

describe('a line of the page around a report', () => {
  it.each(above)('above it: %s', (line) => {
    expect(isFurniture(line, 'above')).toBe(true)
  })
  it.each(below)('below it: %s', (line) => {
    expect(isFurniture(line, 'below')).toBe(true)
  })
  it.each([...kept, ...sentences])('is not: %s', (line) => {
    expect([isFurniture(line, 'above'), isFurniture(line, 'below')]).toEqual([false, false])
  })
})

describe('a report in the midst of a page', () => {
  const textOf = (lines: readonly string[], as: (text: string) => Block[] = paragraphs): string[] => {
    const { preface, sections } = compose(
      outline(as(lines.join('\n')), () => false),
      new Set(),
    )
    const slots = [...preface, ...sections.flatMap((s) => s.slots)]
    return slots.flatMap(({ block }) =>
      block.kind === 'paragraph' && typeof block.text === 'string' ? [block.text] : [],
    )
  }
  const headings = ['一、总体情况', '二、主动公开政府信息情况', '三、其他需要报告的事项']

  it('comes back without the page', () => {
    for (const as of [paragraphs, printed])
      expect(textOf([...above, ...headings, '无。', '新河县人民政府办公室', ...below], as)).toEqual([
        '无。',
        '新河县人民政府办公室',
      ])
  })

  it('loses no sentence, whatever it says and wherever it stands', () => {
    const some = fc.array(fc.constantFrom(...sentences), { maxLength: 4 })
    const page = fc.array(fc.constantFrom(...above, ...below), { maxLength: 3 })
    fc.assert(
      fc.property(some, some, some, some, page, page, (front, one, two, three, top, foot) => {
        const [a = '', b = '', c = ''] = headings
        const back = textOf([...top, ...front, a, ...one, b, ...two, c, ...three, ...foot])
        expect(back.filter((text) => text.endsWith('。'))).toEqual([...front, ...one, ...two, ...three])
      }),
    )
  })

  it('keeps lines like the page’s between its sentences', () => {
    const body = ['甲。', '发布时间：2020-01-16', '上一篇：没有了', '乙。']
    expect(textOf(['前言。', '首页 > 政务公开', ...headings, ...body])).toEqual(['前言。', '首页 > 政务公开', ...body])
  })

  it('keeps a line of a printed sentence that reads like one of the page’s', () => {
    const long = '本报告全文可以在新河县人民政府门户网站下载，公众对报告有疑问的可以联系办公室，'
    expect(textOf([long, '来源：县政府办公室', '答复公众。', ...headings], printed).join('')).toBe(
      `${long}来源：县政府办公室答复公众。`,
    )
  })
})
