// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { openDocument } from '../src/importing/open'
import type { Report } from '../src/report/schema'

const host = { progress: () => {}, cmap: async () => new Uint8Array() }

/** A document of a small county, in one of the two forms, with tables of our making. */
async function opened(name: string, text: string): Promise<Report> {
  const file = await openDocument({ name, bytes: new TextEncoder().encode(text) }, host)
  if (!file.ok) throw new Error(JSON.stringify(file.problems))
  return file.value.report
}

type Tables = { disclosed?: string; requests?: string; disputes?: string; between?: string }
const report2023 = ({ disclosed = '', requests = '', disputes = '无。', between = '' }: Tables) => `
  <!doctype html><title>小县2023年政府信息公开工作年度报告</title><h1>小县2023年政府信息公开工作年度报告</h1>
  <p>一、总体情况</p><p>2023年，小县做了工作。</p><p>二、主动公开政府信息情况</p>${disclosed}
  <p>三、收到和处理政府信息公开申请情况</p>${between}${requests}<p>四、政府信息公开行政复议、行政诉讼情况</p>${disputes}
  <p>五、存在的主要问题及改进情况</p><p>公开不够。</p><p>六、其他需要报告的事项</p><p>无。</p>`

const table = (...rows: string[]) => `<table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`
const cells = (...of: (string | number)[]) => of.map((text) => `<td>${text}</td>`).join('')
const charges = (head: string, value: string | number, name = '行政事业性收费') =>
  table('<td colspan="2">第二十条第（八）项</td>', cells('信息内容', head), cells(name, value))

/** A value of the table and what is doubtful about it. */
function of(report: Report, code: string, at?: number) {
  const found = report.statistics[code]
  const value = Array.isArray(found) && at !== undefined ? found[at] : found
  const values = report.imported?.values ?? {}
  const doubts = Object.keys(values)
    .filter((ref) => ref === `table:${code}` || ref.startsWith(`table:${code}@`))
    .map((ref) => values[ref]?.doubt)
  return [value, at === undefined ? doubts[0] : doubts[at]]
}

describe('an amount of money in another unit than the form’s', () => {
  it.each<[string, string, string, number | string, number]>([
    ['亿元 at the head', '本年收费金额（单位：亿元）', '行政事业性收费', 0.8, 8000],
    ['百万元 at the head', '本年收费金额（百万元）', '行政事业性收费', 80, 8000],
    ['千元 in the cell', '本年收费金额', '行政事业性收费', '120千元', 12],
    ['元 in its name', '本年收费金额', '行政事业性收费（元）', 467, 0.0467],
  ])('is reckoned, and doubtful: %s', async (_, head, name, printed, value) => {
    const report = await opened('年报.html', report2023({ disclosed: charges(head, printed, name) }))
    expect(of(report, 'charges')).toEqual([value, 'unit'])
  })

  it('is doubtful where the amount is larger than any office’s', async () => {
    const report = await opened('年报.html', report2023({ disclosed: charges('本年收费金额（单位：万元）', 80000000) }))
    expect(of(report, 'charges')).toEqual([80000000, 'odd'])
  })
})

describe('what is printed beside a number and is none of it', () => {
  const licences = (printed: string) =>
    report2023({
      disclosed: table(
        '<td colspan="2">第二十条第（五）项</td>',
        cells('信息内容', '本年处理决定数量'),
        cells('行政许可', printed),
      ),
    })
  it.each([
    ['struck out', '<s>7</s>62', 62, undefined],
    ['struck out by its style', '<span style="text-decoration: line-through">7</span>62', 62, undefined],
    ['the sign of a footnote', '62<sup>1</sup>', 62, 'odd'],
    ['a field of a form that holds it', '<input type="text" value="62">', 62, undefined],
    ['a sign that makes it less than none', '-62', -62, 'odd'],
  ])('%s', async (_, printed, value, doubt) => {
    expect(of(await opened('年报.html', licences(printed)), 'licences.decided')).toEqual([value, doubt])
  })
})

