import { beforeEach, describe, expect, it, vi } from 'vitest'
import written from '../../../public/reports/chuxiong-2018.json'
import { pageReport } from '../../../tests/pageReport'
import { type Lang, langs } from '../../language/words'
import { chartsOf } from '../../report/charts'
import type { Report } from '../../report/schema'
import { parseReport } from '../../report/whole'
import { nothingChosen, useChoice } from '../../state/choice'
import { useOpened } from '../../state/opened'
import { type Preset, presets, type SheetId, sheets } from '../../takeaway/presets'
import { widthOf } from './measure'
import { chartModel } from './model'
import { asSvg, type Made, pictureOf, pixelsOf } from './pictures'

const parsed = parseReport(written)
if (!parsed.ok) throw new Error('the bundled report cannot be read')
const report: Report = parsed.value
const charts = chartsOf(report)
const fixed = (Object.keys(sheets) as SheetId[]).filter((id) => sheets[id].height !== null)

const modelOf = (id: string, lang: Lang, of = report) => {
  const entry = chartsOf(of).find((c) => c.id === id)
  if (!entry) throw new Error(`no chart ${id}`)
  return chartModel(of, entry, lang)
}
const make = (id: string, preset: Preset, lang: Lang, of = report) =>
  pictureOf(modelOf(id, lang, of), { preset, scale: 1, theme: 'light', lang })

type Box = { what: string; left: number; right: number; top: number; foot: number }
const number = (el: Element, name: string) => Number(el.getAttribute(name) ?? 0)

/** Where every text and every bar of a picture stands, in its pixels; texts as wide as they are reckoned to be. */
function boxes(el: Element, at = { x: 0, y: 0, k: 1 }): Box[] {
  const box = (what: string, x: number, y: number, w: number, h: number): Box => ({
    what,
    left: at.x + x * at.k,
    right: at.x + (x + w) * at.k,
    top: at.y + y * at.k,
    foot: at.y + (y + h) * at.k,
  })
  return [...el.children].flatMap((child): Box[] => {
    if (child.localName === 'svg') {
      const [, , wide] = (child.getAttribute('viewBox') ?? '').split(' ').map(Number)
      const k = number(child, 'width') / (wide ?? 1)
      return boxes(child, { x: at.x + number(child, 'x') * at.k, y: at.y + number(child, 'y') * at.k, k: at.k * k })
    }
    if (child.localName === 'rect' && child.getAttribute('fill') !== 'transparent')
      return [box('rect', number(child, 'x'), number(child, 'y'), number(child, 'width'), number(child, 'height'))]
    if (child.localName === 'text') {
      const size = number(child, 'font-size')
      expect(size).toBeGreaterThan(0)
      const text = child.textContent ?? ''
      const lines = [...child.querySelectorAll('tspan[x]')].map((t) => t.textContent ?? '')
      const wide = Math.max(...(lines.length ? lines : [text]).map(widthOf)) * size
      const left = child.getAttribute('text-anchor') === 'end' ? number(child, 'x') - wide : number(child, 'x')
      return [box(text, left, number(child, 'y') - size * 0.8, wide, size)]
    }
    return boxes(child, at)
  })
}
const read = ({ svg }: Made) => {
  const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml')
  expect(documentElement.nodeName, svg.slice(0, 400)).toBe('svg')
  return documentElement
}

beforeEach(() => {
  useChoice.setState(nothingChosen, true)
  useOpened.setState({ viewing: null })
  vi.useRealTimers()
})

