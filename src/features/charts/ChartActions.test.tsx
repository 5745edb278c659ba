import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { pageReport } from '../../../tests/pageReport'
import type { Lang } from '../../language/words'
import { chartsOf } from '../../report/charts'
import type { ChartEntry } from '../../report/schema'
import { nothingChosen, useChoice } from '../../state/choice'
import { useOpened } from '../../state/opened'
import { handOver } from '../../takeaway/handOver'
import { toPng } from '../../takeaway/picture'
import { ChartActions } from './ChartActions'
import { chartModel } from './model'
import { dataOf } from './take'

vi.mock('../../takeaway/handOver', async (original) => ({ ...(await original<object>()), handOver: vi.fn() }))
// jsdom draws no pictures: what would be drawn is looked at instead.
vi.mock('../../takeaway/picture', async (original) => ({ ...(await original<object>()), toPng: vi.fn() }))

const report = pageReport()
const channels = chartsOf(report).find((c) => c.id === 'disclosure-channels') as ChartEntry
const title = 'Where was information disclosed?'
const png = new Blob(['a picture'], { type: 'image/png' })

const show = async (lang: Lang = 'en', entry = channels) => {
  const user = userEvent.setup()
  const model = chartModel(report, entry, lang)
  const data = (as: 'xlsx' | 'json') => dataOf(report, model, as === 'xlsx' ? 'chartXlsx' : 'chartJson')
  render(<ChartActions report={report} model={model} data={data} />)
  await user.click(screen.getByRole('button'))
  return user
}
const item = (name: string) => screen.getByRole('menuitem', { name })
const said = () => screen.getByRole('status').textContent
const handed = async () => {
  await waitFor(() => expect(handOver).toHaveBeenCalledOnce())
  return vi.mocked(handOver).mock.calls[0]?.[0] as File
}

beforeEach(() => {
  useChoice.setState(nothingChosen, true)
  vi.mocked(handOver).mockReset()
  vi.mocked(toPng).mockReset().mockResolvedValue(png)
})
afterEach(() => vi.unstubAllGlobals())

describe('the menu', () => {
  it('is named by the chart and offers it as pictures and data, a link and code to embed it', async () => {
    await show()
    screen.getByRole('button', { name: `Export: ${title}` })
    expect(screen.getAllByRole('menuitem').map((el) => el.textContent)).toEqual([
      'PNG',
      'SVG',
      'More sizes…',
      'CSV',
      'XLSX',
      'JSON',
      'Copy link',
      'Embed…',
    ])
  })

  it('speaks the page’s language', async () => {
    await show('zh')
    screen.getByRole('button', { name: '导出：信息公开在哪些渠道？' })
    within(screen.getByRole('group', { name: '图片大小' })).getByRole('menuitemradio', { name: '2倍', checked: true })
    item('复制链接')
  })

  it.each([1, 2, 3])('a PNG is made at the size chosen: %ix', async (scale) => {
    const user = await show()
    await user.click(screen.getByRole('menuitemradio', { name: `${scale}x` }))
    await user.click(item('PNG'))
    await handed()
    expect(vi.mocked(toPng).mock.calls[0]?.[3]).toBe(scale)
  })
})

describe('what is taken away', () => {
  it('a PNG carries the report’s and the chart’s name, and is said to be saved', async () => {
    const user = await show()
    await user.click(item('PNG'))
    const file = await handed()
    expect(file.name).toBe('small-2018-disclosure-channels.png')
    expect(file.type).toBe('image/png')
    expect(await file.text()).toBe('a picture')
    await waitFor(() => expect(said()).toBe('Saved small-2018-disclosure-channels.png'))
  })

  it('the picture stands alone: question, unit, labels, numbers, note and source', async () => {
    const user = await show()
    await user.click(item('SVG'))
    const file = await handed()
    expect(file.name).toBe('small-2018-disclosure-channels.svg')
    const svg = new DOMParser().parseFromString(await file.text(), 'image/svg+xml')
    expect(svg.querySelector('parsererror')).toBeNull()
    const words = [...svg.querySelectorAll('text')].map((el) => el.textContent).join(' ')
    for (const part of [title, 'Unit: items', 'WeChat', '100', '50.0%', 'Weibo', 'Not stated in the report: Gazette'])
      expect(words).toContain(part)
    expect(words).toMatch(/Source: Small, annual report on government information disclosure 2018/)
  })

  it('the picture made is the one for the PNG too, in the page’s language', async () => {
    const user = await show('zh')
    await user.click(item('PNG'))
    await handed()
    const svg = String(vi.mocked(toPng).mock.calls[0]?.[0])
    expect(svg).toContain('信息公开在哪些渠道？')
    expect(svg).toContain('政务微信')
    expect(svg).not.toContain('WeChat')
  })

  it('the CSV holds every figure with its value, its words and its share, then the source', async () => {
    const user = await show()
    await user.click(item('CSV'))
    const file = await handed()
    expect(file.name).toBe('small-2018-disclosure-channels.csv')
    const lines = (await file.text()).split('\r\n')
    expect(lines[0]).toMatch(/Item,Value,In full,Share,Id$/)
    expect(lines.slice(2, 6)).toEqual([
      'Government websites,150,150 items,0.75,channels.website',
      'WeChat,100,100 items,0.5,channels.wechat',
      'Other means,50,50 items,0.25,channels.other',
      'Weibo,0,0 items,0,channels.weibo',
    ])
    expect(lines.at(-1)).toMatch(/Source: Small/)
  })

  it('the link leads to this chart in the view, language and filter on screen', async () => {
    useChoice.setState({ lang: 'en', topics: ['channels'], figure: 'hotline.calls' })
    const user = await show()
    await user.click(item('Copy link'))
    await waitFor(() => expect(said()).toBe('Link copied'))
    const link = new URL(await navigator.clipboard.readText())
    expect(link.search).toBe('?report=small-2018&topic=channels&chart=disclosure-channels&lang=en')
  })
})

