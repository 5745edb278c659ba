import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import '../../tests/pieces'
import { pageReport } from '../../tests/pageReport'
import type { Lang } from '../language/words'
import { nothingChosen, useChoice } from '../state/choice'
import { ReadPage } from './ReadPage'

const report = pageReport()
const show = (lang: Lang = 'en', view: 'read' | 'charts' = 'read', of = report) => {
  const user = userEvent.setup()
  render(<ReadPage report={of} lang={lang} view={view} />)
  return user
}
const group = (name: string) => within(screen.getByRole('group', { name }))
const sections = () => group('Sections')
const topics = () => group('Topics')
/** Names of the sections and of the charts on screen: what is hidden has no role. */
const shown = () => screen.getAllByRole('heading', { level: 2 }).map((h) => h.textContent)
const charts = () => screen.getAllByRole('figure').map((f) => f.dataset.chart)
const count = (text: string) => screen.getByText(text).closest('[role=status]')
const everything = () => screen.queryByRole('button', { name: 'Show all' })

const titles = ['1. What was disclosed', '2. Disclosure on request', '8. The service line']

beforeEach(() => useChoice.setState(nothingChosen, true))

describe('by section', () => {
  it.each<[Lang, string, string[]]>([
    ['en', 'Sections', ['What was disclosed', 'Disclosure on request', 'The service line']],
    ['zh', '章节', ['公开了什么', '依申请公开', '便民热线']],
  ])('every section has its control, named by its title, in the group for sections (%s)', (lang, name, all) => {
    show(lang)
    expect(
      group(name)
        .getAllByRole('button')
        .map((el) => el.getAttribute('aria-pressed')),
    ).toEqual(['false', 'false', 'false'])
    for (const title of all) group(name).getByRole('button', { name: title })
  })

  it('one chosen stands alone with its charts, and the count says so', async () => {
    const user = show()
    expect(shown()).toEqual(['At a glance', ...titles, 'About this report'])
    expect(count('Showing all 3 sections and 3 charts')).not.toBeNull()
    await user.click(sections().getByRole('button', { name: 'Disclosure on request' }))
    expect(sections().getByRole('button', { pressed: true }).textContent).toContain('Disclosure on request')
    expect(shown()).toEqual([titles[1]])
    expect(charts()).toEqual(['request-channels'])
    expect(count('Showing 1 of 3 sections and 1 of 3 charts')).not.toBeNull()
  })

  it('several can be chosen, in any order, and let go one by one', async () => {
    const user = show()
    await user.click(sections().getByRole('button', { name: 'The service line' }))
    await user.click(sections().getByRole('button', { name: 'What was disclosed' }))
    expect(shown()).toEqual([titles[0], titles[2]])
    expect(useChoice.getState().sections).toEqual([1, 8])
    await user.click(sections().getByRole('button', { name: 'The service line' }))
    expect(shown()).toEqual([titles[0]])
  })

  it('one chosen by the address is shown and its control pressed', () => {
    useChoice.setState({ sections: [8] })
    show()
    expect(shown()).toEqual([titles[2]])
    expect(sections().getByRole('button', { pressed: true }).textContent).toContain('The service line')
  })

  it('a number the report does not have hides nothing', () => {
    useChoice.setState({ sections: [5] })
    show()
    expect(shown()).toEqual(expect.arrayContaining(titles))
  })
})

describe('by topic', () => {
  it('text and charts about it are left, with the heading above', async () => {
    const user = show()
    await user.click(topics().getByRole('button', { name: 'Channels' }))
    expect(shown()).toEqual([titles[0]])
    expect(charts()).toEqual(['disclosure-channels'])
    screen.getByRole('heading', { level: 3, name: /In all$/ })
    expect(topics().getByRole('button', { pressed: true }).textContent).toBe('Channels')
  })

  it('of two charts in one section only the one about it is left', async () => {
    const [hotline] = report.charts
    if (!hotline) throw new Error('no chart')
    const second = { ...hotline, id: 'second', topics: ['requests'] }
    const user = show('en', 'read', { ...report, charts: [hotline, second] })
    await user.click(topics().getByRole('button', { name: 'Hotline' }))
    expect(charts()).toEqual(['hotline-handling'])
    expect(count('Showing 1 of 3 sections and 1 of 4 charts')).not.toBeNull()
  })

  it('two topics show what is about either', async () => {
    const user = show()
    await user.click(topics().getByRole('button', { name: 'Hotline' }))
    await user.click(topics().getByRole('button', { name: 'Requests' }))
    expect(shown()).toEqual([titles[1], titles[2]])
    expect(charts()).toEqual(['request-channels', 'hotline-handling'])
  })

  it('topic and section together show only what fits both, and say so where nothing does', async () => {
    const user = show()
    await user.click(topics().getByRole('button', { name: 'Hotline' }))
    await user.click(sections().getByRole('button', { name: 'What was disclosed' }))
    expect(count('Nothing matches these choices.')).not.toBeNull()
    expect(screen.queryAllByRole('figure')).toEqual([])
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Export all charts' }).disabled).toBe(true)
  })

  it('a system of openness leads to the text and charts about it', async () => {
    const user = show()
    await user.click(screen.getByText(/sides? of openness/))
    await user.click(screen.getByRole('button', { name: 'Show only: The service line' }))
    expect(shown()).toEqual([titles[2]])
    expect(topics().getByRole('button', { pressed: true }).textContent).toBe('Hotline')
  })
})

describe('the way back', () => {
  it('is not offered while everything is shown', () => {
    show()
    expect(everything()).toBeNull()
  })

  it('is one click, whatever was chosen', async () => {
    const user = show()
    await user.click(topics().getByRole('button', { name: 'Hotline' }))
    await user.click(sections().getByRole('button', { name: 'The service line' }))
    await user.type(screen.getByRole('searchbox', { name: 'Search' }), 'calls')
    expect(shown()).toEqual([titles[2]])
    await user.click(everything() as HTMLElement)
    expect(shown()).toEqual(['At a glance', ...titles, 'About this report'])
    expect(screen.queryAllByRole('button', { pressed: true })).toEqual([])
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('')
    expect(everything()).toBeNull()
  })
})

describe('in the view of charts', () => {
  it('charts stand without the text, under their sections', () => {
    show('en', 'charts')
    expect(shown()).toEqual(titles)
    expect(charts()).toHaveLength(3)
    expect(screen.getByText(/of information/).closest('[hidden]')).not.toBeNull()
  })

  it('the same filter narrows them', async () => {
    const user = show('en', 'charts')
    await user.click(topics().getByRole('button', { name: 'Hotline' }))
    expect(charts()).toEqual(['hotline-handling'])
  })
})
