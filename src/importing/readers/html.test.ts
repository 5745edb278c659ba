// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { readHtml } from './html'

const host = { progress: () => {}, cmap: async () => new Uint8Array() }
const read = (html: string) => readHtml(new TextEncoder().encode(html), host)
/** Paragraphs as read, tables as the words of their cells. */
const texts = async (html: string) =>
  (await read(html)).blocks.map((b) => (b.kind === 'table' ? b.cells.map((c) => c.text) : b.text))

const sentence = '2024年，我市坚持以习近平法治思想为指导，认真落实决策部署，'
const prose = (n = 1) => `　　${sentence.repeat(n + 2)}公开政府信息14万余条。`
const cells = (...of: (string | number)[]) => `<tr>${of.map((text) => `<td>${text}</td>`).join('')}</tr>`
const form = `<table>${cells('信息内容', '本年制发件数', '现行有效件数')}${cells('规章', 2, 12)}${cells('规范性文件', 50, 420)}</table>`

describe('paragraphs of a page', () => {
  it('are its blocks, with their inline elements joined and indentation gone', async () => {
    const html =
      '<h2>一、总体情况</h2><p>&nbsp;&nbsp;　共办结<b>36</b><span>46</span>件，\n同比&nbsp;增长</p><ul><li>甲</li><li>乙</li></ul>丙'
    expect((await read(html)).blocks).toEqual([
      { kind: 'paragraph', line: 1, text: '一、总体情况', heading: 2 },
      { kind: 'paragraph', line: 2, text: '共办结3646件， 同比 增长' },
      { kind: 'paragraph', line: 3, text: '甲' },
      { kind: 'paragraph', line: 4, text: '乙' },
      { kind: 'paragraph', line: 5, text: '丙' },
    ])
  })

  it('end at a line break where one was meant, and not where a line was only full', async () => {
    const broken =
      '一、总体情况<br>　　甲，乙。<br><br>丙<br>（一）主动公开<br>认真落实党中央、国务院和省委、省政府决策部署和中<br>心任务'
    expect(await texts(`<div>${broken}</div>`)).toEqual([
      '一、总体情况',
      '甲，乙。',
      '丙',
      '（一）主动公开',
      '认真落实党中央、国务院和省委、省政府决策部署和中心任务',
    ])
    expect(await texts('<h1>宿迁市<br>2024年年度报告</h1>')).toEqual(['宿迁市2024年年度报告'])
  })

  it('of a list have the numbers it prints', async () => {
    expect(await texts('<ol start=3><li>甲<li value=9>乙<li><p>丙</p><p>丁</p></ol>')).toEqual([
      '3.甲',
      '9.乙',
      '10.丙',
      '丁',
    ])
    expect(await texts('<ol type=a><li>甲</ol><ol style="list-style-type: cjk-ideographic"><li>乙</ol>')).toEqual([
      'a.甲',
      '一、乙',
    ])
    expect(
      await texts('<ol style="list-style:none"><li>甲</ol><ol><li>1. 乙</ol><ol reversed><li>丙<li>丁</ol>'),
    ).toEqual(['甲', '1. 乙', '2.丙', '1.丁'])
  })
})

describe('what a page does not show', () => {
  it('is not read: programs, styles, hidden and embedded parts, controls', async () => {
    const hidden =
      '<script>document.write("甲")</script><style>p{}</style><noscript>乙</noscript><template><p>丙</p></template><svg><text>丁</text></svg>' +
      '<p hidden>戊</p><p style="color:red; DISPLAY : none">己</p><iframe src="http://example.org">庚</iframe><select><option>辛</select><!-- 壬 -->'
    expect(await texts(`${hidden}<p>见<img src=x onerror="alert(1)"></p>`)).toEqual(['见'])
  })

  it('markup stays words where the page writes it as words', async () => {
    expect(await texts('<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>')).toEqual(['<script>alert(1)</script>'])
  })
})

