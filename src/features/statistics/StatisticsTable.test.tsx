import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Lang } from '../../language/words'
import { form2014 } from '../../report/forms/form2014'
import { form2019 } from '../../report/forms/form2019'
import type { Report } from '../../report/schema'
import { nothingChosen, useChoice } from '../../state/choice'
import { followPointed, point } from '../../state/pointed'
import { trail, useTrail } from '../../state/trail'
import { handOver } from '../../takeaway/handOver'
import { StatisticsTable } from './StatisticsTable'

vi.mock('../../takeaway/handOver', async (original) => ({ ...(await original<object>()), handOver: vi.fn() }))

/** 239 requests, of which 18 online and none by fax; fees left blank; the text speaks of the requests received. */
const report = (statistics: Report['statistics'] = {}): Report => ({
  format: 1,
  id: 'small-2018',
  title: { zh: '小年报', en: 'Small report' },
  place: { name: { zh: '小州', en: 'Small' }, short: 'S', code: '532300', level: 'county' },
  year: 2018,
  period: { from: '2018-01-01', to: '2018-12-31' },
  publisher: { name: 'Small' },
  published: '2019-01-18',
  form: '2014',
  edition: 'original',
  languages: ['zh', 'en'],
  topics: [],
  headlines: [],
  preface: [],
  systems: [],
  figures: {
    'asked.total': { value: 239, unit: '件', label: '申请', printed: { as: 'exact' }, indicator: 'requests.received' },
  },
  sections: [{ number: 1, title: 'One', blocks: [{ kind: 'paragraph', text: '收到[239件](asked.total)。' }] }],
  statistics: {
    ...Object.fromEntries(form2014.indicators.flatMap((i) => (i.unit ? [[i.code, 0]] : []))),
    'disclosed.total': 178341,
    'requests.received': 239,
    'requests.online': 18,
    fees: null,
    ...statistics,
  },
  charts: [],
  checks: [],
})

const all = form2014.indicators.length
const show = (lang: Lang = 'zh', statistics?: Report['statistics']) => {
  const user = userEvent.setup()
  render(<StatisticsTable report={report(statistics)} form={form2014} lang={lang} />)
  return user
}
const row = (name: string | RegExp) => screen.getByRole('row', { name })
const received = () => row('（一）收到申请数 件 239')
const bodyRows = () => screen.getAllByRole('row').slice(1)
const lastCell = (tr: HTMLElement) => within(tr).queryAllByRole('cell').at(-1) ?? tr.lastElementChild

beforeEach(() => {
  useChoice.setState({ ...nothingChosen, view: 'table' }, true)
  useTrail.setState({ stops: [], returning: null })
  point.release()
  vi.mocked(handOver).mockReset()
})

describe('what the table says', () => {
  it('is a tree table named by its caption, with every row of the form in its order', () => {
    show()
    expect(screen.getByRole('treegrid', { name: '政府信息公开情况统计表（小州，2018年度）' })).toBeTruthy()
    expect(bodyRows().map((tr) => tr.dataset.indicator)).toEqual(form2014.indicators.map((i) => i.code))
  })

  it('the value stands in the last cell: every digit, zero as 0, a blank said to be blank, a heading empty', () => {
    show()
    expect(lastCell(row(/^（一）主动公开政府信息数/))?.textContent).toBe('178,341')
    expect(lastCell(row(/^2\.传真申请数/))?.textContent).toBe('0')
    expect(lastCell(row(/^七、依申请公开信息收取的费用/))?.textContent).toBe('空白')
    expect(lastCell(row(/^三、依申请公开情况/))?.textContent).toBe('')
  })

  it('a part of the row above is introduced as one', () => {
    show()
    expect(row(/^其中：主动公开规范性文件数 条 0$/).getAttribute('aria-level')).toBe('3')
  })

  it('in English the name is English, and the Chinese one beneath says that it is Chinese', () => {
    show('en')
    const tr = row('Requests received cases 239')
    const printed = within(tr).getByText('（一）收到申请数')
    expect(printed.getAttribute('lang')).toBe('zh')
    expect(row('of which: normative documents disclosed items 0')).toBeTruthy()
  })

  it('a row says where it stands in the tree', () => {
    show()
    const tr = row(/^3\.网络申请数/)
    expect(['level', 'posinset', 'setsize', 'expanded'].map((a) => tr.getAttribute(`aria-${a}`))).toEqual([
      '3',
      '3',
      '4',
      null,
    ])
    expect(received().getAttribute('aria-expanded')).toBe('true')
  })

  it('has one column of numbers where the form has no others, and no frame to scroll', () => {
    show()
    expect(screen.getAllByRole('columnheader').map((th) => th.textContent)).toEqual(['统计指标', '单位', '统计数'])
    expect(screen.queryByRole('region')).toBeNull()
  })
})

