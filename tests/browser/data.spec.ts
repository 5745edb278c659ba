import { type Download, expect, type Page, test } from '@playwright/test'
import { unzipSync } from 'fflate'
import papa from 'papaparse'
import readWorkbook from 'read-excel-file/node'
import { form2014 } from '../../src/report/forms/form2014'
import type { Report } from '../../src/report/schema'
import { descriptorOf, faultsOf, rowsOf } from '../dataPackage'
import { bytesOf, takeAway } from './picture'
import { langs, liveChart, names, numberOf, report, said, visit, written } from './reader'

/** What the window and its buttons are called. */
const words = {
  zh: { take: '带走…', data: '数据', kinds: ['数字 CSV', '工作簿 XLSX', '数字 JSON', '报告 JSON', '数据包 ZIP'] },
  en: {
    take: 'Take away…',
    data: 'Data',
    kinds: ['Figures CSV', 'Workbook XLSX', 'Figures JSON', 'Report JSON', 'Data package ZIP'],
  },
} as const

const dataWay = (page: Page, lang: 'zh' | 'en') => page.getByRole('region', { name: words[lang].data, exact: true })

/** Opens the window and saves the whole report's data in the nth kind. */
async function save(page: Page, nth: number, lang: 'zh' | 'en' = 'zh'): Promise<Download> {
  if (!(await dataWay(page, lang).isVisible())) await page.getByRole('button', { name: words[lang].take }).click()
  const saved = page.waitForEvent('download')
  await dataWay(page, lang)
    .getByRole('button', { name: words[lang].kinds[nth] ?? '', exact: true })
    .click()
  return saved
}

const pressed = async (page: Page, button: string): Promise<Download> => {
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: button, exact: true }).click()
  return saved
}

type Sheet = readonly (readonly unknown[])[]
/** The sheets of a workbook as another library reads them. */
const sheetsOf = async (file: Download): Promise<Map<string, Sheet>> =>
  new Map((await readWorkbook(await bytesOf(file))).map(({ sheet, data }) => [sheet, data]))
const jsonOf = async (file: Download) => JSON.parse((await bytesOf(file)).toString('utf8'))

/** A sheet as one object a row, by its headings. */
const objects = (sheet: Sheet | undefined): Record<string, unknown>[] =>
  (sheet ?? []).slice(1).map((row) => Object.fromEntries((sheet?.[0] ?? []).map((name, i) => [String(name), row[i]])))

const isPercent = (unit: unknown) => unit === '%'
/** A value as a cell of a workbook holds it. */
const inCell = (value: number, unit: unknown) => (isPercent(unit) ? Number(`${value}e-2`) : value)
const zh = (text: Report['title']) => said(text, 'zh')

for (const lang of langs)
  test(`the workbook of the whole report holds every figure, every row, every mark and every check (${lang})`, async ({
    page,
  }) => {
    await visit(page, `?section=8&lang=${lang}`)
    const file = await save(page, 1, lang)
    expect(file.suggestedFilename()).toBe('chuxiong-2018.xlsx')
    const book = await sheetsOf(file)
    expect([...book.keys()]).toEqual(
      lang === 'zh'
        ? ['数字', '统计表', '图表', '图表数据', '核对', '来源']
        : ['Figures', 'Statistics table', 'Charts', 'Chart data', 'Checks', 'Sources'],
    )
    const [figures, statistics, charts, drawn, checks, sources] = [...book.values()]
    const head =
      lang === 'zh'
        ? {
            id: '标识',
            zh: '名称',
            en: '英文名称',
            value: '数值',
            count: '统计数',
            code: '代码',
            chart: '图表',
            item: '项目',
          }
        : {
            id: 'Id',
            zh: 'Chinese name',
            en: 'Name',
            value: 'Value',
            count: 'Value',
            code: 'Code',
            chart: 'Chart',
            item: 'Item',
          }

    expect(objects(figures).map((row) => [row[head.id], row[head.zh], row[head.en], row[head.value]])).toEqual(
      Object.entries(report.figures).map(([id, f]) => [
        id,
        zh(f.label),
        said(f.label, 'en'),
        inCell(f.value, said(f.unit, 'zh')),
      ]),
    )
    expect(objects(statistics).map((row) => [row[head.code], row[head.count]])).toEqual(
      form2014.indicators.map(({ code }) => [code, report.statistics[code] ?? null]),
    )
    const own = report.charts.map((c) => c.id)
    expect(objects(charts).map((row) => row[head.id])).toEqual(expect.arrayContaining(own))
    for (const chart of report.charts) {
      const rows = objects(drawn).filter((row) => row[head.chart] === chart.id)
      for (const id of chart.figures) {
        const unit = said(report.figures[id]?.unit ?? '', 'zh')
        expect(rows.find((row) => row[head.item] === id)?.[head.value], `${chart.id} ${id}`).toBe(
          inCell(numberOf(id), unit),
        )
      }
    }
    // The whole report, though the page was filtered.
    await visit(page, `?view=checks&lang=${lang}`)
    const listed = await page
      .locator('[data-check]')
      .evaluateAll((all) => all.map((el) => (el as HTMLElement).dataset.check))
    expect(listed.length).toBeGreaterThan(50)
    expect(checks?.slice(1).map((row) => row[0])).toEqual(listed)

    const facts = new Map((sources ?? []).map(([name, value]) => [name, value]))
    for (const value of [
      said(report.title, lang),
      said(report.publisher.name, lang),
      '532300',
      2018,
      report.publisher.url,
    ])
      expect([...facts.values()]).toContainEqual(value)
    expect([...facts.values()]).toContainEqual(new Date('2019-01-18T00:00:00Z'))
    expect([...facts.values()].find((v) => typeof v === 'string' && v.startsWith('http://127.0.0.1'))).toContain(
      'report=chuxiong-2018',
    )
  })

