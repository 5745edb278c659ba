import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { smallReport } from '../../tests/smallReport'
import type { Lang } from '../language/words'
import type { Report } from '../report/schema'
import { choose, nothingChosen, useChoice, useLed } from '../state/choice'
import { useOpened } from '../state/opened'
import { trail, useTrail } from '../state/trail'
import { useUnfolded } from '../state/unfolded'
import { handOver } from '../takeaway/handOver'
import ChecksPage from './ChecksPage'

vi.mock('../takeaway/handOver', async (original) => ({ ...(await original<object>()), handOver: vi.fn() }))

const bare = smallReport()
/**
 * Seven checks. Section 1: `asked` holds (12 = 9 + 3), `wrong` does not (12 is not 10 + 3). Section 2: `known` is explained
 * (30 is not 9), `share` lacks a number. The table, which is empty: `rows` lacks them all. And each section has one that
 * holds: what it counts are whole numbers.
 */
const report = smallReport({
  statistics: {},
  figures: Object.fromEntries(Object.entries(bare.figures).map(([id, { indicator: _, ...rest }]) => [id, rest])),
  checks: [
    { id: 'asked', kind: 'sum', whole: 'requests.received', parts: ['replies.granted', 'replies.refused'] },
    { id: 'wrong', kind: 'sum', whole: 'requests.received', parts: ['hotline.passed-on', 'replies.refused'] },
    {
      id: 'known',
      kind: 'same',
      figures: ['hotline.on-the-spot', 'replies.granted'],
      known: { zh: '口径不同。', en: 'Counted differently.' },
      note: { zh: '另见附件。', en: 'See the annex.' },
    },
    {
      id: 'share',
      kind: 'share',
      share: 'hotline.passed-on',
      part: { missing: { zh: '未办结数', en: 'those still open' } },
      whole: 'hotline.calls',
    },
    { id: 'rows', kind: 'at-most', part: 'table:channels.website', whole: 'table:disclosed.total' },
  ],
})
const ofSection1 = ['asked', 'wrong', 'counts.section-1']
const ofSection2 = ['known', 'share', 'counts.section-2']
const all = [...ofSection1, ...ofSection2, 'rows']

const show = (lang: Lang = 'en', of: Report = report) => {
  const user = userEvent.setup()
  const page = render(
    <main id="main" tabIndex={-1}>
      <ChecksPage report={of} lang={lang} />
    </main>,
  )
  return { user, ...page }
}
const lines = () => [...document.querySelectorAll<HTMLElement>('[data-check]')]
const ids = () => lines().map((el) => el.dataset.check)
const line = (id: string) => {
  const found = lines().find((el) => el.dataset.check === id)
  if (!found) throw new Error(`no line ${id}`)
  return found
}
const toggle = (id: string) => within(line(id)).getAllByRole('button')[0] as HTMLElement
const opened = () => ids().filter((id) => id && toggle(id).getAttribute('aria-expanded') === 'true')
const page = (name = 'Checks') => screen.getByRole('region', { name })
const button = (name: string | RegExp) => screen.getByRole('button', { name })
/** How many checks are shown, as the page says it. */
const status = () => page().querySelector('p[role=status]')?.textContent
/** The parts of an open line: its headings, each with what it says. */
const parts = (id: string) =>
  Object.fromEntries(
    [...line(id).querySelectorAll('dt')].map((dt) => [dt.textContent, dt.nextElementSibling?.textContent]),
  )

beforeEach(() => {
  useChoice.setState({ ...nothingChosen, view: 'checks' }, true)
  useTrail.setState({ stops: [], returning: null })
  useUnfolded.setState({ of: null, ids: new Set() })
  useOpened.setState({ viewing: null })
  vi.mocked(handOver).mockReset()
})
afterEach(() => vi.unstubAllGlobals())