describe('every chart of the bundled report, on every sheet, in both languages', () => {
  it.each(presets.flatMap((preset) => langs.map((lang) => [preset, lang] as const)))(
    'stands inside the page, its words too: %s, %s',
    async (preset, lang) => {
      expect(charts.length).toBeGreaterThanOrEqual(22)
      for (const { id } of charts) {
        const made = await make(id, preset, lang)
        const { width, height } = pixelsOf(made)
        if (preset !== 'screen') expect(width).toBe(sheets[preset].width)
        if (preset !== 'screen' && sheets[preset].height !== null) expect(height, id).toBe(sheets[preset].height)
        const all = boxes(read(made))
        expect(all.length, id).toBeGreaterThan(8)
        for (const { what, left, right, top, foot } of all) {
          expect(left, `${id}: ${what}`).toBeGreaterThanOrEqual(0)
          expect(right, `${id}: ${what}`).toBeLessThanOrEqual(width)
          expect(top, `${id}: ${what}`).toBeGreaterThanOrEqual(-1)
          expect(foot, `${id}: ${what}`).toBeLessThanOrEqual(height)
        }
      }
    },
    120_000,
  )

  it.each(fixed.flatMap((preset) => langs.map((lang) => [preset, lang] as const)))(
    'fills the page and can be read: %s, %s',
    async (preset, lang) => {
      const { margin, width, height, small } = sheets[preset]
      for (const { id } of charts) {
        const drawing = read(await make(id, preset, lang)).querySelector('svg')
        if (!drawing) throw new Error(`${id} has no drawing`)
        const wide = number(drawing, 'width') / (width - 2 * margin)
        const tall = number(drawing, 'height') / (height ?? 1)
        expect(Math.max(wide, tall), id).toBeGreaterThan(0.75)
        const scale = number(drawing, 'width') / Number(drawing.getAttribute('viewBox')?.split(' ')[2])
        expect(scale * 14, id).toBeGreaterThan(small * 0.6)
      }
    },
    120_000,
  )
})

describe('a picture of a chart', () => {
  it('says question, unit, numbers, note, source and where it can be seen', async () => {
    const made = await make('disclosure-channels', 'slide', 'zh')
    const words = (read(made).textContent ?? '').replace(/\s/g, '')
    for (const part of [
      '信息公开在哪些渠道？',
      '单位：条',
      '政府网站',
      '12.2万',
      '来源：楚雄州',
      '?report=chuxiong-2018&chart=disclosure-channels',
    ])
      expect(words).toContain(part)
    expect(made.about.url).toMatch(/^http.*\?report=chuxiong-2018&chart=disclosure-channels&lang=zh$/)
    expect(made.about.description).toContain('122,232条')
  })

  it('names the language chosen in it, not the page’s, and nothing else the reader chose', async () => {
    useChoice.setState({ words: '热线', sections: [8], theme: 'dark', lang: 'zh' })
    const made = await pictureOf(modelOf('staffing', 'zh'), { preset: 'square', scale: 2, theme: 'light', lang: 'en' })
    expect(read(made).textContent).toContain('Who does the work?')
    expect(new URL(made.about.url ?? '').search).toBe('?report=chuxiong-2018&chart=staffing&lang=en')
    expect([pixelsOf(made).width, made.about.lang, made.name]).toEqual([1080, 'en', 'chuxiong-2018-staffing-square'])
  })

  it('of a file of the reader’s own has no address', async () => {
    const own = pageReport()
    useOpened.setState({ viewing: { name: 'a.json', report: own, before: nothingChosen } })
    const made = await make('hotline-handling', 'wechat', 'en', own)
    expect(made.about.url).toBeNull()
    expect(made.svg).not.toContain('chart=')
  })

  it('a name as long as nobody foresaw stands inside the page', async () => {
    const label = {
      zh: '受理的不属于本行政机关公开范围而依法转送其他行政机关办理并告知申请人的政府信息公开申请',
      en: 'x'.repeat(90),
    }
    const own = pageReport()
    own.charts = chartsOf(own).map((c) => ({
      ...c,
      title: label,
      note: label,
      labels: Object.fromEntries(c.figures.map((f) => [f, label])),
    }))
    for (const { id } of own.charts)
      for (const preset of Object.keys(sheets) as SheetId[]) {
        const made = await make(id, preset, 'zh', own)
        for (const { what, right, foot } of boxes(read(made))) {
          expect(right, `${id} ${preset} ${what}`).toBeLessThanOrEqual(made.width)
          expect(foot, `${id} ${preset} ${what}`).toBeLessThanOrEqual(made.height)
        }
      }
  })

  it('as SVG tells what it is in Dublin Core where that is wanted, and is well formed', async () => {
    const made = await make('staffing', 'slide', 'zh')
    const told = new DOMParser().parseFromString(await asSvg(made, true).text(), 'image/svg+xml')
    expect(told.getElementsByTagNameNS('http://purl.org/dc/elements/1.1/', 'title')[0]?.textContent).toBe(
      '谁在做公开工作？',
    )
    expect(told.getElementsByTagNameNS('http://purl.org/dc/elements/1.1/', 'identifier')[0]?.textContent).toBe(
      made.about.url,
    )
    expect(await asSvg(made, false).text()).not.toContain('metadata')
  })
})
