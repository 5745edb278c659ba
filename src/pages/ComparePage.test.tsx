import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { bundled } from '../../tests/bundled'
import { serve } from '../../tests/served'
import { store } from '../../tests/store'
import type { Lang } from '../language/words'
import { indexEntryOf } from '../report/indexEntry'
import type { Report } from '../report/schema'
import { nothingChosen, useChoice } from '../state/choice'
import { useKept } from '../state/kept'
import { useOpened } from '../state/opened'
import ComparePage from './ComparePage'

vi.mock('idb-keyval', async () => (await import('../../tests/store')).storeModule)

const { chuxiong2018, suqian2023, suqian2024 } = bundled
const all = [chuxiong2018, suqian2024, suqian2023]

beforeEach(() => {
  // jsdom scrolls nothing.
  Element.prototype.scrollIntoView = vi.fn()
  store.clear()
  useKept.setState({ entries: null, trouble: null, removed: null })
  useOpened.setState({ arriving: { state: 'nothing' }, viewing: null, desk: null })
})
afterEach(() => {
  vi.unstubAllGlobals()
  useChoice.setState(nothingChosen, true)
})

async function show(others: readonly string[], lang: Lang = 'en', reports: readonly Report[] = all) {
  serve({
    'reports/index.json': JSON.stringify({ reports: reports.map(indexEntryOf) }),
    ...Object.fromEntries(reports.map((report) => [`reports/${report.id}.json`, JSON.stringify(report)])),
  })
  useChoice.setState({ ...nothingChosen, view: 'compare', report: suqian2024.id, with: [...others], lang }, true)
  render(
    <QueryClientProvider client={new QueryClient()}>
      <ComparePage report={suqian2024} lang={lang} />
    </QueryClientProvider>,
  )
  await waitFor(() => expect(compared().length).toBeGreaterThan(others.length))
  return userEvent.setup()
}
const compared = () =>
  within(screen.getByRole('list', { name: /^(Reports compared|比较的报告)$/ }))
    .getAllByRole('listitem')
    .map((item) => item.querySelector('span')?.textContent)
const offered = () =>
  within(screen.getByRole('list', { name: /^(Reports to add|可以添加的报告)$/ }))
    .getAllByRole('button')
    .map((button) => button.textContent)

describe('which reports are compared', () => {
  it('the one on screen is among them and stays; how many there are is said', async () => {
    await show(['suqian-2023'])
    await waitFor(() => expect(compared()).toEqual(['Suqian City 2024 (on screen)', 'Suqian City 2023']))
    expect(screen.getByText('2 reports')).toBeTruthy()
    expect(screen.getAllByRole('button', { name: /^Stop comparing with/ })).toHaveLength(1)
  })

  it('one taken off gives the keyboard to the next, the last one to the box', async () => {
    const user = await show(['suqian-2023', 'chuxiong-2018'])
    await waitFor(() => expect(screen.getByText('3 reports')).toBeTruthy())
    const [first, second] = screen.getAllByRole('button', { name: /^Stop comparing with/ })
    await user.click(first as HTMLElement)
    expect(useChoice.getState().with).toEqual(['chuxiong-2018'])
    expect(document.activeElement).toBe(second)
    await user.keyboard('{Enter}')
    expect(useChoice.getState().with).toEqual([])
    expect(document.activeElement).toBe(screen.getByRole('searchbox', { name: 'Find a report' }))
  })

  it('one added gives the keyboard to the next that is offered, the last one to the box', async () => {
    const user = await show([])
    await waitFor(() => expect(offered()).toEqual(['+ Suqian City 2023', '+ Chuxiong Yi Autonomous Prefecture 2018']))
    await user.click(screen.getByRole('button', { name: /Suqian City 2023/ }))
    expect(document.activeElement?.textContent).toBe('+ Chuxiong Yi Autonomous Prefecture 2018')
    await user.keyboard('{Enter}')
    expect(useChoice.getState().with).toEqual(['suqian-2023', 'chuxiong-2018'])
    expect(document.activeElement).toBe(screen.getByRole('searchbox', { name: 'Find a report' }))
  })

  it('they are found by the province that no report names', async () => {
    const user = await show([], 'zh')
    await user.type(await screen.findByRole('searchbox', { name: '找报告' }), '云南')
    await waitFor(() => expect(offered()).toEqual(['+ 楚雄彝族自治州2018年']))
  })

  it('two of one place and year are told apart by their titles', async () => {
    const other: Report = { ...suqian2023, id: 'suqian-education-2023', title: '宿迁市教育局2023年年报' }
    await show(['suqian-2023', other.id], 'zh', [...all, other])
    await waitFor(() =>
      expect(compared()).toEqual([
        '宿迁市2024年 （屏幕上的）',
        '宿迁市2023年政府信息公开工作年度报告',
        '宿迁市教育局2023年年报',
      ]),
    )
  })
})

describe('on paper', () => {
  const print = (type: 'beforeprint' | 'afterprint') => act(() => void dispatchEvent(new Event(type)))

  it('a comparison has a head: which reports, what each is, where it can be read; it goes with the printing', async () => {
    await show(['chuxiong-2018'])
    await screen.findByRole('button', { name: 'Print…' })
    print('beforeprint')
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      '2 annual reports on information disclosure compared',
    )
    const head = document.querySelector<HTMLElement>('[data-comparison-head]') as HTMLElement
    expect(
      within(head)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      'Suqian: annual report on government information disclosure, 2024' +
        'Office of the People’s Government of Suqian City · form of 2019 · plain language',
      'Chuxiong Yi Autonomous Prefecture: annual report on government information disclosure, 2018' +
        'Office of the People’s Government of Chuxiong Prefecture · form of 2014 · plain language',
    ])
    expect(within(head).getByRole('link').getAttribute('href')).toContain(
      '?report=suqian-2024&view=compare&with=chuxiong-2018',
    )
    print('afterprint')
    expect(document.querySelector('[data-comparison-head]')).toBeNull()
  })

  it('of more reports than a sheet has room for, some stand beside one another at a time, and each is there', async () => {
    const places = Array.from({ length: 14 }, (_, i): Report => {
      const code = String(330100 + i * 100)
      return { ...suqian2023, id: `place-${i}`, place: { ...suqian2023.place, code, name: `城${i}`, short: `城${i}` } }
    })
    await show(['suqian-2023', ...places.map(({ id }) => id)], 'zh', [...all, ...places])
    await screen.findByRole('button', { name: '打印…' })
    await waitFor(() => expect(document.querySelectorAll('tr[data-comparable="requests.new"] td')).toHaveLength(19))
    print('beforeprint')
    const tables = [...document.querySelectorAll('[data-paper-rows] table')]
    const heads = tables.map((table) =>
      [...table.querySelectorAll('th[data-own], thead th')].map((th) => th.textContent),
    )
    expect(heads.map((row) => row.length)).toEqual([15, 5, 6])
    expect(heads[2]).toEqual(['指标', '单位', '宿迁2023年', '宿迁2024年', '2023到2024的变化', '变化幅度'])
    const requests = (i: number) =>
      [...(tables[i]?.querySelectorAll('tr[data-comparable="requests.new"] td') ?? [])].map((td) => td.textContent)
    expect(requests(1)).toEqual(['件', '3,511', '3,511', '3,525'])
    expect(requests(2)).toEqual(['件', '3,511', '3,525', '+14', '+0.4%'])
    print('afterprint')
  })
})
