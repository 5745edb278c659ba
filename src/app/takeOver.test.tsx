import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { Root } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import '../../tests/pieces'
import { indexOf, pageReport } from '../../tests/pageReport'
import { type Answer, libraryOf, type Served, serve } from '../../tests/served'
import type { Parsed } from '../report/parse'
import type { Index, Report } from '../report/schema'
import { nothingChosen, useChoice } from '../state/choice'
import { useOpened } from '../state/opened'
import { indexQuery, reportQuery } from '../state/reports'
import { App } from './App'
import { makeAfresh, takeOver } from './takeOver'

/** Roots that takeOver made: each test ends them, so that none draws on when the page it stood in has gone. */
const roots: Root[] = []
vi.mock('react-dom/client', async (original) => {
  const real = await original<typeof import('react-dom/client')>()
  const kept = (root: Root) => {
    roots.push(root)
    return root
  }
  return {
    ...real,
    createRoot: (...given: Parameters<typeof real.createRoot>) => kept(real.createRoot(...given)),
    hydrateRoot: (...given: Parameters<typeof real.hydrateRoot>) => kept(real.hydrateRoot(...given)),
  }
})

const report = pageReport()
const file = 'reports/small-2018.json'
const index = 'reports/index.json'

/** The page as the build writes it: in Chinese, with everything in it and no script running. */
function written(): HTMLElement {
  const client = new QueryClient()
  client.setQueryData(indexQuery.queryKey, (): Parsed<Index> => ({ ok: true, value: indexOf(report) }))
  client.setQueryData(reportQuery(report.id).queryKey, (): Parsed<Report> => ({ ok: true, value: report }))
  const root = document.createElement('div')
  root.innerHTML = renderToString(
    <QueryClientProvider client={client}>
      <App />
    </QueryClientProvider>,
  )
  document.body.append(root)
  return root
}

/** The written page, about to be taken over with what the server answers. */
function begin(files: Served) {
  const server = serve(files)
  const root = written()
  const before = root.innerHTML
  const done = takeOver(root, report.id, new QueryClient())
  return { ...server, root, before, done, user: userEvent.setup() }
}
const beginWith = (name: string, answer: Answer) => begin({ ...libraryOf(report), [name]: answer })
const precedes = (a: Element, b: Element) => Boolean(a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING)
/** A page that answers: its button for the theme does what it says. */
const answers = async (root: HTMLElement, user: ReturnType<typeof userEvent.setup>) => {
  const { getByRole, queryByRole } = within(root)
  await waitFor(async () => {
    const button = queryByRole('button', { name: '换成深色' })
    if (button) await user.click(button)
    getByRole('button', { name: '换成浅色' })
  })
}

let wasAct: unknown
beforeEach(() => {
  // takeOver makes roots of its own, as on a page: no test stands between React and the browser.
  wasAct = Reflect.get(globalThis, 'IS_REACT_ACT_ENVIRONMENT')
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', false)
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['zh-CN'])
  useChoice.setState(nothingChosen, true)
  useOpened.setState({ viewing: null, arriving: { state: 'nothing' } })
})
afterEach(() => {
  for (const root of roots.splice(0)) root.unmount()
  document.body.replaceChildren()
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', wasAct)
  vi.unstubAllGlobals()
})

describe('the page the build wrote', () => {
  it('stays and can be read while its data is on the way', async () => {
    const { root, before } = beginWith(file, 'never')
    await new Promise((resolve) => setTimeout(resolve))
    expect(root.innerHTML).toBe(before)
    screen.getByRole('heading', { level: 1, name: '小州二〇一八年年报' })
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('is taken over in place once the data has come: nothing is drawn anew', async () => {
    const complained = vi.spyOn(console, 'error').mockImplementation(() => {})
    const { root, done, user } = begin(libraryOf(report))
    const kept = [...root.querySelectorAll('h1, h2, h3, section, figure, data')]
    await done
    await answers(root, user)
    expect(kept.filter((el) => !root.contains(el))).toEqual([])
    expect(complained.mock.calls.filter(([said]) => /hydrat|server/i.test(String(said)))).toEqual([])
  })

  it('is taken over in place by a reader who wants it dark, too', async () => {
    const complained = vi.spyOn(console, 'error').mockImplementation(() => {})
    useChoice.setState({ theme: 'dark' })
    const { root, done } = begin(libraryOf(report))
    const title = root.querySelector('h1')
    await done
    await within(root).findByRole('button', { name: '换成浅色' })
    expect(document.documentElement.dataset.theme).toBe('dark')
    expect(root.querySelector('h1')).toBe(title)
    expect(complained.mock.calls.filter(([said]) => /hydrat|server/i.test(String(said)))).toEqual([])
  })
})

describe.each<[string, string, Answer, RegExp, string]>([
  ['the report is missing', file, 404, /服务器上没有 reports\/small-2018\.json/, '报告没能读出来'],
  ['the report is cut short', file, '{"format": 1,', /^文件不完整/, '报告没能读出来'],
  ['the report breaks the format', file, '{"format": 1}', /^\/id：缺少这一项$/, '报告没能读出来'],
  ['the list is missing', index, 404, /服务器上没有 reports\/index\.json/, '报告目录没能读出来'],
])('when %s', (_, name, answer, problem, said) => {
  it('the written page stays, and a notice above says why and what still can be done', async () => {
    const { root, before } = beginWith(name, answer)
    const alert = await screen.findByRole('alert')
    expect(root.innerHTML).toBe(before)
    expect(root.contains(alert)).toBe(false)
    expect(precedes(alert, root)).toBe(true)
    within(alert).getByText(said)
    within(alert).getByText(`出错的文件：${name}`)
    within(alert).getByText(problem)
    within(alert).getByText(/下面的文字和图表可以照常阅读/)
  })

  it('the page is taken over once it is tried again and comes', async () => {
    const { root, files, user } = beginWith(name, answer)
    const retry = await screen.findByRole('button', { name: '重试' })
    const title = root.querySelector('h1')
    Object.assign(files, libraryOf(report))
    await user.click(retry)
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
    await answers(root, user)
    expect(root.querySelector('h1')).toBe(title)
  })
})

it('tried again in vain, one notice stands there, not two', async () => {
  const { asked, before, root, user } = beginWith(file, 404)
  await user.click(await screen.findByRole('button', { name: '重试' }))
  await waitFor(() => expect(asked.filter((name) => name === file)).toHaveLength(2))
  await screen.findByRole('alert')
  expect(screen.getAllByRole('alert')).toHaveLength(1)
  expect(root.innerHTML).toBe(before)
})

it('for a reader with another choice the page is made afresh, and shown again', async () => {
  serve(libraryOf(report))
  useChoice.setState({ lang: 'en' })
  document.documentElement.dataset.afresh = ''
  const root = written()
  const old = root.querySelector('h1') as Element
  await makeAfresh(root, new QueryClient())
  expect(root.contains(old)).toBe(false)
  await screen.findByRole('heading', { level: 1, name: 'Small Prefecture, annual report 2018' })
  expect(document.documentElement.dataset.afresh).toBeUndefined()
})
