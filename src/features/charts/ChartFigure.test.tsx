import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { pageReport } from '../../../tests/pageReport'
import type { Lang } from '../../language/words'
import { chartsOf } from '../../report/charts'
import type { ChartEntry } from '../../report/schema'
import { nothingChosen, useChoice } from '../../state/choice'
import { trail, useTrail } from '../../state/trail'
import { ChartFigure } from './ChartFigure'

const report = pageReport()
const chart = (id: string): ChartEntry => {
  const found = chartsOf(report).find((c) => c.id === id)
  if (!found) throw new Error(`no chart ${id}`)
  return found
}
const channels = chart('disclosure-channels')
const hotline = chart('hotline-handling')
/** A flow without links: it cannot be drawn. */
const broken: ChartEntry = { ...hotline, options: {} }

const show = (entry: ChartEntry, lang: Lang = 'en') => {
  const user = userEvent.setup()
  render(<ChartFigure report={report} entry={entry} lang={lang} />)
  return user
}
const figure = (name: string) => screen.getByRole('figure', { name })
const drawn = (name: RegExp) => screen.findByRole('button', { name })
/** A table as rows of cells. */
const cells = (table: HTMLElement) =>
  within(table)
    .getAllByRole('row')
    .map((tr) => [...tr.children].map((cell) => cell.textContent))
const ofChannels = 'Where was information disclosed?'
const ofCalls = 'What became of the calls?'

describe('what a chart says without being seen', () => {
  it('is named by its question, and carries its id', () => {
    show(channels)
    expect(figure(ofChannels).dataset.chart).toBe('disclosure-channels')
    expect(screen.getByRole('heading', { name: ofChannels })).toBeTruthy()
  })

  it.each<[Lang, string, RegExp[]]>([
    ['en', ofChannels, [/: 200 items;/, /Government websites: 150 items, 75\.0% of /, /Weibo: 0 items, 0\.0% of /]],
    ['zh', '信息公开在哪些渠道？', [/：200条；/, /政府网站：150条，占.+的75\.0%/, /政务微博：0条，占.+的0\.0%/]],
  ])('is described with its numbers and shares (%s)', (lang, name, parts) => {
    show(channels, lang)
    for (const description of parts) screen.getByRole('figure', { name, description })
  })

  it('a total that is a mark too is said once', () => {
    show(hotline)
    screen.getByRole('figure', { name: ofCalls, description: /calls\? Calls: 10 calls; Answered: 4 calls, / })
  })

  it('names its unit, its section and its source', () => {
    show(hotline)
    const { getByText } = within(figure(ofCalls))
    getByText('Unit: calls')
    getByText('8. The service line')
    getByText('Source: Small, annual report on government information disclosure 2018, section 8')
  })

  it('each mark is a button that says its label, value and share', async () => {
    show(channels)
    await drawn(/^Government websites: 150 items, 75\.0% of /)
    await drawn(/^WeChat: 100 items, 50\.0% of /)
    await drawn(/^Other means: 50 items, 25\.0% of /)
  })
})

describe('its numbers', () => {
  it('stand in a table on demand, with every value and share', async () => {
    const user = show(channels)
    const button = screen.getByRole('button', { name: `Data: ${ofChannels}` })
    expect(screen.queryByRole('table')).toBeNull()
    await user.click(button)
    expect(button.getAttribute('aria-expanded')).toBe('true')
    const [head, total, ...rows] = cells(screen.getByRole('table', { name: `Data: ${ofChannels}` }))
    expect(head).toEqual(['Item', 'Value', 'Share'])
    expect(total?.slice(1)).toEqual(['200 items', ''])
    expect(rows).toEqual([
      ['Government websites', '150 items', '75.0%'],
      ['WeChat', '100 items', '50.0%'],
      ['Other means', '50 items', '25.0%'],
      ['Weibo', '0 items', '0.0%'],
    ])
    await user.click(button)
    expect(screen.queryByRole('table')).toBeNull()
  })

  it('a total that is a mark too stands in the table once', async () => {
    const user = show(hotline)
    await user.click(screen.getByRole('button', { name: /^Data/ }))
    expect(cells(screen.getByRole('table'))).toEqual([
      ['Item', 'Value', 'Share'],
      ['Calls', '10 calls', ''],
      ['Answered', '4 calls', '40.0%'],
      ['Passed on', '6 calls', '60.0%'],
      ['Completed', '5 calls', '50.0%'],
      ['Open', '1 calls', '10.0%'],
      ['Completion rate', '83.3%', ''],
    ])
  })

  it('zero is drawn and said as zero; what is blank is left out and named, never taken for zero', async () => {
    show(channels)
    const weibo = await drawn(/^Weibo: 0 items, 0\.0% of /)
    expect(weibo.textContent).toBe('Weibo00.0%')
    expect(screen.queryByRole('button', { name: /^Gazette/ })).toBeNull()
    screen.getByText(/Not stated in the report: Gazette/)
  })

  it.each<[Lang, RegExp]>([
    ['en', /the channels may add up to more than the total/],
    ['zh', /各渠道相加会大于总数/],
  ])('parts that overlap are said to (%s)', (lang, note) => {
    show(channels, lang)
    screen.getByText(note)
  })
})

