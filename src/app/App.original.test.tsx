import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import '../../tests/pieces'
import { libraryOf, serve } from '../../tests/served'
import type { Report } from '../report/schema'
import { followCard } from '../state/card'
import { nothingChosen, useChoice, type View } from '../state/choice'
import { useOpened } from '../state/opened'
import { App } from './App'

const exact = { as: 'exact' } as const
/** A report word for word, in Chinese alone, as it comes out of a document: 12 requests, 9 granted, printed as 8. */
const report: Report = {
  format: 1,
  id: 'original-2020',
  title: '小县2020年政府信息公开工作年度报告',
  place: { name: '小县', short: '小县', level: 'county' },
  year: 2020,
  period: { from: '2020-01-01', to: '2020-12-31' },
  publisher: { name: '小县人民政府', url: 'https://example.org/' },
  form: '2019',
  edition: 'original',
  languages: ['zh'],
  topics: [{ id: 'requests', title: '依申请公开' }],
  headlines: [{ figure: 'asked', text: '2020年，予以公开[8件](granted)；' }],
  preface: [{ kind: 'paragraph', text: '本报告由小县编制。' }],
  systems: [{ title: '依申请公开', text: '收到[12件](asked)。', topic: 'requests' }],
  figures: {
    asked: { value: 12, unit: '件', label: '收到申请', printed: exact, indicator: 'requests.new' },
    granted: { value: 8, unit: '件', label: '予以公开', printed: exact, indicator: 'outcomes.granted' },
    roads: { value: 30, unit: '公里', label: '公路', printed: exact },
  },
  sections: [
    {
      number: 1,
      title: '总体情况',
      blocks: [
        { kind: 'heading', level: 1, number: '（一）', text: '申请' },
        {
          kind: 'paragraph',
          topics: ['requests'],
          text: '2020年，收到[12件](asked)，予以公开[8件](granted)；公路[30公里](roads)。',
        },
        { kind: 'list', items: [{ text: '1.公开。' }, { text: '1.公开。' }] },
        {
          kind: 'table',
          caption: '各乡申请',
          rows: [
            {
              cells: [
                { text: '乡', head: true },
                { text: '件', head: true },
              ],
            },
            { cells: [{ text: '甲乡' }, { text: '3' }] },
          ],
        },
      ],
    },
  ],
  statistics: {
    'licences.items-change': -3,
    'requests.new': [12, 0, 0, 0, 0, 0, 12],
    'outcomes.granted': [9, 0, 0, 0, 0, 0, 9],
    'outcomes.other': [3, 0, 0, 0, 0, 0, 3],
    outcomes: [12, 0, 0, 0, 0, 0, 12],
  },
  charts: [
    {
      id: 'own',
      section: 1,
      topics: [],
      kind: 'bars',
      title: '收到多少？',
      figures: ['asked', 'roads'],
      labels: {},
      unit: '件',
    },
  ],
  checks: [{ id: 'both', kind: 'same', figures: ['asked', 'granted'], note: '应当相同。' }],
  imported: { file: '年报.pdf', values: { asked: { page: 1, line: 4, doubt: 'tie' } } },
}

/** What the English page prints in Chinese without saying that it is Chinese. A drawing has a description of its own. */
function unspoken(): string[] {
  const found: string[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const around = node.parentElement
    if (!around || around.closest('svg')) continue
    const chinese = /\p{Script=Han}/u.test(node.textContent ?? '')
    if (chinese && !around.closest('[lang]')?.getAttribute('lang')?.startsWith('zh')) found.push(node.textContent ?? '')
  }
  return found
}

const show = async (view: View, lang: 'zh' | 'en' = 'en') => {
  useChoice.setState({ ...nothingChosen, lang, view }, true)
  serve(libraryOf(report))
  render(
    <QueryClientProvider client={new QueryClient()}>
      <App />
    </QueryClientProvider>,
  )
  await screen.findByRole('heading', { level: 1, name: report.title as string })
}

beforeEach(() => useOpened.setState(useOpened.getInitialState(), true))
afterEach(() => vi.unstubAllGlobals())

it.each<[View, string]>([
  ['read', '1. 总体情况'],
  ['charts', '收到多少？'],
  ['table', 'Tables of the annual report on disclosure'],
  ['checks', 'Checks'],
])('in the English page a Chinese original says everywhere that it is Chinese: %s', async (view, heading) => {
  const failed = vi.spyOn(console, 'error').mockImplementation(() => {})
  await show(view)
  await screen.findByRole('heading', { name: heading })
  expect(unspoken()).toEqual([])
  // Two items of a list may read the same.
  expect(failed.mock.calls.filter(([said]) => /\bkey\b/.test(String(said)))).toEqual([])
})

it('its card too, where units the forms know are English', async () => {
  await show('read')
  const number = within(screen.getByRole('region', { name: '1. 总体情况' })).getAllByText('12件')[0] as HTMLElement
  const stop = followCard()
  fireEvent.click(number)
  const card = within(await screen.findByRole('dialog'))
  card.getByText('12 cases')
  expect(unspoken()).toEqual([])
  stop()
})

it('every check can be opened and is told in words', async () => {
  await show('checks')
  await userEvent.click(await screen.findByRole('button', { name: 'Expand all' }))
  expect(unspoken()).toEqual([])
})

it('signs of the page inside its sentences speak the page’s language', async () => {
  await show('read')
  const signs = document.querySelectorAll('[data-text] [data-dispute], [data-text] [title]')
  expect(signs.length).toBeGreaterThan(1)
  for (const sign of signs) expect(sign.closest('[lang]')?.getAttribute('lang')).toBe('en')
})

it('in the Chinese page nothing is said to be in another language', async () => {
  await show('read', 'zh')
  await screen.findByRole('heading', { name: '一、总体情况' })
  expect([...document.querySelectorAll('main [lang]')].map((el) => el.textContent)).toEqual([])
})
