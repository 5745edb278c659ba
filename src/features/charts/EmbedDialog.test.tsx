import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { pageReport } from '../../../tests/pageReport'
import type { Lang } from '../../language/words'
import { chartsOf } from '../../report/charts'
import type { ChartEntry } from '../../report/schema'
import { sizeMessage } from '../../state/embedded'
import EmbedDialog from './EmbedDialog'
import { chartModel } from './model'

const report = pageReport()
const entry = chartsOf(report).find((c) => c.id === 'disclosure-channels') as ChartEntry
const onClose = vi.fn()

const show = (lang: Lang = 'en') => {
  const user = userEvent.setup()
  render(<EmbedDialog report={report} model={chartModel(report, entry, lang)} onClose={onClose} />)
  return user
}
const code = () => screen.getByRole('textbox', { name: /^(Code|代码)$/ }) as HTMLTextAreaElement
/** The iframe that the code makes in another page. */
const made = () =>
  new DOMParser().parseFromString(code().value, 'text/html').querySelector('iframe') as HTMLIFrameElement
const asked = () => new URL(made().getAttribute('src') ?? '').searchParams.toString()
const preview = () => within(screen.getByRole('region')).getByTitle<HTMLIFrameElement>(/./)
const tell = (size: { width: number; height: number }, source: Window | null = preview().contentWindow) =>
  fireEvent(window, new MessageEvent('message', { data: sizeMessage({ chart: entry.id, ...size }), source }))

afterEach(() => vi.useRealTimers())

describe('the code to embed a chart', () => {
  it('is in the language on screen, and follows the system of whoever reads it', () => {
    show()
    screen.getByRole('dialog', { name: 'Embed this chart' })
    expect(asked()).toBe('report=small-2018&chart=disclosure-channels&embed=1&lang=en')
    expect(made().title).toBe('Where was information disclosed?')
    expect(new URL(preview().src).search).toBe(`?${asked()}`)
  })

  it('takes another language, with the title in it, or the reader’s', async () => {
    const user = show()
    await user.click(screen.getByRole('radio', { name: '中文' }))
    expect(asked()).toMatch(/lang=zh$/)
    expect(made().title).toBe('信息公开在哪些渠道？')
    await user.click(screen.getByRole('radio', { name: 'Reader’s browser' }))
    expect(asked()).toBe('report=small-2018&chart=disclosure-channels&embed=1')
  })

  it('takes a theme that stays; the preview has it too', async () => {
    const user = show('zh')
    await user.click(screen.getByRole('radio', { name: '深色' }))
    expect(asked()).toMatch(/lang=zh&theme=dark$/)
    expect(new URL(preview().src).search).toBe(`?${asked()}`)
  })

  it('has the height the chart has in a column of 700 px, and the preview the one it has here', () => {
    show()
    tell({ width: 700, height: 433 })
    expect(made().height).toBe('433')
    tell({ width: 320, height: 517 })
    expect(made().height).toBe('433')
    expect(preview().height).toBe('517')
  })

  it('listens to its own preview only', () => {
    show()
    tell({ width: 700, height: 433 }, window)
    tell({ width: 700, height: 99999 })
    expect(made().height).toBe('560')
  })

  it('is copied, and said to be; where the browser refuses, what to do', async () => {
    const user = show()
    await user.click(screen.getByRole('button', { name: 'Copy code' }))
    await screen.findByText('Code copied')
    expect(await navigator.clipboard.readText()).toBe(code().value)
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'))
    await user.click(screen.getByRole('button', { name: 'Copy code' }))
    await screen.findByText(/select the code and copy it by hand/)
  })

  it('a preview that does not come is told, with what to do', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    show()
    expect(screen.getByText('Loading the preview…').getAttribute('role')).toBe('status')
    vi.advanceTimersByTime(20_000)
    await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/server may not allow/))
  })
})