describe('the table of a form with several columns', () => {
  const wide: Report = {
    ...report(),
    form: '2019',
    figures: {},
    statistics: { 'requests.new': [3440, 75, 0, null, 6, 3, 3525], charges: 72701.2578 },
  }
  const open = (lang: Lang) => {
    const user = userEvent.setup()
    render(<StatisticsTable report={wide} form={form2019} lang={lang} />)
    return user
  }
  const cells = (tr: HTMLElement) => [...tr.children].slice(2).map((td) => td.textContent)

  it('names them as the form does, the total last, in a frame that scrolls by keyboard', () => {
    open('zh')
    const names = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计']
    const one = ['统计指标', '单位', '统计数']
    // Section 二, 三, 四: only the second counts who applied.
    expect(screen.getAllByRole('columnheader').map((th) => th.textContent)).toEqual([
      ...one,
      ...['统计指标', '单位', ...names],
      ...one,
    ])
    expect(screen.getByRole('region', { name: '政府信息公开工作年度报告数据表（小州，2018年度）' }).tabIndex).toBe(0)
  })

  it('prints each number in its column, a blank as one, and a lone number alone', () => {
    open('zh')
    expect(cells(row(/^一、本年新收/))).toEqual(['3,440', '75', '0', '空白', '6', '3', '3,525'])
    expect(cells(row(/^行政事业性收费/))).toEqual(['72,701.2578'])
    expect(cells(row(/^三、收到和处理/))).toEqual(Array(7).fill(''))
    expect(cells(row(/^四、政府信息公开行政复议/))).toEqual([''])
  })

  it('its rows stand in the form’s order whatever their columns, and the arrows walk over all of them', async () => {
    const user = open('zh')
    const lines = [...document.querySelectorAll<HTMLElement>('tr[data-indicator]')]
    expect(lines.map((tr) => tr.dataset.indicator)).toEqual(form2019.indicators.map((i) => i.code))
    act(() => row(/^行政事业性收费/).focus())
    await user.keyboard('{ArrowDown}')
    expect(document.activeElement).toBe(row(/^三、收到和处理/))
  })

  it('a cell whose reading is doubtful says why and where it stands, to the eye and aloud', () => {
    const values = {
      'table:requests.new@research': { page: 3, line: 40, row: 4, column: 5, doubt: 'position' as const },
      'table:charges': { page: 2, line: 12, doubt: 'unit' as const },
    }
    render(<StatisticsTable report={{ ...wide, imported: { file: 'a.pdf', values } }} form={form2019} lang="zh" />)
    expect([...document.querySelectorAll<HTMLElement>('td[data-doubt]')].map((td) => td.dataset.doubt)).toEqual([
      'unit',
      'position',
    ])
    const said = '存疑：只凭在页面上的位置归到这里（原文件第3页表格第4行第5列）'
    expect(cells(row(/^一、本年新收/))[2]).toBe(`0? ${said}`)
    screen.getByTitle(said)
    row(/^行政事业性收费.*存疑：旁边的单位与统计表的不同（原文件第2页第12行）$/)
  })

  it('is taken away with the names of its columns', async () => {
    const user = open('en')
    await user.type(screen.getByRole('searchbox'), 'requests.new')
    await user.click(screen.getByRole('button', { name: 'Copy table' }))
    expect(await screen.findByText('Copied')).toBeTruthy()
    const lines = (await navigator.clipboard.readText()).split('\n')
    expect(lines[0]?.split('\t').slice(4, 6)).toEqual(['Natural persons', 'Commercial enterprises'])
    expect(lines.at(-1)).toBe('requests.new\t一、\tNew requests received in the year\tcases\t3440\t75\t0\t\t6\t3\t3525')
  })
})