describe('columns in another order than the form’s', () => {
  const people = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他']
  const requests = (head: readonly string[], numbers: readonly number[], more = '') =>
    table(
      '<td colspan="3"></td><td colspan="7">申请人情况</td>',
      `<td colspan="3"></td>${cells(...head)}`,
      `<td colspan="3">一、本年新收政府信息公开申请数量</td>${cells(...numbers)}`,
      `<td colspan="3">二、上年结转政府信息公开申请数量</td>${cells(...numbers)}`,
      ...(more ? [more] : []),
    )

  it('are read by their heads, also where one row of the table is of another length', async () => {
    const head = ['总计', ...people]
    for (const more of ['', '<td></td>']) {
      const report = await opened('年报.html', report2023({ requests: requests(head, [21, 1, 2, 3, 4, 5, 6], more) }))
      expect(report.statistics['requests.new']).toEqual([1, 2, 3, 4, 5, 6, 21])
    }
  })

  it('are doubtful where the heads are other words', async () => {
    const head = ['总计', '自然人', '企业', '科研', '公益组织', '法律机构', '其他']
    const report = await opened('年报.html', report2023({ requests: requests(head, [21, 1, 2, 3, 4, 5, 6]) }))
    expect(of(report, 'requests.new', 0)[1]).toBeDefined()
  })

  it.each([
    ['tabs', '\t'],
    ['spaces', '      '],
  ])('are doubtful in lines that %s keep apart', async (_, gap) => {
    const rows = ['一、本年新收政府信息公开申请数量', '二、上年结转政府信息公开申请数量']
    const text = report2023({
      requests: `\n申请人情况\n${['总计', ...people].join(gap)}\n${rows.map((r) => [r, 21, 1, 2, 3, 4, 5, 6].join(gap)).join('\n')}\n`,
    })
    const report = await opened('年报.txt', text.replace(/<\/?(p|h1)>/g, '\n').replace(/<[^>]+>/g, ''))
    expect(report.statistics['requests.new']).toHaveLength(7)
    expect(of(report, 'requests.new', 0)[1]).toBeDefined()
  })

  it('of section 四 are doubtful where there is a row for each year', async () => {
    const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']
    const row = (from: number) => Array.from({ length: 15 }, (_, i) => from + i)
    const disputes = table(
      cells('年份', ...results, ...results, ...results),
      cells('2022年', ...row(1)),
      cells('2023年', ...row(31)),
    )
    expect(of(await opened('年报.html', report2023({ disputes })), 'review')[1]).toBeDefined()
  })
})

describe('the form of 2014', () => {
  const report2018 = (rows: string, text = '') => `
    <!doctype html><title>小县2018年政府信息公开工作年度报告</title><h1>小县2018年政府信息公开工作年度报告</h1>
    <p>一、概述</p><p>小县做了工作。</p>${text}<p>二、存在的问题</p><p>公开不够。</p><p>政府信息公开情况统计表</p>${rows}`
  const row = (name: string, ...numbers: (number | string)[]) => cells(name, '条', ...numbers)
  const head = cells('统计指标', '单位', '统计数')
  const channels = ['政府公报公开政府信息数', '政府网站公开政府信息数', '其他方式公开政府信息数']

  it('has no row that is certain where the words are those of another', async () => {
    const rows = table(
      head,
      row(channels[0] ?? '', 3),
      row(channels[1] ?? '', 4),
      row('3.政务微信公开政府信息数', 25),
      row('4.政务微博公开政府信息数', 11),
      row(channels[2] ?? '', 5),
    )
    const report = await opened('年报.html', report2018(rows))
    for (const [code, value] of Object.entries({ 'channels.weibo': 11, 'channels.wechat': 25 })) {
      const [found, doubt] = of(report, code)
      expect(found === value || doubt !== undefined).toBe(true)
    }
    expect(of(report, 'channels.website')).toEqual([4, undefined])
  })

  it('gives the number asked for, not last year’s beside it', async () => {
    const rows = table(
      cells('统计指标', '单位', '统计数', '上年数'),
      ...channels.map((name, i) => row(name, i === 1 ? '' : 10 + i, 90 + i)),
      row('政务微博公开政府信息数', 14, 94),
    )
    const report = await opened('年报.html', report2018(rows))
    expect(of(report, 'channels.gazette')).toEqual([10, undefined])
    expect(of(report, 'channels.website')[0]).toBeNull()
  })

  it('is certain of nothing that a table of the text states otherwise, and leaves the text between them', async () => {
    const small = table(head, ...channels.map((name, i) => row(name, 11 + i)), row('政务微博公开政府信息数', 14))
    const form = table(head, ...channels.map((name, i) => row(name, 51 + i)), row('政务微博公开政府信息数', 54))
    const report = await opened('年报.html', report2018(form, small))
    expect(of(report, 'channels.gazette')[1]).toBeDefined()
    expect(report.sections.map((section) => section.title)).toEqual(['概述', '存在的问题'])
  })
})

describe('who reports when', () => {
  const signed = (end: string) =>
    report2023({}).replace('<p>六、其他需要报告的事项</p><p>无。</p>', `<p>六、其他需要报告的事项</p><p>无。</p>${end}`)

  it.each(['2024年1月22日', '2024-01-22', '2024.1.22'])('is signed on %s', async (day) => {
    const report = await opened('年报.html', signed(`<p>小县人民政府办公室</p><p>${day}</p>`))
    expect([report.published, report.publisher.name]).toEqual(['2024-01-22', '小县人民政府办公室'])
  })

  it('is not the day of something attached', async () => {
    const end = '<p>小县人民政府办公室</p><p>2024年1月22日</p><p>附件：办法</p><p>2020年11月17日</p>'
    expect((await opened('年报.html', signed(end))).published).toBe('2024-01-22')
  })

  it('is not the day and the weather above the title', async () => {
    const page = report2023({}).replace('<h1>小县2023年', '<p>2025年6月3日 星期二 12~24℃</p><h1>小县')
    const report = await opened('年报.html', page.replaceAll('小县2023年政府', '小县政府'))
    expect(report.title).not.toContain('星期二')
    expect(report.year).toBe(2023)
  })
})
