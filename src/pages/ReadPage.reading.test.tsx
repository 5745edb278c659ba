import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import '../../tests/pieces'
import { pageReport } from '../../tests/pageReport'
import type { Lang } from '../language/words'
import type { Figure } from '../report/schema'
import { choose, nothingChosen, useChoice } from '../state/choice'
import { followPointed, point } from '../state/pointed'
import { trail } from '../state/trail'
import { ReadPage } from './ReadPage'

const report = pageReport()
const show = (lang: Lang = 'en') => {
  const user = userEvent.setup()
  render(
    <main>
      <ReadPage report={report} lang={lang} view="read" />
    </main>,
  )
  return user
}
const section = (name: string) => screen.getByRole('region', { name })
const disclosed = () => section('1. What was disclosed')
/** The figures in the sentences of a section, in order: [id, as printed]. */
const figuresIn = (place: HTMLElement) =>
  [...place.querySelectorAll<HTMLElement>('data')].map((el) => [el.dataset.figure, el.textContent])
const total = () => disclosed().querySelector<HTMLElement>('data[data-figure="disclosed.total"]')
const precedes = (a: Element, b: Element) => Boolean(a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING)

let stop = () => {}
beforeEach(() => {
  useChoice.setState(nothingChosen, true)
  point.release()
  stop = followPointed()
})
afterEach(() => stop())

describe('a section', () => {
  it.each<[Lang, string, string]>([
    ['en', 'section-8', '8. The service line'],
    ['zh', 'section-8', '八、便民热线'],
  ])('has its number in its id and in its heading (%s)', (lang, id, name) => {
    show(lang)
    expect(section(name).tagName).toBe('SECTION')
    expect(section(name).id).toBe(id)
    within(section(name)).getByRole('heading', { level: 2, name })
  })

  it('its headings stand one level below its own, with their numbers as printed', () => {
    show()
    const headings = within(disclosed()).getAllByRole('heading', { level: 3 })
    expect(headings.map((h) => h.textContent)).toEqual([
      '(1) In all',
      '(2) Channels',
      'Where was information disclosed?',
    ])
  })
})

describe('a number in a sentence', () => {
  it('carries the id of its figure, and stands as the sentence prints it', () => {
    show()
    expect(figuresIn(disclosed())).toEqual([
      ['disclosed.total', '200 items'],
      ['channels.website', '150'],
      ['channels.wechat', '100'],
      ['channels.weibo', 'none'],
      ['channels.other', '50'],
    ])
  })

  it('is a stop for the keyboard and says that it opens something', () => {
    show('zh')
    const asked = within(section('二、依申请公开')).getByRole('button', { name: '6件' })
    expect(asked.dataset.figure).toBe('requests.online')
    expect(asked.tabIndex).toBe(0)
    expect(asked.getAttribute('aria-haspopup')).toBe('dialog')
  })

  it('pointed at, lights up wherever the page shows it', async () => {
    const user = show()
    await user.pointer({ target: total() as HTMLElement, coords: { screenX: 5 } })
    const lit = [...document.querySelectorAll('[data-lit]')]
    expect(lit).toEqual([...document.querySelectorAll('[data-figure="disclosed.total"]')])
    expect(lit.length).toBeGreaterThan(1)
    await user.unhover(total() as HTMLElement)
    expect(document.querySelector('[data-lit]')).toBeNull()
  })
})

describe('a number that disagrees with others', () => {
  /** The text says that 7 of the 10 calls were passed on; with 4 answered on the spot that makes 11. */
  const seven = (text: string) => text.replace('[6件]', '[7件]').replace('[6](hotline', '[7](hotline')
  const disputed = pageReport({
    figures: {
      ...report.figures,
      'hotline.passed-on': { ...report.figures['hotline.passed-on'], value: 7 } as Figure,
    },
    sections: report.sections.map((s) => (s.number === 8 ? JSON.parse(seven(JSON.stringify(s))) : s)),
    checks: [{ id: 'calls', kind: 'sum', whole: 'hotline.calls', parts: ['hotline.on-the-spot', 'hotline.passed-on'] }],
  })
  const signs = (place: HTMLElement, lang: Lang = 'en') =>
    within(place).queryAllByRole('button', {
      name: { en: /disagrees with other figures/, zh: /与其他数字不符/ }[lang],
    })

  it.each<[Lang, string, string, string]>([
    ['en', '8. The service line', '2. Disclosure on request', 'Passed on disagrees with other figures: see the check'],
    ['zh', '八、便民热线', '二、依申请公开', '转办：与其他数字不符，查看核对'],
  ])('has a sign beside it that says which, and only it (%s)', (lang, hotline, requests, name) => {
    render(<ReadPage report={disputed} lang={lang} view="read" />)
    const beside = signs(section(hotline), lang).map((el) => el.previousElementSibling?.getAttribute('data-figure'))
    expect(beside).toEqual(['hotline.calls', 'hotline.on-the-spot', 'hotline.passed-on'])
    expect(signs(section(hotline), lang).at(-1)?.getAttribute('aria-label')).toBe(name)
    expect(signs(section(requests), lang)).toEqual([])
  })

  it('the sign leads to the check, and the way back is kept', async () => {
    const user = userEvent.setup()
    render(<ReadPage report={disputed} lang="en" view="read" />)
    await user.click(signs(section('8. The service line'))[0] as HTMLElement)
    expect(useChoice.getState()).toMatchObject({ view: 'checks', check: 'calls' })
    expect(trail.back()).toBe(true)
    expect(useChoice.getState()).toEqual(nothingChosen)
  })

  it('no number has one where all agree', () => {
    show()
    expect(signs(document.body)).toEqual([])
  })
})