describe('tables of a page', () => {
  it('of data keep their cells', async () => {
    expect((await read(form)).blocks).toEqual([
      {
        kind: 'table',
        line: 1,
        cells: expect.arrayContaining([{ text: '420', row: 3, column: 3, rows: 1, columns: 1 }]),
      },
    ])
  })

  it('have one line in a cell, whatever was broken in it; numbers stay apart', async () => {
    const table = `<table>${cells('本年<br>制发<p>件数</p>', '12<br>34')}${cells('规章', 2)}</table>`
    expect(await texts(table)).toEqual([['本年制发件数', '12 34', '规章', '2']])
  })

  it('that only place things are unwrapped, however many lie in each other', async () => {
    const wrapped = `<table><tr><td><table><tr><td>菜单</td><td><p>一、总体情况</p><p>${prose()}</p>${form}</td></tr></table></td></tr></table>`
    const given = await texts(wrapped)
    expect(given.slice(0, 1)).toEqual(['一、总体情况'])
    expect(given.at(-1)).toContain('420')
  })

  it('with running text beside a label are layout, with numbers they are data', async () => {
    expect(await texts(`<table>${cells('总体情况', prose(3))}</table>`)).toHaveLength(2)
    const notes = `<table>${cells('说明', prose(3))}${cells(1, 2)}${cells(3, 4)}${cells(5, 6)}</table>`
    expect(await texts(notes)).toEqual([expect.arrayContaining(['说明', '6'])])
  })
})

describe('a saved page of a government’s site', () => {
  const around = (main: string) =>
    `<html><head><title>2024年年度报告_宿迁市人民政府</title><meta name="ArticleTitle" content="宿迁市2024年政府信息公开工作年度报告"><meta name="PubDate" content="2025-01-20 10:00"></head>
    <body><div class="nav"><ul><li><a href="/">首页</a><li><a href="/zw">政务公开</a></ul></div><div class="crumb">当前位置：<a>首页</a></div>
    <div class="main">${main}</div><div class="share">分享到：打印 关闭</div><div class="links">相关链接：<a>江苏省人民政府</a></div>
    <div class="foot"><p>主办单位：宿迁市人民政府办公室　承办单位：宿迁市大数据管理局　网站标识码：3213000002　苏ICP备05023186号　联系我们：0527-84368000</p></div></body></html>`
  const report = `<p>一、总体情况</p><p>${prose()}</p><p>二、主动公开政府信息情况</p>${form}<p>六、其他需要报告的事项</p><p>无。</p>`

  it('is read without what surrounds the report', async () => {
    const given = await texts(around(report))
    expect(given[0]).toBe('一、总体情况')
    expect(given.at(-1)).toBe('无。')
    expect(given).toHaveLength(6)
  })

  it('whose report lies in several parts is read whole', async () => {
    const given = await texts(
      around(`<div><p>一、总体情况</p><p>${prose()}</p></div><div>${form}</div><div><p>六、其他</p><p>无。</p></div>`),
    )
    expect(given).toEqual([
      '一、总体情况',
      expect.stringContaining('14万余条'),
      expect.arrayContaining(['420']),
      '六、其他',
      '无。',
    ])
  })

  it('says its own title and the day it was published', async () => {
    const { title, published } = await read(around(report))
    expect([title, published]).toEqual(['宿迁市2024年政府信息公开工作年度报告', '2025-01-20'])
    expect((await read('<title> 年报 </title><p>甲')).title).toBe('年报')
    expect(await read('<meta name="PubDate" content="2025-02-30"><p>甲')).not.toHaveProperty('published')
  })

  it('says its title, its day and its source where they stand outside of the report', async () => {
    const head =
      '<div class="menu">政府信息公开年报</div><h2>长宁市2024年度政府信息公开工作年度报告</h2><p>发布时间：2011-3-31 点击数：356</p>'
    const page = `<title>某市政府网</title><meta name="ContentSource" content="市政府办公室"><body>${head}<div>${report}</div>`
    expect(await read(page)).toMatchObject({
      title: '长宁市2024年度政府信息公开工作年度报告',
      published: '2011-03-31',
      source: '市政府办公室',
    })
    const two = `<title>年报</title><div>国家税务总局高新区税务局<br>2021年政府信息公开工作年度报告</div><div>${report}</div>`
    expect((await read(two)).title).toBe('国家税务总局高新区税务局2021年政府信息公开工作年度报告')
    const meta = '<meta name="firstpublishedtime" content="2023-01-31-17:20:00">'
    expect((await read(meta + report)).published).toBe('2023-01-31')
  })

  it('without any parts is read without lists of links, and with the links of the report', async () => {
    const links = `<h3>通知公告</h3><ul><li><a href=1>关于公布行政规范性文件清理结果的通知</a><li><a href=2>关于召开会议的公告</a></ul>`
    const linked = report.replace('<p>无。</p>', '<p>无。</p><p>附件：</p><p><a href=a>年度报告.docx</a></p>')
    const middle = linked.replace('<p>二、', '<p><a href=3>甲项目</a></p><p>二、')
    const given = await texts(`<body>${links}<p>某县2021年年度报告</p>${middle}`)
    expect(given.slice(0, 2)).toEqual(['某县2021年年度报告', '一、总体情况'])
    expect(given).toContain('甲项目')
    expect(given.at(-1)).toBe('无。')
  })

  it('loses no line that only stands beside a link', async () => {
    const foot = '<p>无<br><a href=a>新河县2021年政府信息公开工作年度报告.pdf</a></p>'
    expect(await texts(report.replace('<p>无。</p>', foot))).toContain('无')
  })

  it('that is no report is kept whole', async () => {
    expect((await texts(around('<p>页面不存在</p>'))).length).toBeGreaterThan(4)
  })
})

