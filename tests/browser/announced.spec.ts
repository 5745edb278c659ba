import { expect, type Page, test } from '@playwright/test'
import { hear } from './heard'
import { give, langs, liveChart, names, report, said, viewed, visit, written } from './reader'

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const chip = (page: Page, id: string) => page.locator(`[data-filter="${id}"]`)
/** A report of an office, as short as can be. */
const document = `<!doctype html><h1>小县2023年政府信息公开工作年度报告</h1><p>一、总体情况</p>
<p>2023年，小县人民政府主动公开政府信息360条，新收政府信息公开申请12件。</p>
<p>五、存在的主要问题及改进情况</p><p>公开内容还不够丰富。</p><p>六、其他需要报告的事项</p><p>无。</p>`

/** What is said aloud once something was done, in the order it was said; nothing of it may be missing. */
const says = (heard: () => Promise<string[]>, expected: (string | RegExp)[]) =>
  expect
    .poll(
      async () => {
        const all = await heard()
        let from = 0
        for (const one of expected) {
          const at = all.findIndex((text, i) => i >= from && (typeof one === 'string' ? text === one : one.test(text)))
          if (at < 0) return `not said after ${from}: ${one}, but ${all.join(' | ')}`
          from = at + 1
        }
        return 'said'
      },
      { timeout: 20_000 },
    )
    .toBe('said')

for (const lang of langs)
  test(`it is said how much a choice leaves, and which match of a search is shown (${lang})`, async ({ page }) => {
    const heard = await hear(page)
    await visit(page, `?lang=${lang}`)
    const zh = lang === 'zh'
    await chip(page, '8').press('Space')
    await says(heard, [zh ? /^显示13章中的1章/ : /^Showing 1 of 13 sections/])
    const box = page.getByRole('searchbox', { name: names[lang].search })
    await box.fill(zh ? '申请' : 'request')
    await says(heard, [zh ? /^找到\d+处$/ : /^\d+ matches$/])
    await box.press('Enter')
    await button(page, zh ? '下一处' : 'Next match').press('Enter')
    await says(heard, zh ? [/^第1处，共\d+处$/, /^第2处，共\d+处$/] : [/^Match 1 of \d+$/, /^Match 2 of \d+$/])
    await box.fill('qqq')
    await says(heard, zh ? ['没有找到', '没有符合这些条件的内容。'] : ['No match', 'Nothing matches these choices.'])
    await button(page, names[lang].all).press('Enter')
    await says(heard, [zh ? /^显示全部13章/ : /^Showing all 13 sections/])
  })

test('it is said how many rows, checks and reports a choice leaves', async ({ page }) => {
  const heard = await hear(page)
  await visit(page, '?view=table&lang=en')
  await page.getByRole('searchbox').fill('WeChat')
  await says(heard, [/^Showing \d+ of \d+ rows/])
  await visit(page, '?view=checks&lang=en')
  await chip(page, 'explained').press('Space')
  await says(heard, ['Showing 5 of 110 checks'])
  await page.goto('?library=1&lang=en')
  await page.getByRole('searchbox', { name: 'Find a report' }).fill('Suqian')
  await says(heard, ['Showing 2 of 3 reports'])
  await page.getByRole('checkbox').first().press('Space')
  await page.getByRole('checkbox').nth(1).press('Space')
  await says(heard, ['2 reports ticked'])
  await visit(page, `${viewed('compare')}&lang=en`)
  await page
    .getByRole('searchbox', { name: /Find a quantity|Find/ })
    .last()
    .fill('Litigation')
  await says(heard, [/^\d+ quantit/])
})

for (const lang of langs)
  test(`it is said that a document is read and that it is ready, and what is wrong with one that is not (${lang})`, async ({
    page,
  }) => {
    const heard = await hear(page)
    await visit(page, `?lang=${lang}`)
    let come = () => {}
    const late = new Promise<void>((done) => {
      come = done
    })
    await page.route('**/assets/worker-*.js', async (route) => {
      await late
      await route.continue()
    })
    await give(page, 'a.html', document)
    // A bar that has a name, and a value once there is one.
    await expect(page.getByRole('progressbar', { name: /a\.html/ })).toBeVisible()
    come()
    await expect(button(page, names[lang].view)).toBeVisible()
    await says(heard, [/小县2023年/])
    await give(page, 'bad.json', written.slice(0, 200))
    await says(heard, [lang === 'zh' ? /bad\.json.*打不开/ : /bad\.json cannot be opened/])
    await give(page, 'mine.json', written)
    await says(heard, [new RegExp(said(report.title, lang).slice(0, 8))])
  })

test('it is said what was saved and copied, and how far the export of all charts is', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const heard = await hear(page)
  await visit(page, '?lang=en')
  const figure = await liveChart(page, 'staffing')
  for (const [item, told] of [
    ['CSV', /staffing\.csv/],
    ['SVG', /staffing\.svg/],
    ['PNG', /staffing\.png/],
    ['Copy link', /[Cc]opied/],
  ] as const) {
    await figure.getByRole('button', { name: /^Export/ }).press('Enter')
    await page.getByRole('menuitem', { name: item, exact: true }).press('Enter')
    await says(heard, [told])
  }
  await button(page, 'Export all charts').press('Enter')
  const of = await page.locator('figure[data-chart]').count()
  await says(heard, [`Exporting 1 of ${of}`, `Exporting 11 of ${of}`, /\.zip/])
})

test('a report that does not come is said at once', async ({ page }) => {
  const heard = await hear(page)
  await page.route('**/reports/suqian-2023.json', (route) => route.fulfill({ status: 500 }))
  await page.goto('?report=suqian-2023&lang=en')
  await says(heard, [/suqian-2023\.json/])
})

test('it is said that a report kept in the browser was removed', async ({ page }) => {
  const heard = await hear(page)
  await visit(page, '?lang=en')
  await give(page, 'a.html', document)
  await button(page, names.en.view).click()
  await button(page, 'My reports').click()
  await page.getByRole('button', { name: /^(Remove|Discard): / }).click()
  await says(heard, [/^Removed/])
})