describe('which rows', () => {
  it('hiding zeros keeps numbers, blanks and the headings above them, and says how many rows are left', async () => {
    const user = show()
    await user.click(screen.getByRole('checkbox', { name: '隐藏为零的行' }))
    expect(bodyRows().map((tr) => tr.dataset.indicator)).toEqual([
      'disclosed',
      'disclosed.total',
      'requests',
      'requests.received',
      'requests.online',
      'fees',
    ])
    expect(screen.getByText(`显示${all}行中的6行`).getAttribute('role')).toBe('status')
  })

  it('finding keeps the rows with the words and those above, marks the words, and stands in the address', async () => {
    const user = show()
    await user.type(screen.getByRole('searchbox', { name: '在表中查找' }), '传真')
    expect(bodyRows().map((tr) => tr.dataset.indicator)).toEqual(['requests', 'requests.received', 'requests.fax'])
    expect(screen.getByText('传真').tagName).toBe('MARK')
    expect(useChoice.getState().words).toBe('传真')
  })

  it('a search that finds nothing says so and offers the way back', async () => {
    const user = show()
    await user.type(screen.getByRole('searchbox'), '火星')
    expect(screen.getByText(/没有符合的行/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: '清除搜索' }))
    expect(bodyRows()).toHaveLength(all)
  })

  it('a search looks into folded rows too, and clearing it folds them again', async () => {
    const user = show()
    await user.click(screen.getByRole('button', { name: '全部收起' }))
    expect(bodyRows()).toHaveLength(9)
    await user.type(screen.getByRole('searchbox'), '传真')
    expect(row(/^2\.传真申请数/)).toBeTruthy()
    await user.clear(screen.getByRole('searchbox'))
    expect(bodyRows()).toHaveLength(9)
    await user.click(screen.getByRole('button', { name: '全部展开' }))
    expect(bodyRows()).toHaveLength(all)
  })

  it('a row is folded and opened by the button in it', async () => {
    const user = show()
    await user.click(screen.getByRole('button', { name: '收起：收到申请数' }))
    expect(received().getAttribute('aria-expanded')).toBe('false')
    expect(screen.queryByRole('row', { name: /传真/ })).toBeNull()
    await user.click(screen.getByRole('button', { name: '展开：收到申请数' }))
    expect(row(/传真/)).toBeTruthy()
  })
})

describe('by keyboard', () => {
  const at = () => document.activeElement?.getAttribute('data-indicator')
  const enter = async () => {
    const user = show()
    act(() => bodyRows()[0]?.focus())
    return user
  }

  it('the table is one stop for the Tab key, where the reader last was', async () => {
    const user = await enter()
    expect(bodyRows().filter((tr) => tr.tabIndex === 0)).toHaveLength(1)
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(bodyRows().filter((tr) => tr.tabIndex === 0)).toEqual([document.activeElement])
  })

  it('up, down, Home and End walk over the rows shown', async () => {
    const user = await enter()
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(at()).toBe('disclosed.normative')
    await user.keyboard('{ArrowUp}')
    expect(at()).toBe('disclosed.total')
    await user.keyboard('{End}')
    expect(at()).toBe('activity.trainees')
    await user.keyboard('{Home}{ArrowUp}')
    expect(at()).toBe('disclosed')
  })

  it('left folds a row, then goes to the one above; right opens it again', async () => {
    const user = await enter()
    await user.keyboard('{ArrowDown}{ArrowLeft}')
    expect(at()).toBe('disclosed.total')
    expect(document.activeElement?.getAttribute('aria-expanded')).toBe('false')
    await user.keyboard('{ArrowRight}')
    expect(document.activeElement?.getAttribute('aria-expanded')).toBe('true')
    await user.keyboard('{ArrowDown}{ArrowLeft}{ArrowLeft}{ArrowLeft}')
    expect(at()).toBe('disclosed')
  })

  it('Tab goes from a row to the buttons in it, Enter on a row to the text', async () => {
    const user = show()
    act(() => received().focus())
    await user.tab()
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '收起：收到申请数' }))
    act(() => received().focus())
    await user.keyboard('{Enter}')
    expect(useChoice.getState()).toMatchObject({ figure: 'asked.total', view: 'read' })
  })
})