describe('a headline', () => {
  const headline = () => within(section('At a glance')).getByRole('button', { name: /^200 ?items/ })

  it('gives the number, its unit and what it counts', () => {
    show()
    expect(section('At a glance').querySelectorAll('button')).toHaveLength(2)
    within(section('At a glance')).getByRole('button', { name: /^10 ?calls/ })
    expect(section('At a glance').textContent).toContain('150 on websites.')
  })

  it('leads to its place in the text: there is the focus, in view and lit', async () => {
    const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView')
    const user = show()
    vi.spyOn(total() as HTMLElement, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 5000, 10, 10))
    await user.click(headline())
    expect(document.activeElement).toBe(total())
    expect(scrolled.mock.contexts).toEqual([total()])
    expect(total()?.hasAttribute('data-lit')).toBe(true)
    expect(useChoice.getState().figure).toBe('disclosed.total')
  })

  it('leads there without moving the page where that is in sight already', async () => {
    const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView')
    const user = show()
    await user.click(headline())
    expect(document.activeElement).toBe(total())
    expect(scrolled).not.toHaveBeenCalled()
  })

  it('leads on by keyboard: the next stop is the next number', async () => {
    const user = show()
    await user.click(headline())
    await user.tab()
    expect(document.activeElement?.textContent).toBe('150')
    expect(disclosed().contains(document.activeElement)).toBe(true)
  })

  it('leads there though the reader has narrowed the view, which is then lifted; where it is in view all stays', async () => {
    useChoice.setState({ topics: ['hotline'] })
    show()
    act(() => choose.figure('hotline.calls'))
    expect(useChoice.getState().topics).toEqual(['hotline'])
    expect(document.activeElement?.textContent).toBe('10')
    act(() => choose.figure('disclosed.total'))
    expect(useChoice.getState().topics).toEqual([])
    expect(document.activeElement).toBe(total())
  })

  it('leads to the sentence asked for where several state a figure', () => {
    const second = { kind: 'paragraph' as const, text: 'Again [200](disclosed.total).' }
    const [first, ...rest] = pageReport().sections
    const sections = first ? [{ ...first, blocks: [...first.blocks, second] }, ...rest] : []
    render(
      <main>
        <ReadPage report={pageReport({ sections })} lang="en" view="read" />
      </main>,
    )
    act(() => choose.figure('disclosed.total', 1))
    expect(document.activeElement?.parentElement?.textContent).toBe('Again 200.')
    act(() => choose.figure('disclosed.total', 0))
    expect(document.activeElement?.textContent).toBe('200 items')
  })

  it('a figure the address asks for is brought into view, though the view is narrowed', () => {
    useChoice.setState({ figure: 'hotline.passed-on', sections: [8] })
    show()
    expect(document.activeElement?.textContent).toBe('6')
    expect(section('8. The service line').contains(document.activeElement)).toBe(true)
  })

  it('a figure that a headline mentions too leads to the text, not to the headline', () => {
    useChoice.setState({ figure: 'channels.website' })
    show()
    expect(disclosed().contains(document.activeElement)).toBe(true)
    expect(document.activeElement?.textContent).toBe('150')
  })

  it('a figure the report does not have moves nothing', () => {
    useChoice.setState({ figure: 'moon.landings' })
    show()
    expect(document.activeElement).toBe(document.body)
  })
})

describe('languages', () => {
  it('a Chinese document named in the English page says that it is Chinese', () => {
    show('en')
    expect(screen.getByText('《信息公开条例》').getAttribute('lang')).toBe('zh')
  })

  it('in the Chinese page it needs no mark', () => {
    show('zh')
    expect(section('二、依申请公开').querySelector('[lang]')).toBeNull()
    expect(section('二、依申请公开').textContent).toContain('《信息公开条例》')
  })
})

describe('charts', () => {
  it('stand in the section they belong to', () => {
    show()
    const place = (name: string) => screen.getByRole('figure', { name }).closest('section')?.id
    expect(place('Where was information disclosed?')).toBe('section-1')
    expect(place('How did people make their requests?')).toBe('section-2')
    expect(place('What became of the calls?')).toBe('section-8')
  })

  it('stand beside the stretch that states their figures, not before it', () => {
    show()
    const chart = screen.getByRole('figure', { name: 'Where was information disclosed?' })
    const stretch = within(disclosed()).getByRole('heading', { name: /Channels$/ }).parentElement as HTMLElement
    expect(precedes(within(disclosed()).getByRole('heading', { name: /In all$/ }), stretch)).toBe(true)
    expect(stretch.nextElementSibling?.contains(chart)).toBe(true)
    expect(stretch.textContent).toContain('Websites 150')
  })

  it('one the address asks for has the focus', () => {
    useChoice.setState({ chart: 'hotline-handling' })
    show()
    expect(document.activeElement).toBe(screen.getByRole('figure', { name: 'What became of the calls?' }))
  })
})

it('what the report says of itself stands after its sections', () => {
  show()
  expect(section('About this report').textContent).toContain('This report is written in plain words.')
  expect(precedes(section('8. The service line'), section('About this report'))).toBe(true)
})
