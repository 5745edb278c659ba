import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import chuxiong from '../../../../public/reports/chuxiong-2018.json'
import before from '../../../../public/reports/suqian-2023.json'
import now from '../../../../public/reports/suqian-2024.json'
import type { Lang } from '../../../language/words'
import type { Report } from '../../../report/schema'
import { parseReport } from '../../../report/whole'
import { nothingChosen, useChoice } from '../../../state/choice'
import { handOver } from '../../../takeaway/handOver'
import { TextBeside } from './TextBeside'

vi.mock('../../../takeaway/handOver', () => ({ handOver: vi.fn() }))

const parsed = (json: unknown): Report => {
  const read = parseReport(json)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.value
}
const [old, y2023, y2024] = [parsed(chuxiong), parsed(before), parsed(now)]
const user = userEvent.setup()

/** Two small reports of one place, a year apart. */
const small = (year: number, ...texts: string[]): Report => ({
  ...y2024,
  id: `small-${year}`,
  year,
  languages: ['zh'],
  edition: 'original',
  sections: [
    { number: 1, title: '总体情况', blocks: texts.map((text) => ({ kind: 'paragraph', text })) },
    {
      number: 5,
      title: '存在的主要问题及改进情况',
      blocks: [{ kind: 'paragraph', text: '下一步要加强新媒体的管理。还要编写办事指南一册。' }],
    },
  ],
})
const last = small(2023, '各单位要加强学习培训。', '收办申请3,607件，增长70.3%。', '开展评查工作三次。')
const mine = small(2024, '各单位要加强学习培训。', '收办申请3,646件，增长1.05%。', '新媒体的管理得到了加强。')

async function show(report: Report, others: readonly Report[], lang: Lang = 'zh') {
  const view = render(<TextBeside report={report} others={others} lang={lang} />)
  // Done: the files can be had.
  await screen.findByRole('button', { name: /CSV$/ })
  return view
}
const chapter = (name: string) => screen.getByRole('region', { name })

beforeEach(() => useChoice.setState(nothingChosen, true))