describe('the list', () => {
  it.each<[Lang, string, string]>([
    ['en', 'Checks', '7 checks: 3 hold, 1 disagrees, 1 explained, 2 untestable.'],
    ['zh', '核对', '共7项核对：3项相符，1项不符，1项有说明，2项无法核对。'],
  ])('is a region that says at the top how the checks came out (%s)', (lang, name, summary) => {
    show(lang)
    within(page(name)).getByRole('heading', { level: 2, name })
    within(page(name)).getByText(summary)
  })

  it('holds every check with its verdict, as many as the summary says', () => {
    show()
    expect(ids()).toEqual(all)
    const verdicts = lines().map((el) => el.dataset.verdict)
    const count = (verdict: string) => verdicts.filter((v) => v === verdict).length
    expect(['holds', 'disagrees', 'explained', 'untestable'].map(count)).toEqual([3, 1, 1, 2])
    expect(toggle('wrong').textContent).toBe('≠ DisagreesRequests received: “Passed on” + “Refused”')
    expect(toggle('rows').textContent).toMatch(/^\? Untestable/)
  })

  it.each<[Lang, string[]]>([
    ['en', ['1. Disclosure on request', '2. The hotline', 'Statistics table']],
    ['zh', ['一、依申请公开', '二、热线', '统计表']],
  ])('is in the order of the report, the table’s last (%s)', (lang, names) => {
    show(lang)
    const groups = names.map((name) => {
      const list = screen.getByRole('heading', { level: 3, name }).nextElementSibling
      return [...(list?.children ?? [])].map((el) => (el as HTMLElement).dataset.check)
    })
    expect(groups).toEqual([ofSection1, ofSection2, ['rows']])
  })

  it('names what disagrees at the top, and each leads to its computation', async () => {
    const { user } = show()
    act(() => useChoice.setState({ verdict: 'holds', sections: [2] }))
    const top = screen.getByText('What disagrees:').nextElementSibling as HTMLElement
    const [one, ...more] = within(top).getAllByRole('button')
    expect([one?.textContent, more]).toEqual(['≠ Requests received: “Passed on” + “Refused” (1 cases apart)', []])
    await user.click(one as HTMLElement)
    expect(ids()).toEqual(all)
    expect(document.activeElement).toBe(toggle('wrong'))
  })

  it('of a report in which all agrees names nothing', () => {
    show('en', { ...report, checks: [] })
    expect(screen.queryByText('What disagrees:')).toBeNull()
    expect(opened()).toEqual([])
  })
})

describe('which checks', () => {
  it('those of one verdict, and all again', async () => {
    const { user } = show()
    expect(status()).toBe('Showing 7 of 7 checks')
    await user.click(button('Holds 3'))
    expect(ids()).toEqual(['asked', 'counts.section-1', 'counts.section-2'])
    expect(status()).toBe('Showing 3 of 7 checks')
    expect(useChoice.getState().verdict).toBe('holds')
    await user.click(button('Holds 3'))
    expect(ids()).toEqual(all)
  })

  it.each<[Lang, string, string[]]>([
    ['en', 'Verdict', ['Disagrees 1', 'Explained 1', 'Untestable 2', 'Holds 3']],
    ['zh', '结果', ['不符 1', '有说明 1', '无法核对 2', '相符 3']],
  ])('each verdict says how many there are, however few are shown (%s)', (lang, name, chips) => {
    useChoice.setState({ verdict: 'explained', sections: [2] })
    show(lang)
    const all = within(screen.getByRole('group', { name })).getAllByRole('button')
    expect(all.map((el) => el.textContent)).toEqual(chips)
    expect(all.map((el) => el.getAttribute('aria-pressed'))).toEqual(['false', 'true', 'false', 'false'])
  })

  it('those of one section: the table’s are in none', async () => {
    const { user } = show('zh')
    await user.click(button('热线'))
    expect(ids()).toEqual(ofSection2)
    expect(page('核对').querySelector('p[role=status]')?.textContent).toBe('显示7项中的3项')
    await user.click(button('显示全部'))
    expect(ids()).toEqual(all)
  })

  it('of one section and one verdict; where there are none that is said, and one click shows all', async () => {
    useChoice.setState({ verdict: 'disagrees', sections: [2] })
    const { user } = show()
    expect(ids()).toEqual([])
    expect(status()).toBe('No check matches these choices.')
    await user.click(button('Show all'))
    expect(ids()).toEqual(all)
    expect(useChoice.getState()).toMatchObject({ verdict: null, sections: [] })
    expect(screen.queryByRole('button', { name: 'Show all' })).toBeNull()
  })

  it('the keyboard goes on in the page when all are shown again', async () => {
    useChoice.setState({ verdict: 'holds' })
    const { user } = show()
    await user.click(button('Show all'))
    await waitFor(() => expect(document.activeElement?.id).toBe('main'), { timeout: 500 })
  })
})

