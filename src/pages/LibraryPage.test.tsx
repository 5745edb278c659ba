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
import type { Report } from '../report/schema'
import { nothingChosen, useChoice } from '../state/choice'
import { type Entry, useKept } from '../state/kept'
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

const put = (lang: Lang, served: Served, report: Report) => {
  serve(served)
  return render(
    <QueryClientProvider client={new QueryClient()}>
      <LibraryPage report={report} lang={lang} />
    </QueryClientProvider>,
  )
}
async function show(lang: Lang = 'en', served: Served = { 'reports/index.json': index }, report = chuxiong2018) {
  put(lang, served, report)
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

  it('arrows, Page Down, Home and End lead from report to report, on titles and on boxes', async () => {
    const user = await show()
    await listed(3)
    const links = screen.getAllByRole('link')
    const boxes = screen.getAllByRole('checkbox')
    links[0]?.focus()
    await user.keyboard('{ArrowDown}')
    expect(document.activeElement).toBe(links[1])
    await user.keyboard('{End}')
    expect(document.activeElement).toBe(links[2])
    await user.keyboard('{ArrowDown}{Home}')
    expect(document.activeElement).toBe(links[0])
    await user.keyboard('{PageDown}')
    expect(document.activeElement).toBe(links[2])
    boxes[2]?.focus()
    await user.keyboard('{ArrowUp} ')
    expect(document.activeElement).toBe(boxes[1])
    expect(useChoice.getState().ticked).toEqual(['suqian-2023'])
  })

  it('finds a report by its province and its publisher', async () => {
    const user = await show()
    await listed(3)
    const box = screen.getByRole('searchbox', { name: 'Find a report' })
    await user.type(box, '江苏')
    await listed(2)
    await user.clear(box)
    await user.type(box, 'Chuxiong Yi Autonomous Prefecture Yunnan')
    await listed(1)
  })

  it('says of one kept by an older version what it says of all, and keeps that', async () => {
    await keep()
    const [key, entry] = [...store].find(([one]) => one.startsWith('entry:')) as [string, Entry]
    const { about, ...less } = entry
    for (const older of [less, { ...less, about: { of: 'another time' } }]) {
      store.set(key, older)
      reload()
      const { unmount } = put('en', { 'reports/index.json': index }, chuxiong2018)
      await listed(4)
      await screen.findByText(/Small County · 2018 · form of 2014 · plain language · in this browser/)
      expect(store.get(key)).toEqual({ ...less, about })
      unmount()
    }
  })

  describe('reports are ticked and compared', () => {
    const tick = (name: string) => screen.getByRole('checkbox', { name: new RegExp(`^Tick ${name}`) })
    const bar = () => within(screen.getByRole('region', { name: 'Reports ticked' }))

    it('several, whatever is searched meanwhile, at an address that names them all', async () => {
      const user = await show()
      await listed(3)
      expect(screen.queryByRole('region', { name: 'Reports ticked' })).toBeNull()
      await user.click(tick('Chuxiong'))
      await user.type(screen.getByRole('searchbox', { name: 'Find a report' }), '江苏')
      await listed(2)
      await user.click(tick('Suqian: .*2023'))
      expect(bar().getByRole('status').textContent).toBe('2 reports ticked')
      await user.selectOptions(screen.getByRole('combobox', { name: 'Order' }), 'by place')
      await user.click(tick('Suqian: .*2024'))
      const link = bar().getByRole('link', { name: 'Compare 3 reports' })
      expect(link.getAttribute('href')).toMatch(/\?report=suqian-2024&view=compare&with=chuxiong-2018,suqian-2023$/)
      await user.click(link)
      expect(useChoice.getState()).toMatchObject({
        report: 'suqian-2024',
        view: 'compare',
        with: ['chuxiong-2018', 'suqian-2023'],
        library: false,
        ticked: [],
      })
    })

    it('one alone is offered beside its place’s year before; where there is none, one more is asked for', async () => {
      const user = await show()
      await listed(3)
      await user.click(tick('Chuxiong'))
      expect(bar().getByText('Tick one more to compare.')).toBeTruthy()
      expect(bar().queryByRole('link')).toBeNull()
      await user.click(tick('Chuxiong'))
      await user.click(tick('Suqian: .*2024'))
      await user.click(bar().getByRole('link', { name: 'Compare with Suqian City 2023' }))
      expect(useChoice.getState()).toMatchObject({ report: 'suqian-2024', with: ['suqian-2023'], view: 'compare' })
    })

    it('all that are shown at once; the keyboard goes on where one is taken off, at last in the box', async () => {
      const user = await show()
      await listed(3)
      await user.click(screen.getByRole('button', { name: 'Tick these 3' }))
      expect(screen.queryByRole('button', { name: 'Tick these 3' })).toBeNull()
      expect(screen.getAllByRole('checkbox', { checked: true })).toHaveLength(3)
      await user.click(bar().getByRole('button', { name: 'Untick Suqian City 2023' }))
      expect(document.activeElement).toBe(bar().getByRole('button', { name: /^Untick Chuxiong/ }))
      await user.keyboard('{Enter}')
      expect(document.activeElement).toBe(bar().getByRole('button', { name: 'Untick Suqian City 2024' }))
      await user.keyboard('{Enter}')
      expect(document.activeElement).toBe(screen.getByRole('searchbox', { name: 'Find a report' }))
      await user.click(tick('Chuxiong'))
      await user.click(bar().getByRole('button', { name: 'Untick all' }))
      expect(useChoice.getState().ticked).toEqual([])
      expect(document.activeElement).toBe(screen.getByRole('searchbox', { name: 'Find a report' }))
    })

    it('with one of the reader’s own among them there is no address, only a button', async () => {
      await keep()
      const user = await show()
      await listed(4)
      await user.click(tick('A report of mine'))
      await user.click(tick('Chuxiong'))
      expect(bar().queryByRole('link')).toBeNull()
      await user.click(bar().getByRole('button', { name: 'Compare 2 reports' }))
      const own = `own.${useKept.getState().entries?.[0]?.key}`
      expect(useChoice.getState()).toMatchObject({ report: 'chuxiong-2018', with: [own], view: 'compare' })
    })

    it('a file that is open now stays on screen, the others stand beside it', async () => {
      open.show({ name: 'mine.json', report: mine })
      useChoice.setState({ library: true })
      const user = await show('en', { 'reports/index.json': index }, mine)
      await listed(4)
      await user.click(tick('Suqian: .*2024'))
      await user.click(tick('A report of mine'))
      await user.click(bar().getByRole('button', { name: 'Compare 2 reports' }))
      expect(useOpened.getState().viewing?.name).toBe('mine.json')
      expect(useChoice.getState()).toMatchObject({ report: null, with: ['suqian-2024'], view: 'compare' })
    })

    it('no more than a link can name', async () => {
      const entry = indexEntryOf(suqian2024)
      const reports = Array.from({ length: 102 }, (_, i) => ({ ...entry, id: `r${i}` }))
      useChoice.setState({ ticked: reports.slice(0, 99).map(({ id }) => id) })
      const user = await show('en', { 'reports/index.json': JSON.stringify({ reports }) })
      await waitFor(() => expect(bar().getByText('99 reports ticked')).toBeTruthy())
      expect(screen.queryByRole('button', { name: /^Tick these/ })).toBeNull()
      useChoice.setState({ ticked: reports.slice(2).map(({ id }) => id), find: 'r0' })
      await listed(1)
      await waitFor(() => expect(bar().getByText(/^100 reports ticked, as many/)).toBeTruthy())
      const [first] = screen.getAllByRole<HTMLInputElement>('checkbox')
      expect(first?.disabled).toBe(true)
      await user.click(bar().getByRole('button', { name: 'Untick all' }))
      expect(first?.disabled).toBe(false)
    })
  })

  it('without the site’s list still has one’s own, and says so', async () => {
    await keep()
    await show('zh', { 'reports/index.json': 404 })
    expect((await screen.findByRole('alert')).textContent).toContain('没能载入')
    await listed(1)
    expect(screen.getByRole('button', { name: '我的年报' })).toBeTruthy()
  })
})
