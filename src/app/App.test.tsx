import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import '../../tests/pieces'
import { pageReport } from '../../tests/pageReport'
import { type Answer, libraryOf, type Served, serve } from '../../tests/served'
import type { Lang } from '../language/words'
import { nothingChosen, useChoice } from '../state/choice'
import { open, useOpened } from '../state/opened'
import { App } from './App'

const report = pageReport()
const json = JSON.stringify(report, null, 1)
const file = 'reports/small-2018.json'
const index = 'reports/index.json'

const show = (files: Served) => {
  const server = serve(files)
  render(
    <QueryClientProvider client={new QueryClient()}>
      <App />
    </QueryClientProvider>,
  )
  return { ...server, user: userEvent.setup() }
}
/** The library whole, but for one file. */
const showWith = (name: string, answer: Answer | undefined) => show({ ...libraryOf(report), [name]: answer })
const title = () => screen.findByRole('heading', { level: 1, name: /Small Prefecture/ })
const button = (name: string) => screen.getByRole('button', { name })

beforeEach(() => {
  useChoice.setState({ ...nothingChosen, lang: 'en' }, true)
  open.dismiss()
  useOpened.setState({ viewing: null })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('while it loads', () => {
  it.each<[Lang, string, string]>([
    ['en', 'Loading the list of reports…', 'Loading the report…'],
    ['zh', '正在读取报告目录…', '正在读取报告…'],
  ])('a bar says what is on its way (%s)', async (lang, list, one) => {
    useChoice.setState({ lang })
    showWith(file, 'never')
    screen.getByRole('progressbar', { name: list })
    await screen.findByRole('progressbar', { name: one })
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('the rest can be used already: a file, the language, the theme', async () => {
    const { user } = showWith(index, 'never')
    await user.click(button('Switch to dark'))
    expect(document.documentElement.dataset.theme).toBe('dark')
    await user.click(button('换成中文'))
    screen.getByRole('progressbar', { name: '正在读取报告目录…' })
    button('打开文件')
  })

  it('gives way to the report, asked for once', async () => {
    const { asked } = show(libraryOf(report))
    await title()
    expect(screen.queryByRole('progressbar')).toBeNull()
    expect(asked).toEqual([index, file])
  })

  it('a report named in the address is asked for without waiting for the list', async () => {
    useChoice.setState({ report: 'small-2018' })
    show({ ...libraryOf(report), [index]: 'never' })
    await title()
  })
})

const { title: _, ...untitled } = report
const dangling = { ...report, headlines: [{ figure: 'moon.landings', text: 'None.' }] }
/** What is wrong with the report, and what is said of it in both languages. */
const troubles: [string, Answer, RegExp, RegExp][] = [
  [
    'missing',
    404,
    /^reports\/small-2018\.json is not on the server \(404\)$/,
    /没有 reports\/small-2018\.json（404）$/,
  ],
  ['kept back', 403, /^The server answered 403 for reports\/small-2018\.json$/, /的回答是 403$/],
  ['cut short', json.slice(0, -9), /^The file is incomplete/, /^文件不完整/],
  ['a page in its place', '<!doctype html>', /it breaks at line 1, column 1$/, /第1行第1列读不下去$/],
  ['a slip in line 2', '{"format": 1,\n x: 2}', /it breaks at line 2, column 2$/, /第2行第2列读不下去$/],
  ['without a title', JSON.stringify(untitled), /^\/title: missing$/, /^\/title：缺少这一项$/],
  [
    'of another format',
    JSON.stringify({ ...report, format: 9 }),
    /^\/format: expected 1, found 9$/,
    /^\/format：应为 1/,
  ],
  ['that refers to nothing', JSON.stringify(dangling), /^\/headlines\/0\/figure: refers to “moon/, /“moon\.landings”/],
]

describe.each(troubles)('a report %s', (_, answer, english, chinese) => {
  it.each<[Lang, RegExp, string]>([
    ['en', english, 'The file at fault: reports/small-2018.json'],
    ['zh', chinese, '出错的文件：reports/small-2018.json'],
  ])('is said at once, with file and place (%s)', async (lang, problem, at) => {
    useChoice.setState({ lang })
    showWith(file, answer)
    const alert = within(await screen.findByRole('alert'))
    alert.getByText(at)
    alert.getByText(problem)
  })

  it('is asked for again on request, and shown once it is whole', async () => {
    const { files, user } = showWith(file, answer)
    await screen.findByRole('alert')
    files[file] = json
    await user.click(button('Try again'))
    await title()
    expect(screen.queryByRole('alert')).toBeNull()
  })
})

describe('while there is trouble', () => {
  it('the rest can be used: language and theme', async () => {
    const { user } = showWith(file, 404)
    await screen.findByText('The report could not be loaded')
    await user.click(button('换成中文'))
    within(screen.getByRole('alert')).getByText('报告没能读出来')
    await user.click(button('换成深色'))
    expect(document.documentElement.dataset.theme).toBe('dark')
  })

  it('the rest can be used: a file of one’s own', async () => {
    const { user } = showWith(index, '[]')
    await screen.findByRole('alert')
    await user.upload(screen.getByLabelText('Open a file', { selector: 'input' }), new File([json], 'mine.json'))
    await user.click(await screen.findByRole('button', { name: 'View report' }))
    await title()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('trying in vain says so again', async () => {
    const { asked, user } = showWith(file, 404)
    await screen.findByRole('alert')
    await user.click(button('Try again'))
    await waitFor(() => expect(asked).toEqual([index, file, file]))
    await screen.findByRole('alert')
  })
})

describe('the list of reports', () => {
  it.each<[string, Answer, RegExp]>([
    ['missing', 404, /^reports\/index\.json is not on the server/],
    ['cut short', '{"reports": [', /^The file is incomplete/],
    ['empty', '{"reports": []}', /^\/reports: /],
  ])('%s is said as the list, not as a report, and can be tried again', async (_, answer, problem) => {
    const { files, user } = showWith(index, answer)
    const alert = within(await screen.findByRole('alert'))
    alert.getByText('The list of reports could not be loaded')
    alert.getByText('The file at fault: reports/index.json')
    alert.getByText(problem)
    Object.assign(files, libraryOf(report))
    await user.click(button('Try again'))
    await title()
  })
})

describe('a connection', () => {
  /** Enough for all the waits between tries. */
  const wait = () => act(() => vi.advanceTimersByTimeAsync(5000))

  it.each<Answer>(['no connection', 503])(
    'that fails at first (%s) is tried again before anything is said',
    async (answer) => {
      vi.useFakeTimers()
      const { files } = showWith(index, answer)
      await act(() => vi.advanceTimersByTimeAsync(100))
      expect(screen.queryByRole('alert')).toBeNull()
      Object.assign(files, libraryOf(report))
      await wait()
      screen.getByRole('heading', { level: 1 })
    },
  )

  it('that goes on failing is said', async () => {
    vi.useFakeTimers()
    showWith(file, 'no connection')
    await wait()
    within(screen.getByRole('alert')).getByText(/^reports\/small-2018\.json could not be fetched/)
  })

  it('that brings no answer is given up and said, not waited for without end', async () => {
    vi.useFakeTimers()
    const stop = vi.fn()
    vi.stubGlobal('fetch', (_: string, { signal }: RequestInit) => {
      return new Promise((__, reject) => {
        signal?.addEventListener('abort', () => {
          stop()
          reject(signal.reason)
        })
      })
    })
    render(
      <QueryClientProvider client={new QueryClient()}>
        <App />
      </QueryClientProvider>,
    )
    for (let i = 0; i < 4; i++) await act(() => vi.advanceTimersByTimeAsync(30_000))
    within(screen.getByRole('alert')).getByText('reports/index.json had not arrived after 30 seconds')
    expect(stop).toHaveBeenCalled()
  })
})

describe('the address', () => {
  it.each<[Lang, string, string]>([
    [
      'en',
      'There is no report nowhere-1999 in the library; this is the first of the list',
      'Small Prefecture, annual report 2018',
    ],
    ['zh', '报告库里没有 nowhere-1999，现在显示的是目录中的第一份', '小州二〇一八年年报'],
  ])('with a report the library does not have shows the first and says so (%s)', async (lang, notice, name) => {
    useChoice.setState({ lang, report: 'nowhere-1999' })
    show(libraryOf(report))
    await screen.findByRole('heading', { level: 1, name })
    expect((await screen.findByText(notice)).closest('[role=status]')).not.toBeNull()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('leads to another report than the first', async () => {
    useChoice.setState({ report: 'other-2017' })
    show(libraryOf(report, pageReport({ id: 'other-2017', title: 'Another report' })))
    await screen.findByRole('heading', { level: 1, name: 'Another report' })
  })

  it('with one chart to embed shows that chart and nothing else', async () => {
    useChoice.setState({ embed: true, chart: 'hotline-handling' })
    show(libraryOf(report))
    await screen.findByRole('figure', { name: 'What became of the calls?' })
    expect(screen.getAllByRole('figure')).toHaveLength(1)
    expect(screen.queryByRole('banner')).toBeNull()
    expect(screen.queryByRole('button', { name: 'Open a file' })).toBeNull()
  })
})