describe('a line', () => {
  it('that disagrees is open at first, the others are not', () => {
    show()
    expect(opened()).toEqual(['wrong'])
  })

  it('opens to its computation and closes again', async () => {
    const { user } = show()
    const body = document.getElementById(toggle('asked').getAttribute('aria-controls') ?? '')
    expect(body?.hidden).toBe(true)
    await user.click(toggle('asked'))
    expect(body?.hidden).toBe(false)
    expect(opened()).toEqual(['asked', 'wrong'])
    expect(parts('asked')).toEqual({ 'As stated': '12 cases', Recomputed: '9 + 3 = 12' })
    await user.click(toggle('asked'))
    expect(body?.hidden).toBe(true)
  })

  it('says what is printed, what it comes to, how far that is off, and why where it is known', () => {
    show()
    expect(parts('wrong')).toEqual({ 'As stated': '12 cases', Recomputed: '10 + 3 = 13', Difference: '1 cases' })
    expect(parts('known')).toMatchObject({ Explanation: 'Counted differently.', Note: 'See the annex.' })
    expect(parts('share').Explanation).toBe('Not stated in the report, so it cannot be recomputed: those still open.')
  })

  it('that does not hold quotes what the text says, with the place and the numbers it is about', () => {
    show()
    const quotes = (id: string) =>
      [...line(id).querySelectorAll('figure')].map((el) => [
        el.querySelector('blockquote')?.textContent,
        el.querySelector('figcaption')?.textContent,
      ])
    expect(quotes('wrong')).toEqual([
      ['It received 12 requests.', 'Section 1, paragraph 1'],
      ['Over 40 calls: 30 answered on the spot, 10 passed on.', 'Section 2, paragraph 1'],
      ['3 refused', 'Section 1, paragraph 2, item 2'],
    ])
    const named = [...line('wrong').querySelectorAll<HTMLElement>('[data-named]')].map((el) => el.dataset.figure)
    expect(named).toEqual(['requests.received', 'hotline.passed-on', 'replies.refused'])
    expect(quotes('asked')).toEqual([])
  })

  it.each<[Lang, Report['edition'], string]>([
    ['zh', 'plain-language', '通俗版正文中的句子（数字照原文）'],
    ['zh', 'original', '原文中的句子'],
    ['en', 'plain-language', 'In the text of this plain-language edition'],
    ['en', 'original', 'In the text'],
  ])('says whose words it quotes (%s, %s)', (lang, edition, label) => {
    show(lang, { ...report, edition })
    expect(line('wrong').querySelector('figure')?.parentElement?.firstElementChild?.textContent).toBe(label)
  })

  it('once open, offers a link to itself alone, whatever narrows the page', async () => {
    const { user } = show()
    expect(within(line('asked')).queryByRole('button', { name: 'Copy link' })).toBeNull()
    await user.click(toggle('asked'))
    act(() => useChoice.setState({ sections: [1], verdict: 'holds', figure: null, lang: 'en' }))
    await user.click(within(line('asked')).getByRole('button', { name: 'Copy link' }))
    await within(line('asked')).findByText('Link copied')
    const link = new URL(await navigator.clipboard.readText())
    expect(Object.fromEntries(link.searchParams)).toEqual({
      report: 'small-2018',
      view: 'checks',
      check: 'asked',
      lang: 'en',
    })
  })

  it('says where the browser does not let the link be copied', async () => {
    const { user } = show()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'))
    await user.click(within(line('wrong')).getByRole('button', { name: 'Copy link' }))
    await within(line('wrong')).findByText(/^The browser does not allow copying/)
  })

  it('of a file of one’s own offers no link: nobody else could open it', () => {
    useOpened.setState({ viewing: { name: 'mine.json', report, before: nothingChosen } })
    show()
    expect(parts('wrong').Recomputed).toBe('10 + 3 = 13')
    expect(screen.queryByRole('button', { name: 'Copy link' })).toBeNull()
  })

  it('of rows of the table quotes no sentence, though the text states them too', () => {
    const rows = { id: 'rows', kind: 'at-most', part: 'table:requests.received', whole: 'table:replies' } as const
    show('en', { ...report, checks: [rows], statistics: { 'requests.received': 12, replies: 9 } })
    expect(line('rows').dataset.verdict).toBe('disagrees')
    expect(line('rows').querySelector('blockquote')).toBeNull()
  })

  it('those shown open at once, the others stay as they are', async () => {
    useChoice.setState({ sections: [2] })
    const { user } = show()
    await user.click(button('Expand all'))
    act(() => choose.allChecks())
    expect(opened()).toEqual(['wrong', ...ofSection2])
  })

  it('all open at once, and all close', async () => {
    const { user } = show()
    await user.click(button('Expand all'))
    expect(opened()).toEqual(all)
    await user.click(button('Collapse all'))
    expect(opened()).toEqual([])
  })
})

