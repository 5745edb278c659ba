import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import library from '../../public/reports/chuxiong-2018.json'
import { pixelsOf } from '../../tests/pixels'
import { figure, smallReport } from '../../tests/smallReport'
import { parseReport } from '../report/parse'
import { isIndicator } from '../report/quantity'
import type { Report } from '../report/schema'
import { composeShare, shareSize } from '../takeaway/sharePicture'
import { type Glyphs, openGlyphs } from './glyphs'
import { outlined } from './outline'
import { chartFor, restOf, sharePicture, sharePictureOrNone, shareSvg } from './sharePicture'
import { lightTheme } from './tokens'

const parsed = parseReport(library, isIndicator)
if (!parsed.ok) throw new Error('the bundled report does not fit the format')
const report = parsed.value
/** Nothing to draw and nothing to count. */
const bare = smallReport({ charts: [], statistics: {}, figures: {}, headlines: [] })

let glyphs: Glyphs
beforeAll(async () => {
  glyphs = await openGlyphs()
})
const textsOf = async (of: Report, lang: 'zh' | 'en') => {
  const svg = await shareSvg(of, lang, glyphs)
  const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml')
  return [...documentElement.querySelectorAll('text')].map((el) => ({
    words: el.textContent ?? '',
    x: Number(el.getAttribute('x')),
    y: Number(el.getAttribute('y')),
    size: Number(el.getAttribute('font-size')),
  }))
}
const wordsOf = async (of: Report, lang: 'zh' | 'en') => (await textsOf(of, lang)).map(({ words }) => words)

describe('the picture a link to a report is shown with', () => {
  it.each(['zh', 'en'] as const)('is a PNG of 1200 x 630 pixels with ink where its texts stand (%s)', async (lang) => {
    const { width, height, at } = pixelsOf(await sharePicture(report, lang))
    expect([width, height]).toEqual([1200, 630])
    const ground = at(20, 20).join()
    const inked = (x: number, y: number, wide: number, high: number) => {
      let n = 0
      for (let i = 0; i < wide; i++) for (let j = 0; j < high; j++) if (at(x + i, y + j).join() !== ground) n++
      return n / (wide * high)
    }
    const place = (await textsOf(report, lang)).find(({ words }) => /^(楚雄彝族自治州|Chuxiong Yi)$/.test(words))
    const { x = 0, y = 0, size = 0 } = place ?? {}
    expect(inked(x, Math.round(y - size * 0.8), size * 3, size)).toBeGreaterThan(0.15)
    // The numbers end at the right of their column.
    expect(inked(400, 320, 100, 220)).toBeGreaterThan(0.05)
    expect(inked(20, 20, 30, 30)).toBe(0)
    expect(at(620, 20).slice(0, 3)).toEqual([255, 255, 255])
  })

  it('says in Chinese whose report it is, its first headlines, and shows the chart of the channels', async () => {
    const words = await wordsOf(report, 'zh')
    expect(words).toEqual(expect.arrayContaining(['2018', '楚雄彝族自治州', '政府信息公开工作年度报告']))
    expect(words).toEqual(expect.arrayContaining(['17.8万', '239', '6,309', '信息公开在哪些渠道？', '政务微信']))
  })

  it('says the same in English', async () => {
    const words = await wordsOf(report, 'en')
    expect(words).toEqual(expect.arrayContaining(['Annual report on government', '178,341', 'items', 'WeChat']))
    expect(words.join(' ')).toContain('Chuxiong Yi Autonomous Prefecture')
  })

  it('of a report without headlines has the figures of its charts', async () => {
    const words = await wordsOf(smallReport({ headlines: [] }), 'en')
    expect(words).toEqual(expect.arrayContaining(['Calls', '40+', 'Requests received', '12']))
  })

  it('of a report without charts and figures says whose it is', async () => {
    expect(chartFor(bare, 'zh')).toBeNull()
    expect(await wordsOf(bare, 'zh')).toEqual(['2018', '小县', '年报', '小县人民政府', '2018'])
    expect(pixelsOf(await sharePicture(bare, 'zh')).at(620, 20)).not.toEqual([255, 255, 255, 255])
  })

  it('keeps percent signs with their numbers, and money in English in one', async () => {
    const figures = {
      a: figure(97.1, '办结率', 'Completed', { unit: '%' }),
      b: figure(467.1, '收费', 'Fees', { unit: '万元' }),
    }
    const headlines = Object.keys(figures).map((id) => ({ figure: id, text: '' }))
    const of = smallReport({ charts: [], statistics: {}, figures, headlines })
    expect(await wordsOf(of, 'en')).toEqual(expect.arrayContaining(['97.1%', '4.671 million yuan']))
    expect(await wordsOf(of, 'zh')).toEqual(expect.arrayContaining(['97.1%', '467.1', '万元']))
  })

  it('is not made where a name has a letter the font cannot draw: one line says which', async () => {
    const of = smallReport({ place: { name: '\u{20BB7}县', short: '\u{20BB7}县', level: 'county' } })
    const said: string[] = []
    expect(await sharePictureOrNone(of, 'zh', (line) => said.push(line))).toBeNull()
    expect(said).toEqual(['no picture for links to small-2018 (zh): the packaged font cannot draw \u{20BB7}'])
  })

  it('is not made where its chart cannot be drawn, and the build goes on', async () => {
    const said: string[] = []
    const fails = () => Promise.reject(new Error('no pen'))
    expect(await sharePictureOrNone(report, 'en', (line) => said.push(line), fails)).toBeNull()
    expect(said).toEqual(['no picture for links to chuxiong-2018 (en): no pen'])
  })

  it('takes a drawing that is there already', async () => {
    const drawing = { svg: '<svg xmlns="http://www.w3.org/2000/svg"><text>有了</text></svg>', width: 344, height: 200 }
    expect(await shareSvg(report, 'zh', glyphs, async () => drawing)).toContain('<text>有了</text>')
  })
})

