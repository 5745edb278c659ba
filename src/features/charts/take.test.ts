import papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { figure, smallReport } from '../../../tests/smallReport'
import type { ChartEntry, Report } from '../../report/schema'
import { chartModel } from './model'
import { csvOf } from './take'

const taken = async (lang: 'zh' | 'en', change: Partial<ChartEntry> = {}, report: Report = smallReport()) => {
  return csvOf(chartModel(report, { ...(report.charts[0] as ChartEntry), ...change }, lang))
}
const rows = async (file: Promise<File>) => papa.parse<string[]>(await (await file).text()).data

describe('a chart taken away as CSV', () => {
  it('is named after report and chart', async () => {
    expect((await taken('zh')).name).toBe('small-2018-hotline-handling.csv')
  })

  it('has a row for the whole and for each mark: name, bare number, in full, share, id; then the source', async () => {
    const figures = { ...smallReport().figures, 'hotline.calls': figure(40, '来电', 'Calls') }
    expect(await rows(taken('zh', {}, smallReport({ figures })))).toEqual([
      ['项目', '数值', '完整数值', '占比', '编号'],
      ['来电', '40', '40件', '', 'hotline.calls'],
      ['当场', '30', '30件', '0.75', 'hotline.on-the-spot'],
      ['转办', '10', '10件', '0.25', 'hotline.passed-on'],
      [''],
      ['来源：小县2018年政府信息公开工作年度报告，第二章'],
    ])
  })

  it('tells no share of a whole printed as 余', async () => {
    const [, , spot] = await rows(taken('zh'))
    expect(spot).toEqual(['当场', '30', '30件', '', 'hotline.on-the-spot'])
  })

  it('is in the language on screen', async () => {
    const [head, whole, ...rest] = await rows(taken('en'))
    expect(head).toEqual(['Item', 'Value', 'In full', 'Share', 'Id'])
    expect(whole).toEqual(['Calls', '40', 'more than 40 cases', '', 'hotline.calls'])
    expect(rest.at(-1)?.[0]).toMatch(/^Source: Small/)
  })

  it('a zero and its share are 0, a missing figure has no row', async () => {
    const change = { figures: ['requests.fax', 'requests.letter'], total: 'requests.received', labels: {} }
    const [, ...body] = await rows(taken('zh', change))
    expect(body.slice(0, -2)).toEqual([
      ['收到申请', '12', '12件', '', 'requests.received'],
      ['传真申请数', '0', '0件', '0', 'requests.fax'],
    ])
  })

  it('a name that begins like a formula is made harmless', async () => {
    const labels = { 'hotline.passed-on': '=cmd()' }
    expect((await rows(taken('zh', { labels })))[3]?.[0]).toBe("'=cmd()")
  })
})