describe('a number of a computation', () => {
  it('leads to the sentence that states it, and back', async () => {
    const { user } = show()
    await user.click(within(line('wrong')).getByRole('button', { name: 'Passed on: 10' }))
    expect(useChoice.getState()).toMatchObject({ view: 'read', figure: 'hotline.passed-on' })
    expect(trail.back()).toBe(true)
    expect(useChoice.getState()).toEqual({ ...nothingChosen, view: 'checks' })
  })

  it('of the table leads to its row', async () => {
    const { user } = show('en', { ...report, statistics: { 'channels.website': 5, 'disclosed.total': 4 } })
    expect(parts('rows')['As stated']).toBe('5 items (statistics table) > 4 items (statistics table)')
    await user.click(within(line('rows')).getByRole('button', { name: 'Disclosed on government websites: 5 items' }))
    expect(useChoice.getState()).toMatchObject({ view: 'table', figure: 'channels.website' })
  })

  it('where the check is about one place of the text, leads to that place', async () => {
    const again = { kind: 'paragraph' as const, text: 'Again [21](requests.received).' }
    const sections = report.sections.map((s) => (s.number === 2 ? { ...s, blocks: [...s.blocks, again] } : s))
    const { user } = show('en', { ...report, sections })
    const terms = within(line('places.requests.received')).getAllByRole('button', { name: /^Requests received: / })
    expect(terms.map((el) => el.textContent)).toEqual(['12 cases', '21 cases'])
    await user.click(terms[1] as HTMLElement)
    expect(useChoice.getState()).toMatchObject({ view: 'read', figure: 'requests.received' })
    expect(useLed.getState().place).toBe(1)
  })

  it('followed from a line opened by hand, the way back finds that line open', async () => {
    const { user, unmount } = show()
    await user.click(toggle('asked'))
    await user.click(toggle('wrong'))
    await user.click(within(line('asked')).getByRole('button', { name: 'Granted: 9' }))
    unmount()
    trail.back()
    show()
    expect(opened()).toEqual(['asked'])
  })

  it('of another report other lines are open: those that disagree there', async () => {
    const { user, unmount } = show()
    await user.click(button('Expand all'))
    unmount()
    show('en', { ...report })
    expect(opened()).toEqual(['wrong'])
  })

  it('no sentence states leads nowhere', async () => {
    const sections = report.sections.filter((s) => s.number === 1)
    show('en', { ...report, sections })
    expect(parts('wrong').Recomputed).toBe('10 + 3 = 13')
    expect(within(line('wrong')).queryByRole('button', { name: /^Passed on: / })).toBeNull()
  })
})

describe('the address', () => {
  it('that names a check opens it and has the focus there', () => {
    const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView')
    useChoice.setState({ check: 'known' })
    show()
    expect(opened()).toEqual(['wrong', 'known'])
    expect(document.activeElement).toBe(toggle('known'))
    expect(scrolled.mock.contexts).toEqual([line('known')])
  })

  it('led to it again, it is there again', async () => {
    useChoice.setState({ check: 'known' })
    const { user } = show()
    await user.click(toggle('known'))
    act(() => toggle('asked').focus())
    act(() => choose.check('known'))
    expect(opened()).toContain('known')
    expect(document.activeElement).toBe(toggle('known'))
  })

  it('that names a figure leads to the first check it takes part in', () => {
    useChoice.setState({ figure: 'hotline.on-the-spot' })
    show()
    expect(opened()).toContain('known')
    expect(document.activeElement).toBe(toggle('known'))
  })

  it.each<[string, object]>([
    ['check', { check: 'moon.landings' }],
    ['figure', { figure: 'moon.landings' }],
  ])('that names a %s the report does not have moves nothing', (_, choice) => {
    useChoice.setState(choice)
    show()
    expect(ids()).toEqual(all)
    expect(document.activeElement).toBe(document.body)
  })

  it('filtering afterwards leaves the reader where they are', async () => {
    useChoice.setState({ check: 'known' })
    const { user } = show()
    await user.click(button('Explained 1'))
    expect(document.activeElement).toBe(button('Explained 1'))
  })

  it('that names a check shows it, though the rest of the link hides it; what does not hide it stays', () => {
    useChoice.setState({ check: 'known', verdict: 'holds', sections: [1] })
    show()
    expect(ids()).toEqual(all)
    expect(document.activeElement).toBe(toggle('known'))
    act(() => {
      choose.section(2)
      choose.check('share')
    })
    expect(ids()).toEqual(ofSection2)
    expect(document.activeElement).toBe(toggle('share'))
  })
})