describe('a chart that cannot be drawn', () => {
  it('of a kind this version does not know shows its table, and can still be taken away as numbers', async () => {
    const user = show({ ...channels, kind: 'sunburst' })
    screen.getByText(/cannot draw this kind of chart yet/)
    expect(cells(screen.getByRole('table'))).toContainEqual(['WeChat', '100 items', '50.0%'])
    await user.click(screen.getByRole('button', { name: /^Export/ }))
    screen.getByRole('menuitem', { name: 'CSV' })
  })

  it.each(['constructor', 'toString'])('a kind named %s, as in no list, is unknown like any other', (kind) => {
    show({ ...channels, kind })
    screen.getByText(/cannot draw this kind of chart yet/)
  })

  it('is said at once, shows its table, and leaves the other charts as they are', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    render(
      <>
        <ChartFigure report={report} entry={broken} lang="en" />
        <ChartFigure report={report} entry={channels} lang="en" />
      </>,
    )
    const alert = await screen.findByRole('alert')
    expect(figure(ofCalls).contains(alert)).toBe(true)
    within(alert).getByText(/could not be drawn/)
    expect(cells(within(alert).getByRole('table'))).toContainEqual(['Passed on', '6 calls', '60.0%'])
    await drawn(/^WeChat: 100 items/)
    expect(screen.getAllByRole('alert')).toEqual([alert])
  })

  it('tried again while nothing has changed, says so again', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const user = show(broken)
    await user.click(await screen.findByRole('button', { name: 'Draw again' }))
    expect(await screen.findByRole('alert')).toBeTruthy()
  })

  it('is drawn by itself once its report is another', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const { rerender } = render(<ChartFigure report={report} entry={broken} lang="en" />)
    await screen.findByRole('alert')
    rerender(<ChartFigure report={report} entry={hotline} lang="en" />)
    await drawn(/^Passed on: 6 calls/)
    expect(screen.queryByRole('alert')).toBeNull()
  })
})

describe('a chart whose numbers disagree', () => {
  /** The text states 10 calls and, of those, 4 and 5; and once more 5 where 4 and 2 would have to be. */
  const disputed = pageReport({
    checks: [
      { id: 'calls', kind: 'sum', whole: 'hotline.calls', parts: ['hotline.on-the-spot', 'hotline.completed'] },
      {
        id: 'done',
        kind: 'balance',
        left: ['hotline.completed'],
        right: ['hotline.on-the-spot', 'requests.in-person'],
      },
    ],
  })
  const sign = () => screen.queryByRole('button', { name: /disagree|不符/ })
  const draw = (entry: ChartEntry, { lang = 'en' as Lang, alone = false } = {}) => {
    const user = userEvent.setup()
    render(<ChartFigure report={disputed} entry={entry} lang={lang} alone={alone} />)
    return user
  }

  beforeEach(() => {
    useChoice.setState(nothingChosen, true)
    useTrail.setState({ stops: [], returning: null })
  })

  it.each<[Lang, RegExp]>([
    ['en', /take part in 2 checks that disagree$/],
    ['zh', /有2项核对不符$/],
  ])('says in how many checks (%s)', (lang, words) => {
    draw(hotline, { lang })
    expect(sign()?.textContent).toMatch(words)
  })

  it('leads to the first of them, and the way back is kept', async () => {
    const user = draw(hotline)
    await user.click(sign() as HTMLElement)
    expect(useChoice.getState()).toMatchObject({ view: 'checks', check: 'calls' })
    expect(trail.back()).toBe(true)
    expect(useChoice.getState()).toEqual(nothingChosen)
  })

  it('one check is one, though several of its numbers are drawn', () => {
    draw({ ...hotline, figures: ['hotline.calls', 'hotline.on-the-spot'], kind: 'bars', total: 'hotline.calls' })
    expect(sign()?.textContent).toMatch(/in 2 checks/)
    draw({ ...hotline, figures: ['hotline.calls', 'hotline.passed-on'], kind: 'bars', total: 'hotline.calls' })
    expect(screen.getAllByRole('button', { name: /in 1 check that disagrees$/ })).toHaveLength(1)
  })

  it('says nothing where it stands alone: there are no checks to lead to', () => {
    draw(hotline, { alone: true })
    expect(sign()).toBeNull()
  })

  it('beside it one whose numbers agree says nothing', () => {
    draw(channels)
    expect(sign()).toBeNull()
  })
})
