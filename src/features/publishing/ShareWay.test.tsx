import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { pageReport } from '../../../tests/pageReport'
import type { Lang } from '../../language/words'
import { nothingChosen, useChoice } from '../../state/choice'
import { useOpened } from '../../state/opened'
import { codeOf } from '../../takeaway/code'
import { handOver } from '../../takeaway/handOver'
import { toPng } from '../../takeaway/picture'
import { ShareWay } from './ShareWay'

vi.mock('../../takeaway/handOver', async (original) => ({ ...(await original<object>()), handOver: vi.fn() }))
// jsdom draws no pictures: what would be drawn is looked at instead.
vi.mock('../../takeaway/picture', async (original) => ({ ...(await original<object>()), toPng: vi.fn() }))

const report = pageReport()
const show = (lang: Lang = 'en') => {
  const user = userEvent.setup()
  render(<ShareWay report={report} lang={lang} />)
  return user
}
const link = () => (screen.getByRole('textbox', { name: 'Address of the link' }) as HTMLInputElement).value
const code = () => screen.getByRole('img', { name: 'QR code that opens this link' })
const button = (name: string) => screen.getByRole('button', { name })
const sheet = (share: () => Promise<void>) =>
  Object.defineProperty(navigator, 'share', { value: vi.fn(share), configurable: true })

beforeEach(() => {
  useChoice.setState({ ...nothingChosen, sections: [1], words: '热线', lang: 'en', theme: 'dark' }, true)
  vi.mocked(handOver).mockReset()
  vi.mocked(toPng)
    .mockReset()
    .mockResolvedValue(new Blob(['a picture'], { type: 'image/png' }))
})
afterEach(() => {
  vi.unstubAllGlobals()
  useOpened.setState({ viewing: null })
  Reflect.deleteProperty(navigator, 'share')
})

describe('the link', () => {
  it('is to what is on screen, names the report, and leaves the theme to whoever opens it', () => {
    show()
    expect(link()).toBe(
      `${window.location.origin}/?report=small-2018&section=1&q=${encodeURIComponent('热线')}&lang=en`,
    )
  })

  it('is copied and said to be; where the browser refuses, what to do', async () => {
    const user = show()
    await user.click(button('Copy link'))
    await screen.findByText('Link copied')
    expect(await navigator.clipboard.readText()).toBe(link())
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'))
    await user.click(button('Copy link'))
    await screen.findByText(/select the link and copy it by hand/)
  })

  it('goes to the system’s share sheet where there is one', async () => {
    sheet(async () => {})
    const user = show()
    await user.click(button('Share…'))
    expect(navigator.share).toHaveBeenCalledWith({ title: 'Small Prefecture, annual report 2018', url: link() })
  })

  it('without a share sheet there is no button for it', () => {
    show()
    expect(screen.queryByRole('button', { name: 'Share…' })).toBeNull()
  })

  it('a share the reader closed says nothing; one that failed says what to do', async () => {
    sheet(() => Promise.reject(new DOMException('closed', 'AbortError')))
    const user = show()
    await user.click(button('Share…'))
    await waitFor(() => expect(navigator.share).toHaveBeenCalledOnce())
    expect(screen.getAllByRole('status').map((el) => el.textContent)).toEqual(['', ''])
    sheet(() => Promise.reject(new DOMException('no', 'NotAllowedError')))
    await user.click(button('Share…'))
    await screen.findByText('It could not be shared; use “Copy link” instead.')
  })
})

describe('the QR code', () => {
  const drawn = () => code().querySelector('path')?.getAttribute('d')

  it('is that of the link, dark on white, and follows it', () => {
    show()
    expect(drawn()).toBe(codeOf(link())?.path)
    expect(code().querySelector('rect')?.getAttribute('fill')).toBe('#fff')
    act(() => useChoice.setState({ words: '' }))
    expect(drawn()).toBe(codeOf(link())?.path)
  })

  it('is saved as SVG, and as PNG a whole number of pixels to the module', async () => {
    const user = show()
    await user.click(button('Save code as SVG'))
    await user.click(button('Save code as PNG'))
    await screen.findByText('Saved small-2018-link.png')
    const [svg, png] = vi.mocked(handOver).mock.calls.map(([file]) => file) as [File, File]
    expect([svg.name, svg.type]).toEqual(['small-2018-link.svg', 'image/svg+xml'])
    expect(await svg.text()).toContain(drawn())
    expect(png.name).toBe('small-2018-link.png')
    const [markup, width, , scale] = vi.mocked(toPng).mock.calls[0] ?? []
    expect(markup).toContain(drawn())
    expect(Number.isInteger(scale)).toBe(true)
    expect(Number(width) * Number(scale)).toBeGreaterThanOrEqual(1200)
  })

  it('that cannot be drawn is said, with what to do instead', async () => {
    vi.mocked(toPng).mockRejectedValue(new Error('no canvas'))
    const user = show()
    await user.click(button('Save code as PNG'))
    await screen.findByText('The picture could not be made; save SVG instead.')
    expect(handOver).not.toHaveBeenCalled()
  })

  it('of a long search is told to be dense', () => {
    useChoice.setState({ words: '热'.repeat(200) })
    show()
    code()
    screen.getByText(/its code dense: print it large/)
  })

  it('of a link too long for one is not there, and the reader is told; the link is', () => {
    useChoice.setState({ topics: Array.from({ length: 400 }, (_, i) => `topic-${i}`) })
    show()
    expect(screen.queryByRole('img')).toBeNull()
    screen.getByText(/too long for a QR code/)
    button('Copy link')
  })
})

describe('where there can be no link', () => {
  const nothingToTake = () => {
    expect(screen.queryByRole('button')).toBeNull()
    expect(screen.queryByRole('textbox')).toBeNull()
    expect(screen.queryByRole('img')).toBeNull()
  }

  it('to a file of the reader’s own, why', () => {
    useOpened.setState({ viewing: { name: 'mine.json', report, before: nothingChosen } })
    show()
    screen.getByText(/opened from a file of yours.*so there is none/)
    nothingToTake()
  })

  it('from a page on disk, why', () => {
    vi.stubGlobal('location', { protocol: 'file:' })
    show('zh')
    screen.getByText(/从您电脑上的文件打开.*所以没有链接/)
    nothingToTake()
  })
})
