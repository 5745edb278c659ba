import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import '../../tests/pieces'
import { pageReport } from '../../tests/pageReport'
import { libraryOf, serve } from '../../tests/served'
import { comparing } from '../language/comparing'
import type { Lang } from '../language/words'
import { useIgnored } from '../state/address'
import { card } from '../state/card'
import { nothingChosen, useChoice, type View, views } from '../state/choice'
import { useOpened } from '../state/opened'
import { App } from './App'

const report = pageReport()
const names = { zh: '小州二〇一八年年报', en: 'Small Prefecture, annual report 2018' }

const show = (of = report) => {
  serve(libraryOf(of))
  render(
    <QueryClientProvider client={new QueryClient()}>
      <App />
    </QueryClientProvider>,
  )
  return userEvent.setup()
}
const loaded = (name: string) => screen.findByRole('heading', { level: 1, name })
const toChinese = () => screen.getByRole('button', { name: '换成中文' })
const toEnglish = () => screen.getByRole('button', { name: 'Switch to English' })
/** A view is there with what comes late: its drawings, its code. */
const shown = (view: View, lang: Lang) => {
  if (view === 'table') return screen.findByRole('treegrid')
  if (view === 'checks') return screen.findByRole('heading', { level: 2, name: { en: 'Checks', zh: '核对' }[lang] })
  if (view === 'compare') return screen.findByRole('heading', { level: 2, name: comparing[lang].title })
  return screen.findByRole('button', { name: { en: /^WeChat: 100 items/, zh: /^政务微信：100条/ }[lang] })
}
const speaks = (...languages: string[]) => vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages)

/** Everything the page says, to the eye and to a screen reader: pairs of a text and the element it belongs to. */
function* said(): Generator<[string, Element]> {
  for (const element of document.body.querySelectorAll('*')) {
    for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description']) {
      const value = element.getAttribute(name)
      if (value) yield [value, element]
    }
    for (const node of element.childNodes)
      if (node.nodeType === Node.TEXT_NODE && node.textContent?.trim()) yield [node.textContent, element]
  }
}
/** What is said in the other language without saying so. */
const strangers = (wanted: 'zh' | 'en') => {
  const foreign = wanted === 'zh' ? /[A-Za-z]/ : /\p{Script=Han}/u
  // Kinds of file are called the same in both.
  const kinds = /\b(PNG|SVG|CSV|XLSX|JSON)\b/g
  const own = wanted === 'zh' ? '[lang^=en]' : '[lang^=zh]'
  return [...said()].flatMap(([text, element]) =>
    foreign.test(text.replace(kinds, '')) && !element.closest(own) ? [text] : [],
  )
}

beforeEach(() => {
  useChoice.setState(nothingChosen, true)
  useIgnored.setState([], true)
  useOpened.setState({ viewing: null, arriving: { state: 'nothing' } })
  card.close()
})
afterEach(() => vi.unstubAllGlobals())

