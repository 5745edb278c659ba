import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { figure, smallReport } from '../../../tests/smallReport'
import type { Lang } from '../../language/words'
import type { Report } from '../../report/schema'
import { card, useCard } from '../../state/card'
import { choose, nothingChosen, useChoice, useLed } from '../../state/choice'
import { useOpened } from '../../state/opened'
import { follow, trail, useTrail } from '../../state/trail'
import FigureCard from './FigureCard'

const { sections, figures } = smallReport()
/**
 * The requests received are stated twice, in sections 1 and 2; one check says that they are the 9 granted and the 10
 * calls passed on, which they are not. Of the calls 40余 are stated, of the distance only a headline speaks.
 */
const report = smallReport({
  figures: {
    ...figures,
    rate: figure(97.1, '办结率', 'Rate', { unit: '%', printed: { as: 'rounded', step: 0.1 } }),
    distance: figure(7, '路程', 'Distance', { unit: { zh: '公里', en: 'km' } }),
  },
  headlines: [{ figure: 'distance', text: { zh: '[7公里](distance)。', en: '[7](distance) km.' } }],
  sections: sections.map((s) => ({
    ...s,
    blocks: [
      ...s.blocks,
      {
        kind: 'paragraph',
        text:
          s.number === 2
            ? { zh: '共[12件](requests.received)。', en: '[12](requests.received) in all.' }
            : { zh: '办结率[97.1%](rate)。', en: '[97.1%](rate) concluded.' },
      },
    ],
  })),
  checks: [
    { id: 'wrong', kind: 'sum', whole: 'requests.received', parts: ['replies.granted', 'hotline.passed-on'] },
    { id: 'right', kind: 'sum', whole: 'requests.received', parts: ['replies.granted', 'replies.refused'] },
  ],
})

/** The numbers on the page: a headline, and the two places that state the requests received. */
const number = (which: 'headline' | 'first' | 'second') => document.getElementById(which) as HTMLElement
const show = (
  id: string,
  { lang = 'en' as Lang, at = number('first'), of = report as Report, entered = false } = {},
) => {
  const user = userEvent.setup()
  card.open(at, true)
  render(<FigureCard report={of} open={{ figure: id, at, kept: true, entered }} lang={lang} />)
  return user
}
const dialog = (name?: string) => screen.getByRole('dialog', name === undefined ? {} : { name })
const facts = () => screen.getAllByRole('listitem').map((el) => el.textContent)
/** What stands under a heading of the card. */
const under = (heading: string) => {
  const terms = [...dialog().querySelectorAll('dt')].filter((dt) => dt.textContent === heading)
  return terms[0]?.nextElementSibling as HTMLElement | undefined
}
const links = (heading: string) => {
  const place = under(heading)
  return place ? within(place).getAllByRole('button') : []
}
const texts = (all: readonly HTMLElement[]) => all.map((el) => el.textContent)
const button = (name: string) => screen.getByRole('button', { name })

beforeEach(() => {
  document.body.innerHTML = `
    <p><data id="headline" data-figure="requests.received" tabindex="0">12</data></p>
    <div data-text>
      <p><data id="first" data-figure="requests.received" tabindex="0">12</data></p>
      <p><data id="second" data-figure="requests.received" tabindex="0">12</data></p>
    </div>`
  useChoice.setState(nothingChosen, true)
  useTrail.setState({ stops: [], returning: null })
  useOpened.setState({ viewing: null, arriving: { state: 'nothing' } })
})

