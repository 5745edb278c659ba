import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { serve } from '../../../tests/served'
import { smallReport } from '../../../tests/smallReport'
import type { Lang } from '../../language/words'
import { nothingChosen } from '../../state/choice'
import { useOpened } from '../../state/opened'
import { page } from '../../state/page'
import { handOver } from '../../takeaway/handOver'
import { pageOf } from '../../takeaway/parts'
import { OneFileWay } from './OneFileWay'

vi.mock('../../takeaway/handOver', async (original) => ({ ...(await original<object>()), handOver: vi.fn() }))

const template = pageOf(
  { policy: "default-src 'none'", first: 'first()', look: '.a {}', app: 'app()' },
  { lang: 'zh', head: [], body: [] },
)
const report = smallReport()
const show = (lang: Lang = 'en', of = report) => render(<OneFileWay report={of} lang={lang} />)
const press = (name = 'Save as one page') => userEvent.click(screen.getByRole('button', { name }))
/** What was handed over, as a page. */
async function saved(): Promise<Document> {
  await waitFor(() => expect(handOver).toHaveBeenCalledOnce())
  const file = vi.mocked(handOver).mock.calls[0]?.[0] as File
  return new DOMParser().parseFromString(await file.text(), 'text/html')
}
const held = (of: Document) => JSON.parse(of.querySelector('#report')?.textContent ?? '')
const own = (change: Partial<typeof report>) => {
  const mine = { ...report, ...change }
  useOpened.setState({ viewing: { name: 'mine.json', report: mine, before: nothingChosen } })
  return mine
}

beforeEach(() => {
  vi.mocked(handOver).mockReset()
  vi.stubGlobal('location', new URL('https://example.org/open/?section=2'))
  vi.spyOn(document, 'baseURI', 'get').mockReturnValue('https://example.org/open/')
  page.root = './'
  useOpened.setState({ viewing: null })
})
afterEach(() => {
  vi.unstubAllGlobals()
  page.file = null
  page.of = null
})

describe('saving as one page', () => {
  it.each([
    ['zh', '存为单个网页', '已保存 small-2018.html（0 MB）'],
    ['en', 'Save as one page', 'Saved small-2018.html (0 MB)'],
  ] as const)('hands over the report in the language on screen, and says so: %s', async (lang, button, said) => {
    serve({ './one-page.html': template })
    show(lang)
    await press(button)
    const of = await saved()
    expect(held(of)).toEqual(report)
    expect(of.documentElement.lang).toBe(lang === 'zh' ? 'zh-CN' : 'en')
    expect(of.querySelector<HTMLElement>('#report')?.dataset.page).toBe(
      `https://example.org/open/report/small-2018/${lang}/`,
    )
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe(said))
  })

  it('a report of the reader’s own goes as it is now; no link pretends that the site has it', async () => {
    serve({ './one-page.html': template })
    const mine = own({ id: 'mine-2018', title: 'Edited' })
    show('en', mine)
    await press()
    const of = await saved()
    expect(held(of)).toEqual(mine)
    expect({ ...of.querySelector<HTMLElement>('#report')?.dataset }).toEqual({ site: 'https://example.org/open/' })
  })

  it('from inside such a page needs no server', async () => {
    const { asked } = serve({})
    page.of = { report: 'small-2018', lang: 'zh' }
    page.file = {
      text: JSON.stringify(report),
      site: 'https://example.org/',
      page: 'https://example.org/report/small-2018/zh/',
      parts: { policy: 'p', first: 'f', look: 'l', app: 'a' },
    }
    show()
    await press()
    expect((await saved()).querySelector<HTMLElement>('#report')?.dataset.page).toBe(
      'https://example.org/report/small-2018/en/',
    )
    expect(asked).toEqual([])
  })

  it('while it is on its way, says so', async () => {
    serve({ './one-page.html': 'never' })
    show()
    await press()
    expect(screen.getByRole('progressbar', { name: 'Putting it into one file…' })).toBeTruthy()
    expect(screen.getByRole<HTMLButtonElement>('button').disabled).toBe(true)
  })

  it.each([
    [404, /There is no one-page\.html on the server|404/],
    ['no connection', /one-page\.html/],
    ['<!doctype html><title>Not found</title>', /404/],
  ] as const)('where the server answers %s, says what is wrong and can be tried again', async (answer, said) => {
    const { files } = serve({ './one-page.html': answer })
    show()
    await press()
    expect((await screen.findByRole('alert')).textContent).toMatch(said)
    expect(screen.getByRole('alert').textContent).toContain('Try again.')
    files['./one-page.html'] = template
    await press()
    await saved()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('a window that was closed meanwhile hands over nothing', async () => {
    let answer: (text: Response) => void = () => {}
    vi.stubGlobal('fetch', () => new Promise<Response>((resolve) => (answer = resolve)))
    const { unmount } = show()
    await press()
    unmount()
    answer(new Response(template))
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(handOver).not.toHaveBeenCalled()
  })
})
