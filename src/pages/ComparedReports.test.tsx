import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { bundled } from '../../tests/bundled'
import type { Lang } from '../language/words'
import type { Report } from '../report/schema'
import { nothingChosen, useChoice } from '../state/choice'
import { handOver } from '../takeaway/handOver'
import { ComparedReports } from './ComparedReports'

vi.mock('../takeaway/handOver', async (original) => ({ ...(await original<object>()), handOver: vi.fn() }))

const { chuxiong2018, suqian2023, suqian2024 } = bundled

beforeEach(() => {
  // jsdom scrolls nothing.
  Element.prototype.scrollIntoView = vi.fn()
  useChoice.setState({ ...nothingChosen, view: 'compare', report: suqian2024.id }, true)
})
afterEach(() => useChoice.setState(nothingChosen, true))

const show = (others: Report[] = [suqian2023], lang: Lang = 'en', report = suqian2024) => {
  useChoice.setState({ with: others.map(({ id }) => id) })
  render(<ComparedReports report={report} others={others} lang={lang} />)
  return userEvent.setup()
}
const table = (name = 'All quantities') =>
  within(screen.getAllByRole('region', { name })[0] as HTMLElement).getByRole('table')
const line = (id: string) => {
  const found = document.querySelector<HTMLElement>(`tr[data-comparable="${id}"]`)
  if (!found) throw new Error(`no row ${id}`)
  return found
}
const cells = (id: string) => [...line(id).querySelectorAll('td')].map((cell) => cell.textContent)
const charts = () => screen.getAllByRole('figure').map((figure) => figure.dataset.chart)

describe('a place over two years', () => {
  it('shows the requests received first, what they were, are, and how they changed', () => {
    show()
    expect(
      screen.getByRole('figure', { name: 'Suqian · Requests received: how has it changed?' }).textContent,
    ).toContain('3,511 cases in 2023, 3,525 cases in 2024: +14 (+0.4%).')
    expect(cells('requests.new')).toEqual(['cases', '3,511', '3,525', '+14', '+0.4%'])
  })

  it('has nothing to rank, and says which subjects two reports do not state', () => {
    show()
    expect(charts()).toEqual([
      'compare-years',
      'compare-outcomes',
      'compare-applicants',
      'compare-refusals',
      'compare-disputes',
    ])
    expect(screen.getByText('Not stated by two of the reports: channels, the 12345 hotline, staffing.')).toBeTruthy()
  })

  it('draws another quantity: from the list, from the table, from what changed most', async () => {
    const user = show()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Indicator' }), 'review')
    expect(useChoice.getState().indicator).toBe('review')
    expect(screen.getByRole('figure', { name: /Reconsiderations in all/ })).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Requests received' }))
    expect(useChoice.getState().indicator).toBe('requests.new')
    const biggest = screen.getByRole('region', { name: 'What changed most' })
    await user.click(within(biggest).getAllByRole('button')[0] as HTMLElement)
    expect(useChoice.getState().indicator).toBe('outcomes.not-processed')
  })

  it('is drawn for one kind of applicants, where the form tells them apart', async () => {
    const user = show()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Applicants' }), 'Commercial enterprises')
    expect(useChoice.getState().indicator).toBe('requests.new.by.enterprise')
    const drawn = screen.getByRole('figure', { name: /Requests received \(commercial enterprises\)/ })
    expect(drawn.textContent).toContain('in 2023')
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Indicator' }).value).toBe('requests.new')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Indicator' }), 'regulations.made')
    expect(screen.queryByRole('combobox', { name: 'Applicants' })).toBeNull()
  })

  it('is drawn by share where there is a whole, and says so where there is none', async () => {
    const user = show()
    await user.click(screen.getByRole('radio', { name: 'Share' }))
    expect(screen.getByText(/is no part of a whole/)).toBeTruthy()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Indicator' }), 'outcomes.granted')
    expect(screen.getByRole('figure', { name: /Disclosure granted/ }).textContent).toContain('+6.4 percentage points')
  })

  it('is sorted both ways by change and by rate, and back as it was', async () => {
    const user = show()
    const first = () => table().querySelector<HTMLElement>('tbody tr')?.dataset.comparable
    const head = (name: string) => screen.getByRole('columnheader', { name })
    expect(first()).toBe('regulations.made')
    const change = screen.getByRole('button', { name: 'Change, 2023 to 2024' })
    await user.click(change)
    expect(first()).toBe('charges')
    expect(head('Change, 2023 to 2024').getAttribute('aria-sort')).toBe('descending')
    change.focus()
    await user.keyboard('{Enter}')
    expect(first()).toBe('licences.decided')
    expect(head('Change, 2023 to 2024').getAttribute('aria-sort')).toBe('ascending')
    expect(useChoice.getState().rowOrder).toBe('change-fall')
    await user.click(change)
    expect(first()).toBe('regulations.made')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Order' }), 'highest rate of fall first')
    expect(head('Rate').getAttribute('aria-sort')).toBe('ascending')
    expect(cells(first() ?? '').at(-1)).toMatch(/^−100%/)
  })

  it('says of what is not exact what it comes to as printed, and what it can be', () => {
    show()
    expect(cells('disclosed.total').slice(-2)).toEqual([
      'about −40,000−50,000 to −30,000',
      'about −22.2%−26.3% to −16.7%',
    ])
  })

  it('subtracts no growth rate, and marks it alone, not the number that grew', () => {
    show()
    expect(cells('requests.change').slice(1)).toEqual(['70.3', '1.05≠', 'a growth rate, not subtracted', ''])
    expect(cells('requests.handled')).toEqual(['requests', '3,607', '3,646', '+39', '+1.1%'])
  })

  it('finds an indicator by its name in either language', async () => {
    const user = show()
    await user.type(screen.getByRole('searchbox', { name: 'Find an indicator' }), '收到申请')
    await waitFor(() => expect(within(table()).getAllByRole('row')).toHaveLength(2))
    expect(screen.getByText('1 quantity')).toBeTruthy()
    expect(useChoice.getState().rowWords).toBe('收到申请')
    await user.click(screen.getByRole('button', { name: 'Download CSV' }))
    await waitFor(() =>
      expect(handOver).toHaveBeenCalledWith(
        expect.objectContaining({ name: 'compare-suqian-2023-suqian-2024-found.csv' }),
      ),
    )
  })

  it('leads from a number that a check disputes to the check', async () => {
    const user = show()
    await user.click(within(line('requests.change')).getByRole('button', { name: /Suqian 2024: 1 check/ }))
    expect(useChoice.getState()).toMatchObject({ view: 'checks', check: 'requests.change' })
  })

  it('checks what the year before left over, its numbers leading to that report', async () => {
    const user = show()
    const part = screen.getByRole('region', { name: 'Does what last year left over arrive this year?' })
    expect(part.textContent).toContain('13 checks: 12 hold, 1 disagrees, 0 explained, 0 untestable.')
    const check = part.querySelector<HTMLElement>('[data-check="continuity.requests.total"]')
    if (!check) throw new Error('no check of requests')
    await user.click(within(check).getByRole('button', { expanded: false }))
    await user.click(within(check).getByRole('button', { name: /^last year’s/ }))
    expect(useChoice.getState()).toMatchObject({ report: 'suqian-2023', view: 'table', with: ['suqian-2024'] })
  })

  it('with the earlier year on screen, the later one’s numbers lead to the later one', async () => {
    useChoice.setState({ report: suqian2023.id })
    const user = show([suqian2024], 'en', suqian2023)
    const check = document.querySelector<HTMLElement>('[data-check="continuity.requests.total"]')
    if (!check) throw new Error('no check of requests')
    await user.click(within(check).getByRole('button', { expanded: false }))
    await user.click(within(check).getByRole('button', { name: /^Requests carried over/ }))
    expect(useChoice.getState()).toMatchObject({
      report: 'suqian-2024',
      view: 'table',
      figure: 'requests.carried-over',
    })
  })

  it.each([
    ['Download CSV', 'compare-suqian-2023-suqian-2024.csv'],
    ['Download XLSX', 'compare-suqian-2023-suqian-2024.xlsx'],
    ['Download JSON', 'compare-suqian-2023-suqian-2024.json'],
    ['Download checks, CSV', 'continuity-suqian-2023-suqian-2024.csv'],
    ['Download checks, XLSX', 'continuity-suqian-2023-suqian-2024.xlsx'],
    ['Download checks, JSON', 'continuity-suqian-2023-suqian-2024.json'],
  ])('is taken away: %s', async (button, name) => {
    const user = show()
    await user.click(screen.getByRole('button', { name: button }))
    await waitFor(() => expect(handOver).toHaveBeenCalledWith(expect.objectContaining({ name })))
    expect(screen.getByText(`Saved ${name}`)).toBeTruthy()
  })
})

