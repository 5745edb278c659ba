import AxeBuilder from '@axe-core/playwright'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { unzipSync } from 'fflate'
import jsQR from 'jsqr'
import { chunksOf, dpiOf, textsOf } from '../pngChunks'
import { bytesOf, takeAway } from './picture'
import { chart, langs, liveChart, names, report, said, visit, written } from './reader'

/** The presets, by what they are called, with the size they promise; null: as tall as the chart needs. */
const presets = {
  slide: { zh: '幻灯片 16:9', en: 'Slide 16:9', width: 1920, height: 1080, dpi: 144 },
  square: { zh: '方图 1:1', en: 'Square 1:1', width: 1080, height: 1080, dpi: 96 },
  wechat: { zh: '公众号文章', en: 'WeChat article', width: 1080, height: null, dpi: 96 },
  a4: { zh: 'A4 打印', en: 'A4 for print', width: 3508, height: 2480, dpi: 300 },
} as const
type PresetId = keyof typeof presets
const ids = Object.keys(presets) as PresetId[]
const words = {
  zh: {
    more: '更多尺寸…',
    light: '浅色',
    dark: '深色',
    save: '保存图片',
    copy: '复制图片',
    take: '带走…',
    poster: '制作长图…',
  },
  en: {
    more: 'More sizes…',
    light: 'Light',
    dark: 'Dark',
    save: 'Save picture',
    copy: 'Copy picture',
    take: 'Take away…',
    poster: 'Make the picture…',
  },
} as const

/** Opens the window of sizes of a chart. */
async function openSizes(page: Page, id: string, lang: 'zh' | 'en' = 'zh'): Promise<Locator> {
  const figure = chart(page, id)
  await figure.getByRole('button', { name: new RegExp(`^${names[lang].export}`) }).click()
  await page.getByRole('menuitem', { name: words[lang].more }).click()
  return page.getByRole('dialog')
}
const choose = (dialog: Locator, name: string) =>
  dialog.getByRole('radio', { name, exact: true }).check({ force: true })
/** Waits until the preview shows the picture of a preset. */
const shown = (dialog: Locator, preset: PresetId) =>
  expect(dialog.locator(`img[data-picture$="-${preset}"]`)).toBeVisible()
async function save(page: Page, button: string) {
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: button, exact: true }).click()
  return saved
}
const markupOf = async (dialog: Locator): Promise<string> => {
  const src = (await dialog.locator('img[data-picture]').getAttribute('src')) ?? ''
  return decodeURIComponent(src.slice(src.indexOf(',') + 1))
}

/** What a PNG holds: its size, its corner, and the share of pixels unlike the corner in three bands. */
const seen = (page: Page, png: Buffer) =>
  page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const { width, height } = bitmap
    const context = new OffscreenCanvas(width, height).getContext('2d')
    if (!context) throw new Error('no canvas')
    context.drawImage(bitmap, 0, 0)
    const data = context.getImageData(0, 0, width, height).data
    const pixels = new Uint32Array(data.buffer)
    const ink = (from: number, to: number) => {
      const band = pixels.subarray(Math.round(from * height) * width, Math.round(to * height) * width)
      let unlike = 0
      for (const pixel of band) if (pixel !== pixels[0]) unlike++
      return unlike / band.length
    }
    const edge = Math.round(width * 0.015)
    let outside = 0
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++)
        if ((x < edge || x >= width - edge || y < edge || y >= height - edge) && pixels[y * width + x] !== pixels[0])
          outside++
    return {
      width,
      height,
      paper: [...data.slice(0, 3)],
      top: ink(0, 0.25),
      middle: ink(0.25, 0.8),
      foot: ink(0.8, 1),
      outside,
    }
  }, png.toString('base64'))