describe('the clipboard', () => {
  class Item {
    constructor(readonly holds: Record<string, Promise<Blob>>) {}
  }

  it('where the browser takes pictures, one can be copied', async () => {
    vi.stubGlobal('ClipboardItem', Item)
    const user = await show()
    const write = vi.spyOn(navigator.clipboard, 'write').mockResolvedValue()
    await user.click(item('Copy picture'))
    await waitFor(() => expect(said()).toBe('Copied'))
    const copied = write.mock.calls[0]?.[0]?.[0] as unknown as Item | undefined
    expect(await (await copied?.holds['image/png'])?.text()).toBe('a picture')
  })

  it('a browser that refuses the picture is said to, with what to do instead', async () => {
    vi.stubGlobal('ClipboardItem', Item)
    const user = await show()
    vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new Error('denied'))
    await user.click(item('Copy picture'))
    await waitFor(() => expect(said()).toMatch(/does not allow copying pictures; save one with “PNG”/))
  })

  it('a browser that refuses the link is said to', async () => {
    const user = await show()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'))
    await user.click(item('Copy link'))
    await waitFor(() => expect(said()).toMatch(/does not allow copying/))
  })
})

describe('the share sheet', () => {
  const sheet = (share: () => Promise<void>) =>
    Object.defineProperty(navigator, 'share', { value: vi.fn(share), configurable: true })
  afterEach(() => Reflect.deleteProperty(navigator, 'share'))

  it('gets the link to the chart and its title', async () => {
    const user = await show()
    expect(screen.queryByRole('menuitem', { name: 'Share…' })).toBeNull()
    cleanup()
    sheet(async () => {})
    await show()
    await user.click(item('Share…'))
    expect(navigator.share).toHaveBeenCalledWith({
      title,
      url: `${window.location.origin}/?report=small-2018&chart=disclosure-channels`,
    })
    expect(said()).toBe('')
  })

  it('closed by the reader says nothing; failed, it says what to do instead', async () => {
    sheet(() => Promise.reject(new DOMException('closed', 'AbortError')))
    const user = await show()
    await user.click(item('Share…'))
    await waitFor(() => expect(navigator.share).toHaveBeenCalledOnce())
    expect(said()).toBe('')
    sheet(() => Promise.reject(new DOMException('no', 'NotAllowedError')))
    await user.click(screen.getByRole('button'))
    await user.click(item('Share…'))
    await waitFor(() => expect(said()).toBe('It could not be shared; use “Copy link” instead.'))
  })
})

describe('what leads elsewhere', () => {
  const leading = () =>
    screen.getAllByRole('menuitem').flatMap((el) => (/link|Share|Embed/.test(el.textContent ?? '') ? [el] : []))

  it('is not offered for a file of the reader’s own', async () => {
    useOpened.setState({ viewing: { name: 'mine.json', report, before: nothingChosen } })
    await show()
    expect(leading()).toEqual([])
    useOpened.setState({ viewing: null })
  })

  it('is not offered on a page opened from disk', async () => {
    vi.stubGlobal('location', { protocol: 'file:' })
    await show()
    expect(leading()).toEqual([])
  })

  it('from a chart that stands in an iframe is a link to its report, and no frame in a frame', async () => {
    useChoice.setState({ embed: true, chart: 'disclosure-channels', lang: 'en', theme: 'dark' })
    const user = await show()
    expect(leading().map((el) => el.textContent)).toEqual(['Copy link'])
    await user.click(item('Copy link'))
    await waitFor(() => expect(said()).toBe('Link copied'))
    const link = new URL(await navigator.clipboard.readText())
    expect(link.search).toBe('?report=small-2018&chart=disclosure-channels&lang=en')
  })
})

describe('a picture that cannot be made', () => {
  it.each<[Lang, RegExp]>([
    ['en', /could not be made\. Try again, or save SVG or CSV/],
    ['zh', /图片没能做成，请再试一次，或改存 SVG、CSV/],
  ])('is said, and nothing is saved (%s)', async (lang, message) => {
    vi.mocked(toPng).mockRejectedValue(new Error('no canvas'))
    const user = await show(lang)
    await user.click(item('PNG'))
    await waitFor(() => expect(said()).toMatch(message))
    expect(handOver).not.toHaveBeenCalled()
  })

  it('can be tried again', async () => {
    vi.mocked(toPng).mockRejectedValueOnce(new Error('no canvas'))
    const user = await show()
    await user.click(item('PNG'))
    await waitFor(() => expect(said()).toMatch(/could not be made/))
    await user.click(screen.getByRole('button'))
    await user.click(item('PNG'))
    await handed()
    await waitFor(() => expect(said()).toMatch(/^Saved/))
  })

  it('leaves the numbers: the CSV of a chart of an unknown kind is saved', async () => {
    const user = await show('en', { ...channels, kind: 'sunburst' })
    await user.click(item('SVG'))
    await waitFor(() => expect(said()).toMatch(/could not be made/))
    await user.click(screen.getByRole('button'))
    await user.click(item('CSV'))
    expect((await handed()).name).toBe('small-2018-disclosure-channels.csv')
  })
})