describe('the encoding of a page', () => {
  const inGb = [0xd5, 0xfe, 0xb8, 0xae, 0xd0, 0xc5, 0xcf, 0xa2, 0xb9, 0xab, 0xbf, 0xaa]
  const page = (meta: string, body: number[]) => Uint8Array.from([...new TextEncoder().encode(meta), ...body])

  it.each([
    '<meta charset="gb2312">',
    '<meta http-equiv="Content-Type" content="text/html; charset=gbk">',
    '<meta charset=utf-8>',
    '',
  ])('with %s is told by the bytes', async (meta) => {
    expect((await readHtml(page(`${meta}<p>`, inGb), host)).blocks).toMatchObject([{ text: '政府信息公开' }])
  })

  // 学 in GB 2312 is also ѧ in UTF-8.
  const ambiguous = async (head: string) =>
    JSON.stringify((await readHtml(page(`${head}<p>`, [0xd1, 0xa7]), host)).blocks)

  it.each([
    '<meta charset=gb2312>',
    '<META name=x Charset  =  "gb2312">',
    "<meta charset = 'gbk'>",
    '<meta charset=" gbk">',
    '<meta http-equiv="Content-Type" content="text/html; charset=gb18030">',
    '<?xml version="1.0" encoding="gb2312"?>',
    " \n<?xml version='1.0' encoding = 'gbk'?>",
    '<?xml encoding="gbk"?>',
  ])('is what the page names where the bytes leave a choice: %j', async (head) => {
    expect(await ambiguous(head)).toContain('学')
  })

  it.each([
    '',
    '<meta charset=utf-8>',
    '<meta charset=utf-8><?xml encoding="gbk"?>',
    '<i>charset=gb2312</i>',
    '<meta><i>charset=gb2312</i>',
    '甲<?xml encoding="gb2312"?>',
    '<?xml encoding=gb2312?>',
    `${' '.repeat(4096)}<meta charset=gb2312>`,
  ])('is else UTF-8: %j', async (head) => {
    expect(await ambiguous(head)).toContain('ѧ')
  })
})

describe('a hostile page', () => {
  const problemOf = (html: string) =>
    read(html).then(
      () => 'read',
      (error) => error.problem?.kind ?? String(error),
    )

  it.each([
    ['div', '<div>'.repeat(100_000)],
    ['table', '<table><tr><td>'.repeat(100_000)],
    ['b', '<b>'.repeat(100_000)],
    ['mixed', '<ul><li><span>'.repeat(100_000)],
  ])('of endless %s within each other is refused', async (_, html) => {
    expect(await problemOf(html)).toBe('nested-too-deep')
  })

  it('as deep as browsers build pages is read', async () => {
    expect(await problemOf(`${'<div>'.repeat(500)}甲`)).toBe('read')
  })

  it('of elements that reach out of each other ends', async () => {
    expect(await problemOf('<a><p>'.repeat(20_000))).toBe('no-text')
    expect(await problemOf('<table><b>'.repeat(20_000))).toMatch(/no-text|nested/)
  })

  it('of a tag with endless attributes is refused', async () => {
    const names = Array.from({ length: 200_000 }, (_, i) => `a${i}`).join(' ')
    expect(await problemOf(`<p ${names}>甲`)).toBe('damaged')
  })

  it('of spans without end has no more places than cells', async () => {
    expect(await texts('<table><tr><td colspan=1000 rowspan=65534>甲<td colspan=-1>乙</table>')).toEqual([['甲', '乙']])
  })

  it('with nothing to show has no text', async () => {
    expect(await problemOf('<html><body><script>x</script></body></html>')).toBe('no-text')
  })

  it('of 5 MB is read within seconds', async () => {
    const start = performance.now()
    expect((await read(`<div>${`<p>${prose()}</p>`.repeat(14_000)}</div>`)).blocks).toHaveLength(14_000)
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})