for (const theme of ['light', 'dark'] as const)
  test(`a chart in every size, ${theme} on a page that is not: exactly its size, well filled, nothing at its edge`, async ({
    page,
  }) => {
    await visit(page, `?theme=${theme === 'light' ? 'dark' : 'light'}`)
    const dialog = await openSizes(page, 'hotline-handling')
    await choose(dialog, words.zh[theme])
    for (const preset of ids) {
      await choose(dialog, presets[preset].zh)
      await shown(dialog, preset)
      const file = await save(page, words.zh.save)
      expect(file.suggestedFilename()).toBe(`chuxiong-2018-hotline-handling-${preset}.png`)
      const png = await bytesOf(file)
      const picture = await seen(page, png)
      const { width, height, dpi } = presets[preset]
      expect(picture.width, preset).toBe(width)
      if (height !== null) expect(picture.height, preset).toBe(height)
      else expect(picture.height, preset).toBeGreaterThan(1000)
      await expect(dialog).toContainText(
        `${picture.width.toLocaleString('en')} × ${picture.height.toLocaleString('en')} 像素`,
      )
      if (theme === 'light') expect(Math.min(...picture.paper), preset).toBeGreaterThan(230)
      else expect(Math.max(...picture.paper), preset).toBeLessThan(40)
      expect(picture.top, preset).toBeGreaterThan(0.01)
      expect(picture.middle, preset).toBeGreaterThan(0.1)
      expect(picture.foot, preset).toBeGreaterThan(0.005)
      expect(picture.outside, preset).toBe(0)
      expect(dpiOf(chunksOf(png)), preset).toBe(dpi)
    }
  })

for (const lang of langs)
  test(`measured with the fonts of the browser every text stands inside its page (${lang})`, async ({ page }) => {
    await visit(page, `?view=charts&lang=${lang}`)
    for (const id of [
      'key-area-disclosures',
      'hotline-handling',
      'staffing',
      'request-outcomes',
      'food-and-drug-safety',
      'online-services',
    ]) {
      const dialog = await openSizes(page, id, lang)
      for (const preset of ids) {
        await choose(dialog, presets[preset][lang])
        await shown(dialog, preset)
        const beyond = await page.evaluate(
          (svg) => {
            const box = document.createElement('div')
            box.style.cssText = 'position:absolute;left:0;top:0'
            box.innerHTML = svg
            document.body.append(box)
            const root = box.querySelector('svg') as SVGSVGElement
            const whole = root.getBoundingClientRect()
            const found = [...root.querySelectorAll('text')].flatMap((text) => {
              const { left, right, top, bottom } = text.getBoundingClientRect()
              const inside = left >= whole.left && right <= whole.right && top >= whole.top && bottom <= whole.bottom
              return inside ? [] : [text.textContent]
            })
            const texts = root.querySelectorAll('text').length
            box.remove()
            return { found, texts }
          },
          await markupOf(dialog),
        )
        expect(beyond.found, `${id} ${preset}`).toEqual([])
        expect(beyond.texts).toBeGreaterThan(6)
      }
      await page.keyboard.press('Escape')
    }
  })

/**
 * Holds the first line of a picture's title against the same words drawn on a canvas of the page, and against as many
 * characters that no font has: shares of the ink of the two that do not lie on one another.
 */
const titleAgainst = (page: Page, png: Buffer, markup: string) =>
  page.evaluate(
    async ([base64, svg]) => {
      const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const title = new DOMParser().parseFromString(svg, 'image/svg+xml').querySelector('text')
      if (!title) throw new Error('no title')
      const of = (name: string) => title.getAttribute(name) ?? ''
      const size = Number(of('font-size'))
      const [x, y, said] = [Number(of('x')), Number(of('y')), title.textContent ?? '']
      const wide = Math.ceil(size * (said.length + 1))
      const tall = Math.ceil(size * 1.3)
      const ink = (draw: (context: OffscreenCanvasRenderingContext2D) => void): Uint8Array => {
        const context = new OffscreenCanvas(wide, tall).getContext('2d', { willReadFrequently: true })
        if (!context) throw new Error('no canvas')
        draw(context)
        const { data } = context.getImageData(0, 0, wide, tall)
        const paper = data[4 * (wide * tall - 1)] as number
        return Uint8Array.from({ length: wide * tall }, (_, i) =>
          Math.abs((data[4 * i] as number) - paper) > 110 ? 1 : 0,
        )
      }
      const inPicture = ink((c) => c.drawImage(bitmap, -x, -(y - size)))
      const onPage = (words: string) =>
        ink((c) => {
          c.fillStyle = 'white'
          c.fillRect(0, 0, wide, tall)
          c.fillStyle = 'black'
          c.font = `${of('font-weight')} ${size}px ${of('font-family')}`
          c.fillText(words, 0, size)
        })
      const apart = (a: Uint8Array, b: Uint8Array) => {
        let [unlike, all] = [0, 0]
        a.forEach((dark, i) => {
          unlike += dark === b[i] ? 0 : 1
          all += dark || b[i] ? 1 : 0
        })
        return unlike / Math.max(1, all)
      }
      return {
        said,
        ink: inPicture.reduce((n, dark) => n + dark, 0),
        same: apart(inPicture, onPage(said)),
        boxes: apart(inPicture, onPage('\u{10FFFE}'.repeat([...said].length))),
      }
    },
    [png.toString('base64'), markup] as const,
  )