describe('taking it away', () => {
  const handed = async () => {
    await waitFor(() => expect(handOver).toHaveBeenCalledOnce())
    return vi.mocked(handOver).mock.calls[0]?.[0] as File
  }

  it('the CSV holds a row for each check shown, in words', async () => {
    useChoice.setState({ sections: [1] })
    const { user } = show()
    await user.click(button('Download CSV'))
    const file = await handed()
    expect(file.name).toBe('small-2018-checks.csv')
    const [head, ...rows] = (await file.text()).split('\r\n')
    expect(head).toMatch(/Id,Section,Verdict,Check,As stated,Recomputed,Difference,Explanation,Note,Figures used$/)
    expect(rows).toEqual([
      'asked,Section 1,Holds,Requests received: “Granted” + “Refused”,12 cases,9 + 3 = 12,,,,requests.received replies.granted replies.refused',
      'wrong,Section 1,Disagrees,Requests received: “Passed on” + “Refused”,12 cases,10 + 3 = 13,1 cases,,,requests.received hotline.passed-on replies.refused',
      'counts.section-1,Section 1,Holds,"Disclosure on request: whole numbers, none negative","12, 9, 3",,,,,requests.received replies.granted replies.refused',
    ])
    await screen.findByText('Saved small-2018-checks.csv')
  })

  it('the CSV is in the language of the page, with reasons and notes', async () => {
    useChoice.setState({ verdict: 'explained' })
    const { user } = show('zh')
    await user.click(button('下载 CSV'))
    const rows = (await (await handed()).text()).split('\r\n')
    expect(rows).toHaveLength(2)
    expect(rows[1]).toMatch(/^known,第二章,有说明,当场答复、同意公开相同,/)
    expect(rows[1]).toContain(',口径不同。,另见附件。,')
  })

  it('the JSON holds each check with its verdict, and every number with the bounds it allows', async () => {
    useChoice.setState({ sections: [1] })
    const { user } = show()
    await user.click(button('Download JSON'))
    const file = await handed()
    expect([file.name, file.type]).toEqual(['small-2018-checks.json', 'application/json'])
    const { report: id, language, checks } = JSON.parse(await file.text())
    expect([id, language]).toEqual(['small-2018', 'en'])
    expect(checks.map((c: { id: string; verdict: string }) => [c.id, c.verdict])).toEqual([
      ['asked', 'holds'],
      ['wrong', 'disagrees'],
      ['counts.section-1', 'holds'],
    ])
    expect(checks[1]).toEqual({
      id: 'wrong',
      kind: 'sum',
      whole: 'requests.received',
      parts: ['hotline.passed-on', 'replies.refused'],
      section: 1,
      verdict: 'disagrees',
      title: 'Requests received: “Passed on” + “Refused”',
      difference: '1 cases',
      stated: { low: 12, high: 12 },
      computed: { low: 13, high: 13 },
      numbers: [
        { figure: 'requests.received', from: 'text', value: 12, printed: 'exact', low: 12, high: 12 },
        { figure: 'hotline.passed-on', from: 'text', value: 10, printed: 'exact', low: 10, high: 10 },
        { figure: 'replies.refused', from: 'text', value: 3, printed: 'exact', low: 3, high: 3 },
      ],
    })
  })

  it('the JSON says between which bounds a number with 余 lies, and why a check could not be made', async () => {
    useChoice.setState({ verdict: 'untestable', sections: [2] })
    const { user } = show()
    await user.click(button('Download JSON'))
    const { checks } = JSON.parse(await (await handed()).text())
    expect(checks).toHaveLength(1)
    expect(checks[0]).toMatchObject({
      why: 'Not stated in the report, so it cannot be recomputed: those still open.',
      numbers: [
        { figure: 'hotline.passed-on', value: 10 },
        { figure: 'hotline.calls', value: 40, printed: 'over', low: 40, high: 50, openHigh: true },
      ],
    })
    expect(checks[0]).not.toHaveProperty('stated')
  })

  it.each(['CSV', 'JSON'])('a %s that could not be made is said', async (kind) => {
    vi.mocked(handOver).mockImplementation(() => {
      throw new Error('no room')
    })
    const { user } = show()
    await user.click(button(`Download ${kind}`))
    await screen.findByText(/^The file could not be made\. See whether/)
  })

  it('on paper, by the browser’s own print', async () => {
    const print = vi.fn()
    vi.stubGlobal('print', print)
    const { user } = show('zh')
    await user.click(button('打印'))
    expect(print).toHaveBeenCalledOnce()
  })
})