describe('the card of a number says', () => {
  it.each<[Lang, string, string, string, string[]]>([
    [
      'en',
      'Figure: Requests received',
      'Requests received',
      '12 cases',
      ['“12” in the text', 'Statistics table: 12 cases'],
    ],
    ['zh', '数字：收到申请', '收到申请', '12件', ['正文写作“12件”', '统计表：12件']],
  ])('what it is, how much, how it was printed, and what the table says (%s)', (lang, name, label, value, said) => {
    show('requests.received', { lang })
    const [first, second] = dialog(name).querySelectorAll('p')
    expect([first?.textContent, second?.textContent]).toEqual([label, value])
    expect(facts()).toEqual(said)
  })

  it.each<[string, Lang, string, string]>([
    ['rate', 'en', '97.1%', '“97.1%” in the text, rounded: 97.05% to 97.15%'],
    ['rate', 'zh', '97.1%', '正文写作“97.1%”，四舍五入而来：97.05%至97.15%'],
    ['hotline.calls', 'en', 'more than 40 cases', '“40” in the text: 40 to below 50'],
    ['hotline.calls', 'zh', '40余件', '正文写作“40余件”：40至不到50'],
  ])('which values it stands for, where it was not printed exactly: %s (%s)', (id, lang, value, fact) => {
    show(id, { lang })
    expect(dialog().querySelectorAll('p')[1]?.textContent).toBe(value)
    expect(facts()[0]).toBe(fact)
  })

  it.each<[string, Lang, string]>([
    ['replies.granted', 'en', '75.0% of Replies to requests'],
    ['replies.granted', 'zh', '占申请答复数的75.0%'],
    ['hotline.on-the-spot', 'en', '75.0% of Calls'],
    ['hotline.on-the-spot', 'zh', '占来电的75.0%'],
  ])('what share it is of its whole: %s (%s)', (id, lang, share) => {
    const calls = figure(40, '来电', 'Calls')
    show(id, { lang, of: { ...report, figures: { ...report.figures, 'hotline.calls': calls } } })
    expect(facts().at(-1)).toBe(share)
  })

  it('no share where its whole, or it itself, is not known exactly', () => {
    show('hotline.on-the-spot')
    expect(facts()).toEqual(['“30” in the text'])
    cleanup()
    const over30 = figure(30, '当场答复', 'Answered', { printed: { as: 'over', step: 10 } })
    const exact = { 'hotline.calls': figure(40, '来电', 'Calls'), 'hotline.on-the-spot': over30 }
    show('hotline.on-the-spot', { of: { ...report, figures: { ...report.figures, ...exact } } })
    expect(facts()).toEqual(['“30” in the text: 30 to below 40'])
  })

  it('how the place pointed at prints it, where others print it otherwise', () => {
    const again = { kind: 'paragraph' as const, text: 'Again [a dozen, 12](requests.received).' }
    const sections = smallReport().sections.map((s) => (s.number === 2 ? { ...s, blocks: [...s.blocks, again] } : s))
    show('requests.received', { of: smallReport({ sections }), at: number('second') })
    expect(facts()[0]).toBe('“a dozen, 12” in the text')
  })

  it('the number as the text prints it, and the exact one of the table', () => {
    const received = figure(10, '收到申请', 'Requests received', {
      printed: { as: 'over', step: 10 },
      indicator: 'requests.received',
    })
    show('requests.received', { of: smallReport({ figures: { ...figures, 'requests.received': received } }) })
    expect(dialog().querySelectorAll('p')[1]?.textContent).toBe('more than 10 cases')
    expect(facts()).toEqual(['“12” in the text: 10 to below 20', 'Statistics table: 12 cases'])
  })

  it('no share of itself, and none of a whole that is zero', () => {
    const charts = smallReport().charts.map((c) => ({ ...c, figures: ['hotline.calls', ...c.figures] }))
    const statistics = { ...smallReport().statistics, replies: 0, 'replies.granted': 0 }
    const exact = { ...figures, 'hotline.calls': figure(40, '来电', 'Calls') }
    const of = smallReport({ charts, statistics, figures: exact })
    show('hotline.calls', { of })
    expect(facts()).toEqual(['“40” in the text'])
    cleanup()
    show('replies.granted', { of })
    expect(facts()).toEqual(['“9” in the text', 'Statistics table: 0 cases'])
  })

  it('that the text does not state it, where only the table does', () => {
    show('requests.online')
    expect(dialog('Figure: Requests online').querySelectorAll('p')[1]?.textContent).toBe('4 cases')
    expect(facts()).toEqual([
      'Not in the text, only in the statistics table',
      expect.stringMatching(/^33\.3% of Requests received$/),
    ])
    expect(under('In the text')).toBeUndefined()
    expect(texts(links('Indicator of the form'))).toEqual([expect.stringContaining('Requests online')])
  })

  it('nothing of a figure the report does not have', () => {
    show('moon.landings')
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})

describe('where else it stands', () => {
  it.each<[Lang, 'first' | 'second', string[]]>([
    ['en', 'first', ['Section 1, paragraph 1 (here)', 'Section 2, paragraph 2']],
    ['en', 'second', ['Section 1, paragraph 1', 'Section 2, paragraph 2 (here)']],
    ['zh', 'second', ['第一章第1段', '第二章第2段（这里）']],
  ])('each place of the text, the present one marked (%s, %s)', (lang, which, places) => {
    show('requests.received', { lang, at: number(which) })
    const all = links(lang === 'zh' ? '在正文中' : 'In the text')
    expect(texts(all)).toEqual(places)
    const here = all.findIndex((el) => el.getAttribute('aria-current') === 'location')
    expect(here).toBe(['first', 'second'].indexOf(which))
  })

  it('from a headline none of them is the present one', () => {
    show('requests.received', { at: number('headline') })
    expect(texts(links('In the text'))).toEqual(['Section 1, paragraph 1', 'Section 2, paragraph 2'])
  })

  it('its row of the form, and the charts that show it as a mark or as the whole', () => {
    show('requests.received', { lang: 'zh' })
    expect(texts(links('统计指标'))).toEqual(['（一）收到申请数'])
    expect(texts(links('在图表中'))).toEqual(['人们怎样提出申请？'])
  })

  it('the checks it takes part in, each with its verdict, those that disagree first', () => {
    show('requests.received')
    const found = texts(links('Checks it takes part in'))
    expect(found[0]).toBe('≠ Disagrees Requests received: “Granted” + “Passed on”')
    expect(found.filter((text) => /Disagrees/.test(text ?? ''))).toHaveLength(1)
    expect(found).toContain('= Holds Requests received: “Granted” + “Refused”')
    expect(found).toContain('= Holds Requests received: text and statistics table')
    expect(found).toContain('= Holds Requests received: every place in the text')
    const order = found.map((text) => ['≠', '≈', '?', '='].indexOf(text?.[0] ?? ''))
    expect(order).toEqual([...order].sort())
  })

  it('that nothing can be checked against it, where that is so', () => {
    show('distance', { at: number('headline') })
    expect(under('Checks it takes part in')?.textContent).toBe(
      'Nothing in the report can be checked against this figure.',
    )
    expect(['In the text', 'Indicator of the form', 'In charts'].map(under)).toEqual([undefined, undefined, undefined])
  })
})

describe('each of them leads there, closes the card and keeps the way back', () => {
  it.each<[string, string, object, number | null]>([
    ['In the text', 'Section 1, paragraph 1 (here)', { view: 'read', figure: 'requests.received' }, 0],
    ['In the text', 'Section 2, paragraph 2', { view: 'read', figure: 'requests.received' }, 1],
    ['Indicator of the form', 'Requests received', { view: 'table', figure: 'requests.received' }, null],
    [
      'In charts',
      'How did people make their requests?',
      { view: 'read', figure: 'requests.received', chart: 'request-channels' },
      null,
    ],
    [
      'Checks it takes part in',
      '≠ Disagrees Requests received: “Granted” + “Passed on”',
      { view: 'checks', check: 'wrong', figure: null },
      null,
    ],
  ])('%s: %s', async (heading, text, choice, place) => {
    const user = show('requests.received')
    const link = links(heading).find((el) => el.textContent?.endsWith(text))
    await user.click(link as HTMLElement)
    expect(useChoice.getState()).toMatchObject(choice)
    expect(useLed.getState().place).toBe(place)
    expect(useCard.getState().open).toBeNull()
    expect(trail.back()).toBe(true)
    expect(useChoice.getState()).toEqual(nothingChosen)
  })
})

describe('its buttons', () => {
  it('a link to the number is copied: to the number alone, whatever narrows the page', async () => {
    useChoice.setState({ lang: 'en', sections: [2], topics: ['hotline'], words: 'x', view: 'charts', chart: 'a' })
    const user = show('requests.received')
    await user.click(button('Copy link'))
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Link copied'))
    expect(new URL(await navigator.clipboard.readText()).search).toBe(
      '?report=small-2018&figure=requests.received&lang=en',
    )
  })

  it('the link goes to the system’s share sheet where there is one, with the number’s name', async () => {
    const share = vi.fn(() => Promise.resolve())
    Object.defineProperty(navigator, 'share', { value: share, configurable: true })
    useChoice.setState({ lang: 'en', sections: [2] })
    const user = show('requests.received')
    await user.click(button('Share…'))
    const url = `${window.location.origin}/?report=small-2018&figure=requests.received&lang=en`
    expect(share).toHaveBeenCalledWith({ title: dialog().getAttribute('aria-label')?.replace(/^.*: /, ''), url })
    expect(screen.getByRole('status').textContent).toBe('')
    share.mockRejectedValue(new DOMException('no', 'NotAllowedError'))
    await user.click(button('Share…'))
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/^It could not be shared/))
    Reflect.deleteProperty(navigator, 'share')
  })

  it('a browser that refuses to copy it is said to', async () => {
    const user = show('requests.received', { lang: 'zh' })
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'))
    await user.click(button('复制链接'))
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/^浏览器不允许复制/))
  })

  it('of a file of one’s own there is no link: nobody else could open it', () => {
    useOpened.setState({ viewing: { name: 'mine.json', report, before: nothingChosen } })
    show('requests.received')
    expect(texts(screen.getAllByRole('button').slice(-1))).toEqual(['Close'])
    expect(screen.queryByRole('button', { name: 'Copy link' })).toBeNull()
  })

  it('there is a way back only where the reader was led here', async () => {
    show('requests.received')
    expect(screen.queryByRole('button', { name: 'Back to where I was' })).toBeNull()
  })

  it('the way back leads there and closes the card', async () => {
    useChoice.setState({ view: 'table' })
    follow(number('first'), () => choose.figure('requests.received'))
    const user = show('requests.received')
    await user.click(button('Back to where I was'))
    expect(useChoice.getState()).toMatchObject({ view: 'table', figure: null })
    expect(useCard.getState().open).toBeNull()
  })

  it('the Tab key goes round them, and back round with Shift', async () => {
    const user = show('requests.received', { entered: true })
    const stops = within(dialog()).getAllByRole('button')
    await user.tab({ shift: true })
    expect(document.activeElement).toBe(stops.at(-1))
    await user.tab()
    expect(document.activeElement).toBe(stops[0])
    await user.tab()
    expect(document.activeElement).toBe(stops[1])
    await user.tab({ shift: true })
    await user.tab({ shift: true })
    expect(document.activeElement).toBe(stops.at(-1))
  })

  it('closed, the keyboard goes on from its number', async () => {
    const user = show('requests.received', { at: number('second') })
    await user.click(button('Close'))
    expect(useCard.getState().open).toBeNull()
    expect(document.activeElement).toBe(number('second'))
  })
})

it.each([true, false])('entered by key it has the focus, else it leaves it where it is (%s)', (entered) => {
  number('first').focus()
  show('requests.received', { entered })
  expect(document.activeElement).toBe(entered ? dialog() : number('first'))
})

it('closes by itself where its number is no longer on the page', async () => {
  const at = number('first')
  at.remove()
  show('requests.received', { at })
  await waitFor(() => expect(useCard.getState().open).toBeNull())
})
