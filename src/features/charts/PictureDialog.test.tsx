import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { pageReport } from '../../../tests/pageReport'
import type { Lang } from '../../language/words'
import { chartsOf } from '../../report/charts'
import type { ChartEntry } from '../../report/schema'
import { nothingChosen, useChoice } from '../../state/choice'
import { handOver } from '../../takeaway/handOver'
import { toPng } from '../../takeaway/picture'
import { ChartActions } from './ChartActions'
import { chartModel } from './model'

vi.mock('../../takeaway/handOver', async (original) => ({ ...(await original<object>()), handOver: vi.fn() }))
// jsdom draws no pictures: what would be drawn is looked at instead.
vi.mock('../../takeaway/picture', async (original) => ({ ...(await original<object>()), toPng: vi.fn() }))

const report = pageReport()
const channels = chartsOf(report).find((c) => c.id === 'disclosure-channels') as ChartEntry

/** Opens the window as a reader does: from the chart's menu. */
const open = async (lang: Lang = 'en') => {
  const user = userEvent.setup()
  const data = () => Promise.reject(new Error('not asked for'))
  const { unmount } = render(<ChartActions report={report} model={chartModel(report, channels, lang)} data={data} />)
  await user.click(screen.getByRole('button'))
  await user.click(screen.getByRole('menuitem', { name: lang === 'en' ? 'More sizes…' : '更多尺寸…' }))
  const dialog = await screen.findByRole('dialog', {
    name: lang === 'en' ? 'Picture: Where was information disclosed?' : '图片：信息公开在哪些渠道？',
  })
  return { user, dialog: within(dialog), unmount }
}
type Opened = Awaited<ReturnType<typeof open>>
const choose = async ({ user, dialog }: Opened, name: string) => user.click(dialog.getByRole('radio', { name }))
const chosen = ({ dialog }: Opened) =>
  dialog.getAllByRole('radio', { checked: true }).map((el) => el.closest('label')?.textContent)
const picture = async ({ dialog }: Opened, name: string) => {
  await waitFor(() => expect(dialog.getByRole('img').dataset.picture).toBe(name))
  const src = dialog.getByRole('img').getAttribute('src') ?? ''
  return new DOMParser().parseFromString(decodeURIComponent(src.replace(/^[^,]*,/, '')), 'image/svg+xml')
    .documentElement
}
const saved = async (opened: Opened) => {
  const button = opened.dialog.getByRole('button', { name: /^(Save picture|保存图片)$/ })
  await waitFor(() => expect((button as HTMLButtonElement).disabled).toBe(false))
  await opened.user.click(button)
  await waitFor(() => expect(handOver).toHaveBeenCalledOnce())
  return vi.mocked(handOver).mock.calls[0]?.[0] as File
}

beforeEach(() => {
  localStorage.clear()
  useChoice.setState(nothingChosen, true)
  vi.mocked(handOver).mockReset()
  vi.mocked(toPng)
    .mockReset()
    .mockResolvedValue(new Blob(['a picture'], { type: 'image/png' }))
})
afterEach(() => vi.unstubAllGlobals())