test('the Chinese title is written in the picture in Chinese characters, not in empty boxes, on an English page too', async ({
  page,
}) => {
  await visit(page, '?lang=en&theme=light')
  const inks: number[] = []
  for (const id of ['hotline-handling', 'staffing'] as const) {
    const dialog = await openSizes(page, id, 'en')
    await choose(dialog, '中文')
    await choose(dialog, presets.slide.en)
    await shown(dialog, 'slide')
    const title = said(report.charts.find((c) => c.id === id)?.title ?? '', 'zh')
    await expect.poll(async () => await markupOf(dialog)).toContain(title)
    const png = await bytesOf(await save(page, words.en.save))
    const { said: drawn, ink, same, boxes } = await titleAgainst(page, png, await markupOf(dialog))
    expect(drawn).toBe(title)
    expect(same).toBeLessThan(0.1)
    expect(boxes).toBeGreaterThan(0.6)
    expect(textsOf(chunksOf(png)).Title).toEqual({ lang: 'zh-CN', text: title })
    inks.push(ink)
    await page.keyboard.press('Escape')
  }
  // Two titles do not have the same ink.
  expect(inks[0]).not.toBe(inks[1])
})

test('every PNG says what it is: of the menu, of the window, of the ZIP of all', async ({ page }) => {
  await visit(page, '?section=9&q=热线&lang=zh')
  const check = (png: Buffer, id: string) => {
    const chunks = chunksOf(png)
    const texts = textsOf(chunks)
    const title = said(report.charts.find((c) => c.id === id)?.title ?? '', 'zh')
    expect(texts.Title).toEqual({ lang: 'zh-CN', text: title })
    expect(texts.Description?.text).toContain(title)
    expect(texts.Source?.text).toMatch(/^来源：楚雄州2018年/)
    const address = new URL(texts.URL?.text ?? '')
    expect(Object.fromEntries(address.searchParams)).toEqual({ report: 'chuxiong-2018', chart: id, lang: 'zh' })
    expect(Math.abs(Date.parse(texts['Creation Time']?.text ?? '') - Date.now())).toBeLessThan(300_000)
    expect(texts.Software?.text).not.toBe('')
    return { texts, dpi: dpiOf(chunks), address: address.href }
  }
  const figure = await liveChart(page, 'hotline-handling')
  const menu = check(await bytesOf(await takeAway(page, figure, 'PNG', '3倍')), 'hotline-handling')
  expect(menu.dpi).toBe(288)
  for (const number of ['6,309件', '2,750件', '3,559件', '88件']) expect(menu.texts.Description?.text).toContain(number)
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: '导出全部图表' }).click()
  const zip = unzipSync(await bytesOf(await saved))
  expect(Object.keys(zip).length).toBeGreaterThan(1)
  for (const [name, png] of Object.entries(zip)) check(Buffer.from(png), name.replace(/^chuxiong-2018-|\.png$/g, ''))
  // The address leads to the chart.
  await visit(page, menu.address)
  await expect(chart(page, 'hotline-handling')).toBeInViewport()
})

test('what a reader chose is remembered after a reload, and of a picture on the clipboard the size is right', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await visit(page)
  let dialog = await openSizes(page, 'staffing')
  await choose(dialog, presets.square.zh)
  await choose(dialog, 'SVG')
  await choose(dialog, words.zh.dark)
  await shown(dialog, 'square')
  await page.reload()
  dialog = await openSizes(page, 'request-outcomes')
  for (const name of [presets.square.zh, 'SVG', words.zh.dark, '中文'])
    await expect(dialog.getByRole('radio', { name, exact: true })).toBeChecked()
  await shown(dialog, 'square')
  await page.getByRole('button', { name: words.zh.copy, exact: true }).click()
  await expect(dialog.getByText('已复制')).toBeVisible()
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const blob = await item?.getType('image/png')
    return [...new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0))]
  })
  const { width, height, paper } = await seen(page, Buffer.from(copied))
  expect([width, height]).toEqual([1080, 1080])
  expect(Math.max(...paper)).toBeLessThan(40)
})

test('the window of sizes is worked from the keyboard alone, and closes back to the menu’s button', async ({
  page,
}) => {
  await visit(page)
  const figure = await liveChart(page, 'staffing')
  await figure.getByRole('button', { name: /^导出/ }).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('menuitem', { name: words.zh.more })).toBeFocused()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: '与屏幕一致' }).focus()
  await page.keyboard.press('ArrowRight')
  await shown(dialog, 'slide')
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(figure.getByRole('button', { name: /^导出/ })).toBeFocused()
})