describe('the outlines of its letters', () => {
  const letters = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'楚雄彝族自治州政府信息公开年度报告，、。《》（“”'), maxLength: 80 }),
    fc.string({ unit: fc.constantFrom(...'WMQjgy@%0123456789 -,’'), maxLength: 80 }),
  )
  it('never leave it, whatever its texts are', async () => {
    await glyphs.load('楚雄彝族自治州政府信息公开年度报告，、。《》（“”WMQjgy@%0123456789 -,’…')
    const widthOf = (text: string, weight: number) => glyphs.line(text, weight).width
    fc.assert(
      fc.property(letters, letters, letters, (place, title, number) => {
        const figures = [{ label: title, number, unit: place }]
        const picture = { year: number, place, title, publisher: title, figures, chart: null, widthOf }
        const svg = outlined(composeShare(picture, lightTheme), glyphs)
        for (const [, d = ''] of svg.matchAll(/ d="([^"]*)"/g)) {
          const numbers = (d.match(/-?[\d.]+/g) ?? []).map(Number)
          const [xs, ys] = [numbers.filter((_, i) => i % 2 === 0), numbers.filter((_, i) => i % 2 === 1)]
          expect(Math.min(...xs)).toBeGreaterThan(40)
          expect(Math.max(...xs)).toBeLessThan(Math.min(...xs) < 604 ? 604 : shareSize.width - 20)
          expect(Math.min(...ys)).toBeGreaterThan(20)
          expect(Math.max(...ys)).toBeLessThan(shareSize.height - 20)
        }
      }),
      { numRuns: 40 },
    )
  })
})

describe('the title under the name of the place', () => {
  it.each([
    ['楚雄彝族自治州2018年政府信息公开工作年度报告', '楚雄彝族自治州', '政府信息公开工作年度报告'],
    ['宿迁市2018年度政府信息公开年报', '宿迁市', '政府信息公开年报'],
    ['Chuxiong: annual report on disclosure, 2018', 'Chuxiong', 'Annual report on disclosure'],
    ['某局2018年年报', '宿迁市', '某局2018年年报'],
    ['宿迁市', '宿迁市', '宿迁市'],
    ['小县关于2018年工作的报告', '小县', '关于2018年工作的报告'],
  ])('%s, %s: %s', (title, place, rest) => {
    expect(restOf(title, place, '2018')).toBe(rest)
  })
})

describe('the chart it shows', () => {
  it('is that of the channels, else what became of the requests, else the first that can be read', () => {
    const own = (id: string, figures: string[]) => ({
      ...(smallReport().charts[0] as Report['charts'][number]),
      id,
      figures,
    })
    const two = ['hotline.on-the-spot', 'hotline.passed-on']
    const many = Array(12).fill('hotline.calls')
    const shown = (...charts: Report['charts']) => chartFor(smallReport({ charts, statistics: {} }), 'zh')?.id
    expect(shown(own('a', two), own('disclosure-channels', two), own('request-outcomes', two))).toBe(
      'disclosure-channels',
    )
    expect(shown(own('a', two), own('request-outcomes', two))).toBe('request-outcomes')
    const noRequests = Object.fromEntries(Object.entries(smallReport().figures).filter(([id]) => /^hotline/.test(id)))
    const alone = (...charts: Report['charts']) =>
      chartFor(smallReport({ charts, statistics: {}, figures: noRequests, headlines: [] }), 'zh')?.id
    expect(alone(own('many', many), own('a', two))).toBe('a')
    expect(alone(own('many', many))).toBe('many')
  })
})