test('the data package stands by the standard and holds what the report holds', async ({ page }) => {
  await visit(page, '?q=热线')
  const file = await save(page, 4)
  expect(file.suggestedFilename()).toBe('chuxiong-2018-datapackage.zip')
  const files = unzipSync(await bytesOf(file))
  expect(faultsOf(files)).toEqual([])
  const { resources, homepage } = descriptorOf(files)
  expect(homepage).toContain('report=chuxiong-2018')
  const table = (name: string) => {
    const resource = resources.find((r) => r.name === name)
    if (!resource) throw new Error(`no ${name}`)
    return rowsOf(files, resource)
  }
  const figures = Object.entries(report.figures)
  expect(
    table('figures').map((row) => [row.id, row.value, row.label_zh, row.label_en, row.printed, row.indicator]),
  ).toEqual(
    figures.map(([id, f]) => [id, f.value, zh(f.label), said(f.label, 'en'), f.printed.as, f.indicator ?? null]),
  )
  expect(table('statistics').map((row) => [row.code, row.value])).toEqual(
    form2014.indicators.map(({ code }) => [code, report.statistics[code] ?? null]),
  )
  for (const { id, value, lowest, highest } of table('figures')) {
    expect(Number(lowest), String(id)).toBeLessThanOrEqual(Number(value))
    expect(Number(highest), String(id)).toBeGreaterThanOrEqual(Number(value))
  }
  for (const chart of report.charts)
    for (const id of chart.figures)
      expect(table('chart-data')).toContainEqual(
        expect.objectContaining({ chart: chart.id, item: id, value: numberOf(id) }),
      )
  const whole = JSON.parse(new TextDecoder().decode(files['report.json']))
  const { $schema: _, ...original } = JSON.parse(written)
  expect(whole).toMatchObject(original)
  expect(new TextDecoder().decode(files['README.md'])).toContain(zh(report.title))
})

test('the figures as CSV and as JSON hold every value, and the report as JSON opens again', async ({ page }) => {
  await visit(page)
  const csv = (await bytesOf(await save(page, 0))).toString('utf8')
  expect(csv.startsWith('\uFEFF')).toBe(true)
  const rows = objects(papa.parse<string[]>(csv.slice(1)).data)
  expect(rows.map((row) => [row.标识, Number(row.数值)])).toEqual(
    Object.entries(report.figures).map(([id, f]) => [id, f.value]),
  )
  const { figures, source } = await jsonOf(await save(page, 2))
  expect(figures.map((f: { id: string; value: number; label: unknown }) => [f.id, f.value, f.label])).toEqual(
    Object.entries(report.figures).map(([id, f]) => [id, f.value, f.label]),
  )
  expect(source).toMatchObject({ year: 2018, place: { code: '532300' }, published: '2019-01-18' })

  const again = await save(page, 3)
  expect(again.suggestedFilename()).toBe('chuxiong-2018.json')
  await page.keyboard.press('Escape')
  const asked = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: names.zh.open, exact: true }).click()
  await (await asked).setFiles({ name: 'again.json', mimeType: 'application/json', buffer: await bytesOf(again) })
  await page.getByRole('button', { name: names.zh.view }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(zh(report.title))
})