describe('two places in two forms', () => {
  it('are ranked; the change of one place is all that is subtracted', () => {
    show([suqian2023, chuxiong2018])
    expect(charts()).toEqual([
      'compare-years',
      'compare-places',
      'compare-outcomes',
      'compare-applicants',
      'compare-refusals',
      'compare-disputes',
    ])
    expect(cells('requests.new')).toEqual(['cases', '239', '3,511', '3,525', '+14', '+0.4%'])
  })

  it('say in the row what is counted otherwise, and only there', () => {
    show([chuxiong2018])
    expect(line('outcomes.granted').textContent).toContain('≠ counted otherwise')
    expect(line('requests.new').textContent).not.toContain('counted otherwise')
  })

  it('tell what a form has no row for from what a report does not state', () => {
    show([chuxiong2018])
    const several = screen.getByRole('checkbox', { name: 'only what two or more state' })
    several.click()
    return waitFor(() => {
      expect(cells('licences.decided').slice(1)).toEqual(['not in its form', '1,573,179'])
      expect(cells('hotline.calls').slice(1)).toEqual(['6,309', 'not stated'])
    })
  })

  it('have the table of matches open, each with its reason', () => {
    show([chuxiong2018])
    const matches = table('How the two forms are matched')
    expect(within(matches).getByRole('row', { name: /^Requests received/ }).textContent).toContain('= yes')
    expect(within(matches).getByRole('row', { name: /Disclosure granted/ }).textContent).toContain(
      '≠ counted otherwise',
    )
  })

  it('in Chinese, too', () => {
    show([chuxiong2018], 'zh')
    expect(screen.getByRole('figure', { name: '收到申请：各地相比怎么样？' })).toBeTruthy()
    expect(cells('requests.new')).toEqual(['件', '239', '3,525'])
  })
})

it('a link to a check of two years opens it and leads there; to a chart likewise', async () => {
  useChoice.setState({ check: 'continuity.normative' })
  show()
  const check = document.querySelector<HTMLElement>('[data-check="continuity.normative"]')
  await waitFor(() => expect(document.activeElement).toBe(check))
  expect(within(check as HTMLElement).getByRole('button', { expanded: true })).toBeTruthy()
  useChoice.setState({ check: null, chart: 'compare-outcomes' })
  await waitFor(() => expect((document.activeElement as HTMLElement).dataset.chart).toBe('compare-outcomes'))
})