describe('a figure is one thing', () => {
  it('a row the text speaks of leads there; others offer nothing', async () => {
    const user = show()
    const links = screen.getAllByRole('button', { name: /^到正文/ })
    expect(links).toHaveLength(1)
    await user.click(screen.getByRole('button', { name: '到正文 （一）收到申请数' }))
    expect(useChoice.getState()).toMatchObject({ figure: 'asked.total', view: 'read' })
  })

  it('a click on such a row leads there too, and the way back is kept; on others it does nothing', async () => {
    const user = show()
    await user.click(row(/^2\.传真申请数/))
    expect(useChoice.getState()).toMatchObject({ figure: null, view: 'table' })
    await user.click(within(received()).getByText('239'))
    expect(useChoice.getState()).toMatchObject({ figure: 'asked.total', view: 'read' })
    expect(trail.back()).toBe(true)
    expect(useChoice.getState()).toMatchObject({ figure: null, view: 'table' })
  })

  it('folding such a row, or selecting its words to copy them, leads nowhere', async () => {
    const user = show()
    await user.click(within(received()).getByRole('button', { name: '收起：收到申请数' }))
    getSelection()?.selectAllChildren(within(received()).getByText('（一）收到申请数'))
    fireEvent.click(received())
    expect(useChoice.getState().view).toBe('table')
    getSelection()?.removeAllRanges()
  })

  it('a figure the report has but its text does not state leads nowhere', () => {
    render(<StatisticsTable report={{ ...report(), sections: [] }} form={form2014} lang="zh" />)
    expect(screen.queryByRole('button', { name: /^到正文/ })).toBeNull()
  })

  it('a row that disagrees with the text has a sign that leads to the check, and so have no others', async () => {
    const user = show('en', {
      'requests.received': 240,
      'requests.in-person': 222,
      'channels.website': 178341,
    })
    const sign = screen.getByRole('button', { name: 'Requests received disagrees with other figures: see the check' })
    expect(screen.getAllByRole('button', { name: /disagrees with/ })).toEqual([sign])
    await user.click(sign)
    expect(useChoice.getState()).toMatchObject({ view: 'checks', check: 'table.asked.total' })
    expect(trail.back()).toBe(true)
  })

  it('a row lights up while its figure is pointed at or held', () => {
    const stop = followPointed()
    show()
    const lit = () => received().hasAttribute('data-lit')
    expect(received().dataset.figure).toBe('asked.total')
    act(() => point.at('asked.total'))
    expect(lit()).toBe(true)
    act(() => point.at(null))
    expect(lit()).toBe(false)
    act(() => point.hold('asked.total'))
    expect(lit()).toBe(true)
    stop()
  })

  it.each(['asked.total', 'requests.received'])('an address with figure=%s brings its row into view', (figure) => {
    const scrolled = vi.fn()
    Element.prototype.scrollIntoView = function (this: Element) {
      scrolled(this.getAttribute('data-indicator'))
    }
    useChoice.setState({ figure })
    show()
    expect(scrolled.mock.calls).toEqual([['requests.received']])
    expect(received().dataset.wanted).toBe('true')
    expect(received().tabIndex).toBe(0)
  })
})

describe('taking it away', () => {
  it('the copy holds the rows shown, as cells for a spreadsheet', async () => {
    const user = show()
    await user.type(screen.getByRole('searchbox'), '传真')
    await user.click(screen.getByRole('button', { name: '复制表格' }))
    expect(await screen.findByText('已复制')).toBeTruthy()
    expect(await navigator.clipboard.readText()).toBe(
      [
        '代码\t序号\t统计指标\t单位\t统计数',
        'requests\t三、\t依申请公开情况\t\t',
        'requests.received\t（一）\t收到申请数\t件\t239',
        'requests.fax\t2.\t传真申请数\t件\t0',
      ].join('\n'),
    )
  })

  it('a browser that does not allow copying is said to', async () => {
    const user = show('en')
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'))
    await user.click(screen.getByRole('button', { name: 'Copy table' }))
    expect((await screen.findByText(/does not allow copying/)).getAttribute('role')).toBe('status')
  })

  it('the CSV holds the whole form, whatever is shown', async () => {
    const user = show('en')
    await user.type(screen.getByRole('searchbox'), 'fax')
    await user.click(screen.getByRole('button', { name: 'Download CSV' }))
    await waitFor(() => expect(handOver).toHaveBeenCalledOnce())
    const file = vi.mocked(handOver).mock.calls[0]?.[0]
    expect(file?.name).toBe('small-2018-statistics.csv')
    const lines = (await file?.text())?.split('\r\n') ?? []
    expect(lines).toHaveLength(all + 1)
    expect(lines[0]).toMatch(/Code,No\.,Indicator,Unit,Value$/)
    expect(lines).toContain('requests.received,（一）,Requests received,cases,239')
    expect(lines).toContain('fees,七、,Fees charged for disclosure on request,"10,000 yuan",')
    expect(await screen.findByText('Saved small-2018-statistics.csv')).toBeTruthy()
  })
})