describe('the language', () => {
  it.each<[string[], string, string]>([
    [['en-US', 'zh'], 'en', names.en],
    [['zh-TW', 'en'], 'zh-CN', names.zh],
    [['fr', 'en-GB'], 'en', names.en],
    [['fr'], 'zh-CN', names.zh],
  ])('is the first of the browser’s that the page speaks: %j', async (languages, lang, name) => {
    speaks(...languages)
    show()
    await loaded(name)
    expect(document.documentElement.lang).toBe(lang)
  })

  it('chosen by the address goes before the browser’s', async () => {
    speaks('en')
    useChoice.setState({ lang: 'zh' })
    show()
    await loaded(names.zh)
  })

  it('switched changes the page’s language and title, and the choice to be sent on', async () => {
    speaks('en')
    const user = show()
    await loaded(names.en)
    await waitFor(() => expect(document.title).toBe(names.en))
    await user.click(toChinese())
    await loaded(names.zh)
    expect(document.documentElement.lang).toBe('zh-CN')
    expect(document.title).toBe(names.zh)
    expect(useChoice.getState().lang).toBe('zh')
    await user.click(toEnglish())
    expect(document.documentElement.lang).toBe('en')
    expect(document.title).toBe(names.en)
  })

  it('the switch itself is written in the language it leads to', async () => {
    speaks('en')
    const user = show()
    await loaded(names.en)
    expect([toChinese().textContent, toChinese().lang]).toEqual(['中文', 'zh-CN'])
    await user.click(toChinese())
    expect([toEnglish().textContent, toEnglish().lang]).toEqual(['English', 'en'])
  })

  it.each<View>([...views])('switched leaves no word of the other in the view %s', async (view) => {
    speaks('en')
    useChoice.setState({ view })
    const user = show()
    await loaded(names.en)
    await shown(view, 'en')
    expect(strangers('en')).toEqual([])
    await user.click(toChinese())
    await shown(view, 'zh')
    expect(strangers('zh')).toEqual([])
  })

  it('switched leaves none in what opens up on the way either: notices, searching, a chart’s table and menu', async () => {
    speaks('en')
    useChoice.setState({ sections: [8, 99], topics: ['77'], words: '10', figure: '9.9', chart: '55' })
    useIgnored.setState(['88=1'], true)
    const user = show()
    await loaded(names.en)
    await user.click(screen.getByRole('button', { name: 'Data: What became of the calls?' }))
    await user.click(screen.getByRole('button', { name: 'Export: What became of the calls?' }))
    screen.getByRole('menuitem', { name: 'Copy link' })
    screen.getByRole('button', { name: 'Show all' })
    screen.getByText(/9\.9/)
    expect(strangers('en')).toEqual([])
    await user.click(toChinese())
    await user.click(screen.getByRole('button', { name: '导出：来电办得怎样？' }))
    screen.getByRole('menuitem', { name: '复制链接' })
    screen.getByRole('table', { name: '数据：来电办得怎样？' })
    expect(strangers('zh')).toEqual([])
  })

  /** 6 requests came online and 1 in person: that is not the 8 the text states. */
  const disputed = pageReport({
    statistics: { ...report.statistics, 'requests.in-person': 1 },
    checks: [{ id: 'asked', kind: 'sum', whole: 'asked.total', parts: ['requests.online', 'requests.in-person'] }],
  })

  const openCard = async (name: string) => {
    const number = document.querySelector<HTMLElement>('data[data-figure="asked.total"]')
    act(() => card.open(number as HTMLElement, true))
    await screen.findByRole('dialog', { name })
  }
  const quoted = () => document.querySelector('blockquote')?.textContent

  it('in the Chinese page a computation, the sentence it quotes and the card of a number are Chinese', async () => {
    useChoice.setState({ view: 'checks', lang: 'zh' })
    show(disputed)
    await shown('checks', 'zh')
    expect(quoted()).toMatch(/^依照/)
    await openCard('数字：收到申请')
    expect(strangers('zh')).toEqual([])
  })

  it('in the English page the sentence quoted says which of its words are Chinese', async () => {
    useChoice.setState({ view: 'checks', lang: 'en' })
    show(disputed)
    await shown('checks', 'en')
    expect(quoted()).toMatch(/^Under the Regulations/)
    expect(strangers('en')).toEqual([])
  })

  it('in the English page the card of a number is English', async () => {
    useChoice.setState({ lang: 'en' })
    show(disputed)
    await loaded(names.en)
    await openCard('Figure: Requests received')
    expect(strangers('en')).toEqual([])
  })

  it('switched keeps everything else that was chosen', async () => {
    speaks('en')
    const user = show()
    await loaded(names.en)
    await user.click(screen.getByRole('button', { name: 'The service line' }))
    await user.click(toChinese())
    expect(screen.getByRole('button', { name: '便民热线', pressed: true })).toBeTruthy()
  })
})