/** Opens the poster; `own`: of a report of the reader's own. */
async function openPoster(page: Page, lang: 'zh' | 'en') {
  await page.getByRole('button', { name: words[lang].take }).click()
  await page.getByRole('button', { name: words[lang].poster }).click()
  await expect(page.locator('img[data-picture$="-poster"]')).toBeVisible({ timeout: 15_000 })
}
/** What the QR code at the right of a poster's foot says, read from its pixels. */
async function scanned(page: Page, png: Buffer): Promise<string | undefined> {
  const side = 540
  const grey = await page.evaluate(
    async ([base64, size]) => {
      const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const context = new OffscreenCanvas(size, size).getContext('2d')
      if (!context) throw new Error('no canvas')
      context.drawImage(bitmap, size - bitmap.width, size - bitmap.height)
      const { data } = context.getImageData(0, 0, size, size)
      let green = ''
      for (let i = 1; i < data.length; i += 4) green += String.fromCharCode(data[i] as number)
      return btoa(green)
    },
    [png.toString('base64'), side] as const,
  )
  const pixels = [...Buffer.from(grey, 'base64')].flatMap((g) => [g, g, g, 255])
  return jsQR(Uint8ClampedArray.from(pixels), side, side)?.data
}

for (const [lang, theme] of [
  ['zh', 'light'],
  ['en', 'dark'],
] as const)
  test(`the report on one picture: tall, not blank, and its code leads back to the report (${lang}, ${theme})`, async ({
    page,
  }) => {
    await visit(page, `?lang=${lang}&theme=${theme}&section=8`)
    await openPoster(page, lang)
    const file = await save(page, words[lang].save)
    expect(file.suggestedFilename()).toBe('chuxiong-2018-poster.png')
    const png = await bytesOf(file)
    const { width, height, top, middle, foot } = await seen(page, png)
    expect(width).toBe(1080)
    expect(height).toBeGreaterThan(4000)
    for (const band of [top, middle, foot]) expect(band).toBeGreaterThan(0.03)
    const texts = textsOf(chunksOf(png))
    expect(texts.Title?.text).toContain(said(report.title, lang))
    const address = await scanned(page, png)
    expect(address).toBe(texts.URL?.text)
    expect(new URL(address ?? '').search).toBe(`?report=chuxiong-2018&lang=${lang}`)
    await visit(page, address)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(said(report.title, lang))
  })

test('a poster of a report of one’s own, with a long title, charts from its form only and no headlines', async ({
  page,
}) => {
  const copy = JSON.parse(written)
  copy.id = 'mine-2018'
  copy.title =
    '某某省某某自治州某某某某县人民政府办公室关于2018年度政府信息公开工作情况的年度报告（报送省政府信息公开办公室审查稿）'
  copy.headlines = []
  copy.charts = []
  await visit(page)
  const asked = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: names.zh.open, exact: true }).click()
  await (await asked).setFiles({
    name: 'mine.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(copy)),
  })
  await page.getByRole('button', { name: names.zh.view }).click()
  await openPoster(page, 'zh')
  const png = await bytesOf(await save(page, words.zh.save))
  const texts = textsOf(chunksOf(png))
  expect(texts.Title?.text).toContain(copy.title)
  expect(texts).not.toHaveProperty('URL')
  expect(await scanned(page, png)).toBeUndefined()
  const { width, height, middle } = await seen(page, png)
  expect(width).toBe(1080)
  expect(height).toBeGreaterThan(3000)
  expect(middle).toBeGreaterThan(0.03)
})

for (const width of [320, 1280])
  test(`axe finds nothing wrong with the window of sizes and the poster, and nothing is cut off (${width} px)`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    await visit(page)
    const wrong = async () => {
      const axe = new AxeBuilder({ page }).include('dialog').withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      return (await axe.analyze()).violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.html.slice(0, 100)}`))
    }
    const beyond = () => page.locator('dialog').evaluate((el) => el.scrollWidth - el.clientWidth)
    const dialog = await openSizes(page, 'hotline-handling')
    await choose(dialog, presets.a4.zh)
    await shown(dialog, 'a4')
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await wrong()).toEqual([])
    }
    expect(await beyond()).toBeLessThanOrEqual(0)
    await page.keyboard.press('Escape')
    await openPoster(page, 'zh')
    expect(await wrong()).toEqual([])
    expect(await beyond()).toBeLessThanOrEqual(0)
  })
