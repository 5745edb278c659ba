import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import '../../tests/pieces'
import { pageReport } from '../../tests/pageReport'
import type { Lang } from '../language/words'
import type { Report } from '../report/schema'
import { nothingChosen, useChoice } from '../state/choice'
import { trail, useTrail } from '../state/trail'
import { ReadPage } from './ReadPage'

/** Sections 二 and 三 have nothing but their tables; one number of them is doubtful, another stated in section 一. */
const report: Report = pageReport({
  form: '2019',
  year: 2024,
  languages: ['zh'],
  headlines: [],
  systems: [],
  preface: [],
  charts: [],
  figures: {
    asked: { value: 8, unit: '件', label: '申请', printed: { as: 'exact' }, indicator: 'requests.new' },
  },
  sections: [
    { number: 1, title: '总体情况', blocks: [{ kind: 'paragraph', text: '收到申请[8件](asked)，重复的很少。' }] },
    { number: 2, title: '主动公开政府信息情况', blocks: [] },
    { number: 3, title: '收到和处理申请情况', blocks: [] },
    { number: 4, title: '复议、诉讼情况', blocks: [] },
  ],
  statistics: { 'licences.decided': 157, 'requests.new': [7, 1, 0, 0, 0, 0, 8] },
  imported: { file: 'a.txt', values: { 'table:licences.decided': { line: 9, doubt: 'position' } } },
})

const show = (view: 'read' | 'charts' = 'read', lang: Lang = 'zh', of = report) => {
  const user = userEvent.setup()
  render(
    <main>
      <ReadPage report={of} lang={lang} view={view} />
    </main>,
  )
  return user
}
const table = (name: RegExp) => screen.getByRole('treegrid', { name })
const row = (code: string) => document.querySelector<HTMLElement>(`tr[data-indicator="${code}"]`) as HTMLElement
const cells = (code: string) => [...row(code).querySelectorAll('td')].slice(1).map((td) => td.textContent)
const shownSections = () =>
  [...document.querySelectorAll<HTMLElement>('section[data-section]')].filter((s) => !s.hidden).map((s) => s.id)

beforeEach(() => {
  useChoice.setState(nothingChosen, true)
  useTrail.setState({ stops: [], returning: null })
})

describe('a section that is a table of the form', () => {
  it('shows its rows where the original has them, and no section without numbers does', () => {
    show()
    const [two, three] = ['section-2', 'section-3'].map((id) => document.getElementById(id) as HTMLElement)
    expect(within(two as HTMLElement).getByRole('treegrid')).toBe(table(/^主动公开政府信息情况/))
    expect(within(three as HTMLElement).getByRole('treegrid')).toBe(
      table(/^收到和处理政府信息公开申请情况（小州，2024年度）$/),
    )
    expect(screen.getAllByRole('treegrid')).toHaveLength(2)
  })

  it('has a column for each kind of applicant where they are counted, else one number', () => {
    show()
    expect(cells('requests.new')).toEqual(['7', '1', '0', '0', '0', '0', '8'])
    expect(
      within(table(/^收到/))
        .getAllByRole('columnheader')
        .map((th) => th.textContent),
    ).toContain('自然人')
    expect(cells('regulations.made')).toEqual(['空白'])
    expect(within(table(/^主动/)).getAllByRole('columnheader')).toHaveLength(3)
  })

  it('says what is doubtful, and leads to the sentence that states a row', async () => {
    const user = show()
    expect(row('licences.decided').querySelector('td[data-doubt="position"]')?.textContent).toMatch(
      /^157\?.*原文件第9行/,
    )
    await user.click(within(row('requests.new')).getByRole('button', { name: /^到正文/ }))
    expect(useChoice.getState()).toMatchObject({ figure: 'asked', view: 'read' })
  })

  it('is where a figure that only the table states is found', async () => {
    show()
    act(() => useChoice.setState({ figure: 'licences.decided' }))
    await waitFor(() => expect(document.activeElement).toBe(row('licences.decided')))
  })

  it('leads to its rows in the table view, and back', async () => {
    const user = show()
    const [button] = screen.getAllByRole('button', { name: '在统计表中查看' })
    await user.click(button as HTMLElement)
    expect(useChoice.getState()).toMatchObject({ figure: 'licences.decided', view: 'table' })
    expect(trail.back()).toBe(true)
    expect(useChoice.getState()).toMatchObject({ figure: null, view: 'read' })
  })

  it('is no part of the charts alone, nor of a report whose table is an annex', () => {
    show('charts')
    expect(document.querySelector('[data-indicator]')).toBeNull()
    show('read', 'zh', pageReport())
    expect(document.querySelector('[data-indicator]')).toBeNull()
  })

  it('goes with its section', () => {
    show()
    act(() => useChoice.setState({ sections: [3] }))
    expect(shownSections()).toEqual(['section-3'])
    expect(row('requests.new').closest('[hidden]')).toBeNull()
    expect(row('licences.decided').closest('[hidden]')).not.toBeNull()
  })
})

describe('words that stand in such a table', () => {
  it('bring its section, are marked and stepped to with those of the text, and leave no row out', async () => {
    const user = show()
    await user.type(screen.getByRole('searchbox'), '重复')
    await waitFor(() => expect(shownSections()).toEqual(['section-1', 'section-3']))
    const marks = () => [...document.querySelectorAll('mark[data-hit]')].map((m) => m.closest('tr')?.dataset.indicator)
    expect(marks()).toEqual([undefined, 'outcomes.not-processed.repeated'])
    expect(screen.getByText('找到2处')).toBeTruthy()
    expect(row('requests.new')).toBeTruthy()
    await user.keyboard('{Enter}{Enter}')
    expect(row('outcomes.not-processed.repeated').querySelector('mark[data-current]')).toBeTruthy()
  })

  it('are counted in English as they are marked: in the name and in the printed one', async () => {
    const user = show('read', 'en')
    await user.type(screen.getByRole('searchbox'), 'licensing')
    await waitFor(() => expect(shownSections()).toEqual(['section-2']))
    expect(document.querySelectorAll('mark[data-hit]')).toHaveLength(1)
  })
})
