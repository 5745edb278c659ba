import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { bundled } from '../../tests/bundled'
import { type Served, serve } from '../../tests/served'
import { smallReport } from '../../tests/smallReport'
import { failing, store } from '../../tests/store'
import type { Lang } from '../language/words'
import { indexEntryOf } from '../report/indexEntry'
import { nothingChosen, useChoice } from '../state/choice'
import { kept, useKept } from '../state/kept'
import { open, useOpened } from '../state/opened'
import { review, useReview } from '../state/review'
import LibraryPage from './LibraryPage'

vi.mock('idb-keyval', async () => (await import('../../tests/store')).storeModule)

const { chuxiong2018, suqian2023, suqian2024 } = bundled
const index = JSON.stringify({ reports: [chuxiong2018, suqian2024, suqian2023].map(indexEntryOf) })
const mine = smallReport({ title: { zh: '我的年报', en: 'A report of mine' } })

const reload = () => {
  useKept.setState({ entries: null, trouble: null, removed: null })
  useReview.setState({ review: null })
  useOpened.setState({ arriving: { state: 'nothing' }, viewing: null, desk: null })
  useChoice.setState({ ...nothingChosen, library: true }, true)
}
beforeEach(() => {
  vi.stubGlobal('scrollTo', vi.fn())
  store.clear()
  failing.with = null
  reload()
})
afterEach(() => vi.unstubAllGlobals())

async function show(lang: Lang = 'en', served: Served = { 'reports/index.json': index }, report = chuxiong2018) {
  serve(served)
  render(
    <QueryClientProvider client={new QueryClient()}>
      <LibraryPage report={report} lang={lang} />
    </QueryClientProvider>,
  )
  return userEvent.setup()
}
const keep = async () => {
  open.show({ name: 'mine.json', report: mine })
  await review.keep()
  reload()
}
const titles = () =>
  within(screen.getByRole('list', { name: /^(Reports|报告)$/ }))
    .getAllByRole('listitem')
    .map((item) => item.querySelector('p')?.textContent)
const listed = (n: number) => waitFor(() => expect(titles()).toHaveLength(n))

describe('the library', () => {
  it('lists the site’s reports with place, year, form, edition and what their checks come to', async () => {
    await show()
    await listed(3)
    const [first] = screen.getAllByRole('listitem')
    expect(first?.textContent).toContain('Suqian: annual report on government information disclosure, 2024')
    expect(first?.textContent).toContain('Suqian City · 2024 · form of 2019 · plain language · on this site')
    expect(first?.textContent).toContain('72 checks, 1 disagrees')
    expect(first?.getAttribute('aria-posinset')).toBe('1')
    expect(first?.getAttribute('aria-setsize')).toBe('3')
  })

  it('and those kept in this browser among them, with the same facts', async () => {
    await keep()
    await show()
    await listed(4)
    const own = screen.getAllByRole('listitem').find((item) => item.textContent?.includes('A report of mine'))
    expect(own?.textContent).toContain('Small County · 2018 · form of 2014 · plain language · in this browser')
    expect(own?.textContent).toMatch(/\d+ checks/)
  })

  it('and a file that is open now', async () => {
    open.show({ name: 'mine.json', report: mine })
    useChoice.setState({ library: true })
    await show('en', { 'reports/index.json': index }, mine)
    await listed(4)
    expect(screen.getByText(/a file open now/)).toBeTruthy()
  })

  it('is searched; what is not there is said, with a way out', async () => {
    const user = await show()
    await listed(3)
    await user.type(screen.getByRole('searchbox', { name: 'Find a report' }), '宿迁 2023')
    await listed(1)
    expect(screen.getByRole('status').textContent).toBe('Showing 1 of 3 reports')
    await user.type(screen.getByRole('searchbox', { name: 'Find a report' }), 'x')
    await user.click(await screen.findByRole('button', { name: 'Show all' }))
    await listed(3)
  })

  it('is ordered and narrowed, each choice saying what it leaves', async () => {
    const user = await show()
    await listed(3)
    await user.selectOptions(screen.getByRole('combobox', { name: 'Order' }), 'by place')
    expect(useChoice.getState().order).toBe('place')
    expect(screen.getByRole('option', { name: '2018 (1)' })).toBeTruthy()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Form' }), 'form of 2014 (1)')
    await listed(1)
    expect(useChoice.getState().form).toBe('2014')
  })

  it('opens a report with nothing else chosen, and is left', async () => {
    useChoice.setState({ sections: [3], lang: 'en' })
    const user = await show()
    await listed(3)
    const link = screen.getByRole('link', { name: /Suqian.*2023/ })
    expect(link.getAttribute('href')).toMatch(/\?report=suqian-2023&lang=en$/)
    await user.click(link)
    expect(useChoice.getState()).toMatchObject({ report: 'suqian-2023', library: false, sections: [], lang: 'en' })
  })

  it('opens one’s own report; one that is broken is said to be', async () => {
    await keep()
    const user = await show()
    await listed(4)
    await user.click(screen.getByRole('button', { name: 'A report of mine' }))
    await waitFor(() => expect(useOpened.getState().viewing?.name).toBe('mine.json'))
    expect(useChoice.getState().library).toBe(false)

    for (const key of [...store.keys()].filter((one) => one.startsWith('body:'))) store.set(key, {})
    useOpened.setState({ viewing: null })
    useReview.setState({ review: null })
    useChoice.setState({ library: true })
    await user.click(screen.getByRole('button', { name: 'A report of mine' }))
    expect((await screen.findByRole('alert')).textContent).toContain('A report of mine can no longer be opened')
  })

  it('offers to compare the report on screen with any other', async () => {
    const user = await show()
    await listed(3)
    expect(screen.queryByRole('button', { name: /^Compare with Chuxiong/ })).toBeNull()
    await user.click(screen.getByRole('button', { name: /^Compare with Suqian.*2024/ }))
    expect(useChoice.getState()).toMatchObject({ view: 'compare', with: ['suqian-2024'], library: false })
  })

  it('one’s own report that is kept and on screen is not offered beside itself', async () => {
    await keep()
    await kept.read()
    const [entry] = useKept.getState().entries ?? []
    if (!entry) throw new Error('nothing kept')
    await review.resume(entry)
    useChoice.setState({ library: true })
    await show('en', { 'reports/index.json': index }, useOpened.getState().viewing?.report)
    await listed(4)
    expect(screen.queryByRole('button', { name: 'Compare with A report of mine' })).toBeNull()
    expect(screen.getAllByRole('button', { name: /^Compare with/ })).toHaveLength(3)
  })

  it('without the site’s list still has one’s own, and says so', async () => {
    await keep()
    await show('zh', { 'reports/index.json': 404 })
    expect((await screen.findByRole('alert')).textContent).toContain('没能载入')
    await listed(1)
    expect(screen.getByRole('button', { name: '我的年报' })).toBeTruthy()
  })
})
