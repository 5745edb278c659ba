import { describe, expect, it } from 'vitest'
import type { Found } from './flow'
import { withoutLinks } from './links'

const said = (text: string, linked = 0, heading?: number): Found =>
  ({ kind: 'paragraph', text, linked, ...(heading === undefined ? {} : { heading }) }) as Found
const link = (text: string) => said(text, text.replace(/\s/g, '').length)
/** The texts that stay of a page whose report is at 3 and 4. */
const left = (above: Found[], below: Found[]) => {
  const report = [said('一、总体情况'), said('全市工作有序。')]
  const all = [...above, ...report, ...below]
  return withoutLinks(all, above.length, above.length + 1).flatMap((one) =>
    one.kind === 'paragraph' ? [one.text] : [],
  )
}
const report = ['一、总体情况', '全市工作有序。']

describe('links around a report', () => {
  it('are left out, each list with its label', () => {
    expect(left([said('通知公告', 0, 3), link('关于 放假的通知')], [said('附件：'), link('统计表.xls')])).toEqual(
      report,
    )
    expect(left([said('通知公告', 0, 3)], [said('附件：')])).toEqual(['通知公告', ...report, '附件：'])
  })

  it('have a label of twenty characters at most', () => {
    const label = '有关部门负责人就有关问题回答记者提问情况：'
    expect(left([said(label.slice(1)), link('打印')], [])).toEqual(report)
    expect(left([said(label), link('打印')], [])).toEqual([label, ...report])
  })

  it('are none where a sentence stands, or words that are not linked', () => {
    for (const text of ['详见首页。', '附件统计表']) {
      const half = text.endsWith('。') ? said(text, text.length) : said(text, text.length - 1)
      expect(left([half], [half])).toEqual([text, ...report, text])
    }
    expect(left([said('', 0)], [])).toEqual(['', ...report])
  })

  it('a title of the report above links is no label, nor is a sentence, nor what is long or plain', () => {
    const title = '宿迁市2024年政府信息公开工作年度报告'
    const long = '有关部门负责人就有关问题回答记者提问的情况：'
    expect(left([said(title, 0, 1), link('打印')], [])).toEqual([title, ...report])
    expect(left([said(long), link('打印')], [])).toEqual([long, ...report])
    expect(left([said('通知。'.concat('附：')), link('打印')], [])).toEqual(['通知。附：', ...report])
    expect(left([said('附件：表一'), link('打印')], [])).toEqual(['附件：表一', ...report])
    expect(left([said('来源'), link('打印')], [])).toEqual(['来源', ...report])
  })

  it('inside the report stay', () => {
    const all = [said('一、总体情况'), said('见：'), link('规章目录'), said('完。')]
    expect(withoutLinks(all, 0, 3)).toEqual(all)
  })
})