for (const id of ['disclosure-channels', 'staffing'])
  test(`the workbook and the JSON of the chart ${id} hold all it draws`, async ({ page }) => {
    await visit(page, '?lang=en')
    const entry = report.charts.find((c) => c.id === id)
    const figure = await liveChart(page, id)
    const file = await takeAway(page, figure, 'XLSX')
    expect(file.suggestedFilename()).toBe(`chuxiong-2018-${id}.xlsx`)
    const [drawn, sources] = [...(await sheetsOf(file)).values()]
    const { rows, source } = await jsonOf(await takeAway(page, figure, 'JSON'))
    for (const item of entry?.figures ?? []) {
      expect(objects(drawn).find((row) => row.Item === item)).toMatchObject({ Value: numberOf(item) })
      expect(rows).toContainEqual(expect.objectContaining({ item, value: numberOf(item) }))
    }
    expect(sources?.flat()).toContainEqual(said(report.title, 'en'))
    expect(source.page).toContain(`chart=${id}`)
  })

test('the table as a workbook and as JSON is the whole form, whatever of it is shown', async ({ page }) => {
  await visit(page, '?view=table&zero=hide&q=热线')
  const stated = form2014.indicators.map(({ code }) => [code, report.statistics[code] ?? null])
  const [sheet] = [...(await sheetsOf(await pressed(page, '下载 XLSX'))).values()]
  expect(objects(sheet).map((row) => [row.代码, row.统计数])).toEqual(stated)
  const { rows } = await jsonOf(await pressed(page, '下载 JSON'))
  expect(rows.map((row: { code: string; value: number }) => [row.code, row.value])).toEqual(stated)
})

test('the checks as a workbook are those shown', async ({ page }) => {
  await visit(page, '?view=checks&verdict=disagrees')
  const shown = await page
    .locator('[data-check]')
    .evaluateAll((all) => all.map((el) => (el as HTMLElement).dataset.check))
  const book = await sheetsOf(await pressed(page, '下载 XLSX'))
  expect(objects(book.get('核对')).map((row) => [row.编号, row.结果])).toEqual(shown.map((id) => [id, '不符']))
})

for (const lang of langs)
  test(`where its code does not come, that is said with what to do, and it works once it comes (${lang})`, async ({
    page,
  }) => {
    await page.route('**/assets/files-*.js', (route) => route.abort())
    await visit(page, `?lang=${lang}`)
    await page.getByRole('button', { name: words[lang].take }).click()
    const way = dataWay(page, lang)
    await way.getByRole('button', { name: words[lang].kinds[4], exact: true }).click()
    await expect(way.getByRole('status')).toHaveText(
      lang === 'zh' ? /没能做成.*网络.*再点一次/ : /could not be made.*connected/i,
    )
    await page.keyboard.press('Escape')
    const figure = await liveChart(page, 'staffing')
    await figure.getByRole('button', { name: /^(导出|Export)/ }).click()
    await page.getByRole('menuitem', { name: 'XLSX' }).click()
    await expect(
      figure.getByRole('status').filter({ hasText: lang === 'zh' ? '没能做成' : 'could not be made' }),
    ).toBeVisible()
    await page.unroute('**/assets/files-*.js')
    expect((await save(page, 4, lang)).suggestedFilename()).toBe('chuxiong-2018-datapackage.zip')
  })

test('a file of the reader’s own gives the same, and names no page', async ({ page }) => {
  await visit(page)
  const mine: Report = { ...JSON.parse(written), id: 'mine-2018' }
  const label = '=HYPERLINK("http://evil.example","x")'
  mine.figures['hotline.calls'] = { ...(mine.figures['hotline.calls'] as Report['figures'][string]), label }
  const asked = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: names.zh.open, exact: true }).click()
  await (await asked).setFiles({
    name: 'mine.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(mine)),
  })
  await page.getByRole('button', { name: names.zh.view }).click()
  const files = unzipSync(await bytesOf(await save(page, 4)))
  expect(faultsOf(files)).toEqual([])
  expect(descriptorOf(files)).not.toHaveProperty('homepage')
  expect(new TextDecoder().decode(files['figures.csv'])).toContain(`"'=HYPERLINK(""http`)
  const file = await save(page, 1)
  expect(file.suggestedFilename()).toBe('mine-2018.xlsx')
  const bytes = await bytesOf(file)
  expect(objects((await sheetsOf(file)).get('数字')).find((row) => row.标识 === 'hotline.calls')?.名称).toBe(label)
  const parts = unzipSync(bytes)
  for (const [name, part] of Object.entries(parts))
    if (name.includes('worksheets')) expect(new TextDecoder().decode(part)).not.toContain('<f>')
  expect(JSON.stringify(await jsonOf(await save(page, 2)))).not.toContain('127.0.0.1')
})
