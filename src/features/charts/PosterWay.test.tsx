import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { pageReport } from '../../../tests/pageReport'
import type { Lang } from '../../language/words'
import type { Figure, Report } from '../../report/schema'
import { nothingChosen, useChoice } from '../../state/choice'
import { useOpened } from '../../state/opened'
import { handOver } from '../../takeaway/handOver'
import { toPng } from '../../takeaway/picture'
import { PosterWay } from './PosterWay'
import { chartsOn, headlinesOn, posterOf } from './posterOf'

vi.mock('../../takeaway/handOver', async (original) => ({ ...(await original<object>()), handOver: vi.fn() }))
// jsdom draws no pictures: what would be drawn is looked at instead.
vi.mock('../../takeaway/picture', async (original) => ({ ...(await original<object>()), toPng: vi.fn() }))

/** A report as it comes out of a document: in one language, charts from its form only, a long title, no headlines. */
const own: Report = pageReport({
  id: 'own-2018',
  title: '小省小自治州某某某某某某县人民政府办公室二〇一八年度政府信息公开工作年度报告（征求意见稿）',
  languages: ['zh'],
  headlines: [],
  charts: [],
})
const words = (svg: string) =>
  (new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement.textContent ?? '').replace(/\s/g, '')

beforeEach(() => {
  useChoice.setState(nothingChosen, true)
  useOpened.setState({ viewing: null })
  vi.mocked(handOver).mockReset()
  vi.mocked(toPng)
    .mockReset()
    .mockResolvedValue(new Blob(['a picture'], { type: 'image/png' }))
})

describe('what stands on a poster', () => {
  it('the families of charts come first, in the order they are told in', () => {
    expect(chartsOn(pageReport(), 'zh').map((m) => m.id)).toEqual([
      'disclosure-channels',
      'hotline-handling',
      'request-channels',
    ])
  })

  it('the numbers are the report’s headlines', () => {
    const report = pageReport()
    expect(
      headlinesOn(report, chartsOn(report, 'en'), 'en').map(({ value, unit, more }) => [value, unit, more]),
    ).toEqual([
      ['200', 'items', '150 on websites.'],
      ['10', 'calls', '1 still open.'],
    ])
  })

  it('a number is told to be the least it can be, and one that a check disputes has a sign', () => {
    const over = { as: 'over', step: 10 } as const
    const { figures } = pageReport()
    const report = pageReport({
      figures: { ...figures, 'hotline.calls': { ...figures['hotline.calls'], printed: over } as Figure },
      checks: [{ id: 'open', kind: 'same', figures: ['hotline.open', 2] }],
    })
    const [, calls] = headlinesOn(report, chartsOn(report, 'zh'), 'zh')
    expect(calls).toMatchObject({ value: '10余', unit: '件', more: '1件≠在办。' })
    const itself = pageReport({ checks: [{ id: 'calls', kind: 'same', figures: ['hotline.calls', 12] }] })
    expect(headlinesOn(itself, [], 'en')[1]).toMatchObject({ value: '10', unit: 'calls ≠', more: '1 still open.' })
  })

  it('what the sign means stands under the numbers, and under a chart with such a number; else nowhere', async () => {
    const report = pageReport({ checks: [{ id: 'open', kind: 'same', figures: ['hotline.open', 2] }] })
    const said = words((await posterOf(report, 'light', 'zh')).svg)
    const legend = '≠这个数与报告里的其他数不符'
    expect(said.indexOf(legend)).toBeGreaterThan(said.indexOf('1件≠在办'))
    expect(said.match(/≠图中有数字核对不符/g)).toHaveLength(1)
    expect(words((await posterOf(pageReport(), 'light', 'zh')).svg)).not.toContain('≠')
  })

  it('without headlines they are the wholes of its charts, each once', () => {
    expect(headlinesOn(own, chartsOn(own, 'zh'), 'zh').map(({ value, unit }) => value + unit)).toEqual(['200条', '8件'])
  })

  it('place, year, title, numbers, questions, source and address are on it, and a code', async () => {
    const { svg, width, about, name } = await posterOf(pageReport(), 'light', 'zh')
    expect([width, name, about.lang]).toEqual([1080, 'small-2018-poster', 'zh-CN'])
    const said = words(svg)
    for (const part of [
      '小州',
      '2018年',
      '小州二〇一八年年报',
      '小州政府·2019年1月18日发布',
      '200条',
      '网站公开150条。',
      '信息公开在哪些渠道？',
      '来电办得怎样？',
      '扫码看完整报告',
      '?report=small-2018',
    ])
      expect(said).toContain(part.replace(/\s/g, ''))
    expect(svg).toContain('shape-rendering="crispEdges"')
    expect(new URL(about.url ?? '').search).toBe('?report=small-2018&lang=zh')
  })

  it('of a reader’s own file has no address and no code, and its long title whole', async () => {
    useOpened.setState({ viewing: { name: 'a.docx', report: own, before: nothingChosen } })
    const { svg, about } = await posterOf(own, 'dark', 'zh')
    expect(about.url).toBeNull()
    expect(svg).not.toContain('crispEdges')
    expect(words(svg)).not.toContain('?report=')
    expect(words(svg)).toContain(String(own.title))
    expect(words(svg)).not.toContain('扫码')
  })

  it('a report with nothing to draw gives none', async () => {
    const empty = pageReport({ statistics: {}, figures: {}, charts: [], headlines: [] })
    await expect(posterOf(empty, 'light', 'zh')).rejects.toThrow(/nothing to draw/)
  })
})

describe('taking the poster away', () => {
  const open = async (report: Report, lang: Lang = 'en') => {
    const user = userEvent.setup()
    render(<PosterWay report={report} lang={lang} />)
    await user.click(screen.getByRole('button', { name: lang === 'en' ? 'Make the picture…' : '制作长图…' }))
    return user
  }
  const made = () => waitFor(() => expect(screen.getByRole('img').dataset.picture).toBe('small-2018-poster'))

  it('it is seen in the page’s language, then in another, and saved as PNG', async () => {
    const user = await open(pageReport())
    await made()
    expect(screen.getByRole('img').getAttribute('alt')).toContain('Where was information disclosed?')
    await user.click(screen.getByRole('radio', { name: '中文' }))
    await waitFor(() => expect(screen.getByRole('img').getAttribute('alt')).toContain('信息公开在哪些渠道？'))
    await user.click(screen.getByRole('button', { name: 'Save picture' }))
    await waitFor(() => expect(handOver).toHaveBeenCalledOnce())
    expect(vi.mocked(handOver).mock.calls[0]?.[0]?.name).toBe('small-2018-poster.png')
    expect(vi.mocked(toPng).mock.calls[0]?.[1]).toBe(1080)
  })

  it('the keyboard goes on at its choices', async () => {
    await open(pageReport(), 'zh')
    await waitFor(() => expect(document.activeElement?.closest('fieldset')?.textContent).toMatch(/^语言/))
  })

  it('where there is nothing to draw it says what to do instead', async () => {
    await open(pageReport({ statistics: {}, figures: {}, charts: [], headlines: [] }))
    expect((await screen.findByRole('alert')).textContent).toMatch(/save the charts one by one/)
  })
})