describe('the window of sizes', () => {
  it('proposes first what is on screen', async () => {
    useChoice.setState({ theme: 'dark' })
    const opened = await open()
    expect(chosen(opened)).toEqual(['As on screen', '2x', 'PNG', 'Dark', 'English'])
    const svg = await picture(opened, 'small-2018-disclosure-channels')
    expect(svg.getAttribute('width')).toBe('608')
    expect(opened.dialog.getAllByRole('status')[0]?.textContent).toMatch(
      /^1,216 × [\d,]+ pixels, 192 pixels to the inch$/,
    )
  })

  it('shows each choice at once, as the very picture that is saved', async () => {
    const opened = await open()
    await choose(opened, 'Slide 16:9')
    await choose(opened, '中文')
    const svg = await picture(opened, 'small-2018-disclosure-channels-slide')
    await waitFor(async () =>
      expect((await picture(opened, 'small-2018-disclosure-channels-slide')).textContent).toContain(
        '信息公开在哪些渠道？',
      ),
    )
    expect([svg.getAttribute('width'), svg.getAttribute('height')]).toEqual(['1920', '1080'])
    expect(opened.dialog.queryByRole('group', { name: 'Scale' })).toBeNull()
    const file = await saved(opened)
    expect(file.name).toBe('small-2018-disclosure-channels-slide.png')
    const [drawn, width, height, scale] = vi.mocked(toPng).mock.calls[0] ?? []
    expect([width, height, scale]).toEqual([1920, 1080, 1])
    expect(opened.dialog.getByRole('img').getAttribute('src')).toContain(encodeURIComponent(String(drawn)))
    await waitFor(() => expect(opened.dialog.getAllByRole('status').at(-1)?.textContent).toBe(`Saved ${file.name}`))
  })

  it('saves an SVG that says what it is', async () => {
    const opened = await open('zh')
    await choose(opened, '方图 1:1')
    await choose(opened, 'SVG')
    await picture(opened, 'small-2018-disclosure-channels-square')
    const file = await saved(opened)
    expect([file.name, file.type]).toEqual(['small-2018-disclosure-channels-square.svg', 'image/svg+xml'])
    expect(await file.text()).toContain('<dc:title>信息公开在哪些渠道？</dc:title>')
  })

  it('remembers what was chosen for the next time', async () => {
    const first = await open()
    await choose(first, 'WeChat article')
    await choose(first, 'SVG')
    await choose(first, 'Dark')
    first.unmount()
    const again = await open()
    expect(chosen(again)).toEqual(['WeChat article', 'SVG', 'Dark', 'English'])
  })

  it('what was left as on screen follows the screen the next time', async () => {
    const first = await open('en')
    await choose(first, '中文')
    await choose(first, 'English')
    first.unmount()
    const again = await open('zh')
    expect(chosen(again)).toContain('中文')
  })

  it('what an other version remembered, or nonsense, is as nothing', async () => {
    localStorage.setItem('openness-report:picture', '{"preset":"billboard","scale":9,"theme":7}')
    expect(chosen(await open())).toEqual(['As on screen', '2x', 'PNG', 'Light', 'English'])
  })

  it('works where the browser remembers nothing', async () => {
    const no = () => {
      throw new DOMException('no', 'SecurityError')
    }
    vi.stubGlobal('localStorage', { getItem: no, setItem: no, clear: no })
    const opened = await open()
    await choose(opened, 'A4 for print')
    await picture(opened, 'small-2018-disclosure-channels-a4')
    expect(chosen(opened)).toContain('A4 for print')
    vi.unstubAllGlobals()
  })

  it('copies where the browser can, and says so where it may not', async () => {
    vi.stubGlobal('ClipboardItem', class {})
    const opened = await open()
    const write = vi
      .spyOn(navigator.clipboard, 'write')
      .mockResolvedValueOnce()
      .mockRejectedValueOnce(new Error('denied'))
    await picture(opened, 'small-2018-disclosure-channels')
    const copy = opened.dialog.getByRole('button', { name: 'Copy picture' })
    await opened.user.click(copy)
    await waitFor(() => expect(opened.dialog.getAllByRole('status').at(-1)?.textContent).toBe('Copied'))
    await opened.user.click(copy)
    await waitFor(() =>
      expect(opened.dialog.getAllByRole('status').at(-1)?.textContent).toMatch(/does not allow copying pictures/),
    )
    expect(write).toHaveBeenCalledTimes(2)
  })

  it('a picture that cannot be made is said, and the window stays', async () => {
    vi.mocked(toPng).mockRejectedValue(new Error('no canvas'))
    const opened = await open()
    await picture(opened, 'small-2018-disclosure-channels')
    await opened.user.click(opened.dialog.getByRole('button', { name: 'Save picture' }))
    await waitFor(() => expect(opened.dialog.getAllByRole('status').at(-1)?.textContent).toMatch(/could not be drawn/))
    expect(handOver).not.toHaveBeenCalled()
  })

  it('gives the keyboard back to the menu’s button', async () => {
    const opened = await open()
    await opened.user.click(opened.dialog.getByRole('button', { name: 'Close' }))
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Export/ }))
  })
})