describe('the text of two reports side by side', () => {
  it('says first how many sentences are repeated, and how that is computed on asking', async () => {
    const { container } = await show(mine, [last])
    expect(container.querySelector('[data-repeated]')?.textContent).toBe(
      '2024年报告的5句中，有3句（60.0%）与2023年报告一字不差。',
    )
    const how = screen.getByText('怎样计算')
    expect(screen.getByText(/在句号、问号、叹号/).closest('details')?.open).toBe(false)
    await user.click(how)
    const list = screen.getByRole('list', { name: '重复的句子，共3句' })
    expect(
      within(list)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['各单位要加强学习培训。', '下一步要加强新媒体的管理。', '还要编写办事指南一册。'])
    expect(screen.queryByText(/通俗版/)).toBeNull()
  })

  it('marks what was dropped and what was added, also for who does not see it, and numbers more than words', async () => {
    await show(mine, [last])
    const first = chapter('一、总体情况')
    const dropped = within(first).getAllByRole('deletion')
    expect(dropped.map((el) => el.textContent)).toEqual(expect.arrayContaining(['删去：3,607。', '删去：70.3%。']))
    const added = within(first).getAllByRole('insertion')
    expect(added.map((el) => el.textContent)).toEqual(['加上：3,646。', '加上：1.05%。'])
    expect(added.map((el) => el.querySelector('b')?.textContent)).toEqual(['3,646', '1.05%'])
    expect(within(first).getByText('开展评查工作三次。').closest('[data-only]')?.textContent).toContain(
      '只在2023年报告里',
    )
    expect(within(first).getByText('新媒体的管理得到了加强。').closest('[data-only]')?.textContent).toContain(
      '只在2024年报告里',
    )
    expect(first.textContent).toContain('1段没变，1段有改动，1段只在2023年报告里，1段只在2024年报告里，3句中重复1句')
  })

  it('folds what did not change; opens it on asking; shows all, or only what changed', async () => {
    await show(mine, [last])
    const first = chapter('一、总体情况')
    const same = () => within(first).queryByText('各单位要加强学习培训。')
    expect(same()).toBeNull()
    const fold = within(first).getByRole('button', { name: '1段没有变', expanded: false })
    await user.click(fold)
    expect(same()).not.toBeNull()
    expect(fold.getAttribute('aria-expanded')).toBe('true')
    await user.click(screen.getByRole('radio', { name: '只看变化' }))
    expect(same()).toBeNull()
    expect(within(first).queryByRole('button', { name: '1段没有变' })).toBeNull()
    expect(chapter('五、存在的主要问题及改进情况').textContent).toContain('这一章没有变。')
    await user.click(screen.getByRole('radio', { name: '全部' }))
    expect(same()).not.toBeNull()
  })

  it('puts the plan of the year before beside this year’s text, and where nothing is like it does not say it was not done', async () => {
    const changed = { ...mine, sections: mine.sections.slice(0, 1) }
    await show(changed, [last])
    const plan = screen.getByRole('region', { name: '去年的打算，今年的文字' })
    const items = [...plan.querySelectorAll('ol > li')].map((li) => li.textContent)
    expect(items[0]).toMatch(/^下一步要加强新媒体的管理。.*新媒体的管理得到了加强。.*相近 \d\d%$/)
    expect(items[1]).toMatch(/^还要编写办事指南一册。.*没有找到相近的文字。这不等于没有做。$/)
    expect(plan.textContent).toContain('相近程度不低于30%')
  })

  it('of another place or another year than the one before it compares the text, but knows no last year', async () => {
    await show(y2023, [old])
    expect(screen.queryByRole('heading', { name: '去年的打算，今年的文字' })).toBeNull()
    expect(chapter('五、存在的主要问题及改进情况').textContent).toContain('十二、推进公开工作存在的问题与不足')
    expect(chapter('十三、2019年工作的初步计划安排').textContent).toContain('宿迁2023年报告里没有相应的一章')
  })

  it('stands beside the year before unless another is picked', async () => {
    await show(y2024, [old, y2023], 'en')
    const which = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Compare with' })
    expect(which.value).toBe('suqian-2023')
    screen.getByRole('heading', { name: 'Last year’s plan, this year’s text' })
    await user.selectOptions(which, 'chuxiong-2018')
    expect(useChoice.getState().beside).toBe('chuxiong-2018')
    await waitFor(() => expect(screen.queryByRole('heading', { name: /^Last year/ })).toBeNull())
  })

  it('says before all else where it is our retelling that is compared; its share is no headline', async () => {
    const { container, unmount } = await show(y2024, [y2023])
    const banner = screen.getByRole('complementary', { name: '这里对照的是通俗版，不是机关的原文' })
    expect(banner.textContent).toContain('2023年报告、2024年报告是本站用通俗的话写的')
    expect(banner.textContent).toContain('打开文件')
    expect(container.querySelector('[data-repeated]')?.closest('details')?.open).toBe(false)
    expect(screen.getByText('这些转述之间重复了多少').tagName).toBe('SUMMARY')
    expect(chapter('六、其他需要报告的事项').textContent).not.toMatch(/重复/)
    unmount()
    await show(y2024, [y2023], 'en')
    expect(screen.getByRole('complementary').textContent).toContain(
      'The 2023 report and the 2024 report are plain-language editions',
    )
    screen.getByText('How much the retellings repeat of each other')
  })

  it('an office’s own words carry no such banner; with one retelling among them it names that one', async () => {
    const { unmount } = await show(mine, [last])
    expect(screen.queryByRole('complementary')).toBeNull()
    unmount()
    await show(mine, [{ ...y2023, languages: ['zh', 'en'] }])
    expect(screen.getByRole('complementary').textContent).toContain('2023年报告是本站用通俗的话写的')
  })

  it('what moved says where to, and leads there and back', async () => {
    const text = '政民互动开展了二百余场，渠道有在线访谈和新闻发布会。'
    const end = '收费标准都符合管理办法的规定。'
    await show(small(2024, end, text), [small(2023, text, end)])
    const first = chapter('一、总体情况')
    expect(first.textContent).toContain('1段没变，1段换了位置')
    const away = within(first).getByText(/^2024年报告里在第一章，换了位置/)
    const back = within(first).getByText(/^2023年报告里在第一章，换了位置/)
    Element.prototype.scrollIntoView = vi.fn()
    await user.click(within(away).getByRole('button', { name: '去看' }))
    expect(document.activeElement?.closest('[data-only]')).toBe(back.closest('[data-only]'))
    await user.click(within(back).getByRole('button', { name: '去看' }))
    expect(document.activeElement?.closest('[data-only]')).toBe(away.closest('[data-only]'))
  })

  it('what is shown is a choice, which the address keeps; to pick the usual report again is to pick none', async () => {
    useChoice.setState({ textShow: 'all' })
    await show(y2024, [old, y2023], 'en')
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Everything' }).checked).toBe(true)
    await user.click(screen.getByRole('radio', { name: 'Only what changed' }))
    expect(useChoice.getState().textShow).toBe('changes')
    const which = screen.getByRole('combobox', { name: 'Compare with' })
    await user.selectOptions(which, 'chuxiong-2018')
    await user.selectOptions(which, 'suqian-2023')
    expect(useChoice.getState().beside).toBeNull()
  })

  it('in English compares the English; where one has none, the Chinese, and says so', async () => {
    const { unmount } = await show(y2024, [y2023], 'en')
    expect(chapter('1. The work as a whole').textContent).toContain('only in the 2023 report')
    unmount()
    await show(mine, [y2023], 'en')
    screen.getByText(/the Chinese texts are compared/)
    const titles = screen.getAllByText('一、总体情况')
    for (const title of titles) expect(title.closest('[lang]')?.getAttribute('lang')).toBe('zh')
  })

  it('without a language in common there is nothing to compare, which is said', () => {
    const english: Report = { ...mine, languages: ['en'] }
    render(<TextBeside report={english} others={[last]} lang="zh" />)
    screen.getByText('这两份报告没有共同的语言，文字无从对照。')
  })

  it('a long section is shown in parts, each on asking', async () => {
    const many = (year: number) =>
      small(year, ...Array.from({ length: 260 }, (_, i) => `第${i}段是${year}年新写的一段`))
    const { container } = await show(many(2024), [many(2023)])
    const changed = () => container.querySelectorAll('[data-line="changed"]').length
    expect(changed()).toBe(250)
    await user.click(screen.getByText('再显示10段'))
    expect(changed()).toBe(260)
  })

  it('goes away as a file, with the source of both', async () => {
    await show(mine, [last])
    for (const [name, file] of [
      ['对照表 CSV', 'small-2023-small-2024-text.csv'],
      ['对照表 JSON', 'small-2023-small-2024-text.json'],
    ] as const) {
      await user.click(screen.getByRole('button', { name }))
      await screen.findByText(`已保存 ${file}`)
      expect(vi.mocked(handOver).mock.lastCall?.[0].name).toBe(file)
    }
    const json = JSON.parse((await vi.mocked(handOver).mock.lastCall?.[0].text()) ?? '')
    expect(json.rows[1]).toEqual({
      section_left: 1,
      section_right: 1,
      is: 'changed',
      left: '收办申请3,607件，增长70.3%。',
      right: '收办申请3,646件，增长1.05%。',
      // Each has 18 pairs of neighbours, of which 10 are the same.
      likeness: 0.556,
    })
    expect(json.sources).toMatchObject({ left: { report: 'small-2023' }, right: { report: 'small-2024' } })
  })
})
