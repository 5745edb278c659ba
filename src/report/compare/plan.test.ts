import { describe, expect, it } from 'vitest'
import type { Report, Text } from '../schema'
import type { Chapter, Passage } from './passages'
import { foundAtMost, planBeside, plannedAtMost, planOf } from './plan'

const said = (text: string): Passage => ({ kind: 'paragraph', text })
const heading = (text: string): Passage => ({ kind: 'heading', text, level: 1, number: '' })
type Section = readonly [number: number, title: Text, ...passages: Passage[]]

/** What a report plans, with the sections it says so in. */
function planned(form: Report['form'], year: number, ...of: Section[]) {
  const sections = of.map(([number, title]) => ({ number, title, blocks: [] }))
  const chapters = of.map(([number, title, ...passages]): Chapter => {
    return { number, title: typeof title === 'string' ? title : title.zh, passages }
  })
  return planOf({ form, year, sections } as unknown as Report, chapters).map(
    ({ text, section }) => `${section} ${text}`,
  )
}

const works = said('全市各级行政机关依法履职尽责。')
const intends = said('下一步，我市将健全工作机制。')

describe('what a report plans', () => {
  it('is all of a section whose title says it is a plan, but for words that only lead over to it', () => {
    expect(
      planned('2014', 2018, [1, '总体情况', intends], [4, '2019年工作打算', works, said('主要工作如下：')]),
    ).toEqual([`4 ${works.text}`])
    const plan = { zh: '下一步打算', en: 'Next steps' }
    expect(planned('2014', 2018, [3, plan, works])).toEqual([`3 ${works.text}`])
    expect(planned('2014', 2018, [3, 'Next steps', said('Offices work in order today.')])).toEqual([
      '3 Offices work in order today.',
    ])
  })

  it('is what a section on problems says of what is to come, and what follows that under its heading', () => {
    const problems = [works, intends, said('加强业务培训和考核评估工作。'), heading('其他情况'), works]
    expect(planned('2019', 2023, [5, '存在的主要问题及改进情况', ...problems])).toEqual([
      `5 ${intends.text}`,
      '5 加强业务培训和考核评估工作。',
    ])
  })

  it.each([
    '业务能力还需进一步提高。',
    '平台建设有待完善加强。',
    '2024年继续推进平台建设。',
    'The service needs to be better organised.',
    'Offices will publish more next year.',
  ])('is what is yet to be done: %s', (text) => {
    expect(planned('2019', 2023, [5, '存在的主要问题', works, said(text)])).toEqual([`5 ${text}`])
  })

  it.each(['我市推进平台建设工作。', '2022年推进平台建设工作。', '将军街道公开政府信息三条。'])(
    'is not: %s',
    (text) => {
      expect(planned('2019', 2023, [5, '存在的主要问题', said(text)])).toEqual([])
    },
  )

  it('stands where the form has its place, where no title says so, and nowhere before the first section', () => {
    expect(planned('2014', 2018, [12, '附表', intends], [13, '其他', works])).toEqual([`13 ${works.text}`])
    expect(planned('2019', 2023, [1, '一', intends], [5, '五', intends], [6, '六', works, intends])).toEqual([
      `5 ${intends.text}`,
      `6 ${intends.text}`,
    ])
    expect(planned('2019', 2023, [0, '', intends], [5, '存在的主要问题', works])).toEqual([])
    expect(planned('2019', 2023, [4, '存在的主要问题', intends], [6, '其他需要报告的事项', intends])).toHaveLength(2)
    expect(planned('2014', 2018, [4, '存在的主要问题', intends], [6, '其他需要报告的事项', intends])).toHaveLength(1)
  })

  it('stands under a heading that speaks of what is to come, up to the next', () => {
    const under = [heading('下一步打算'), works, heading('成效'), works]
    expect(planned('2019', 2023, [5, '存在的主要问题', works, ...under])).toEqual([`5 ${works.text}`])
  })

  it('of a section on problems in the older form is what says so, too', () => {
    expect(planned('2014', 2018, [5, '存在的主要问题', works, intends])).toEqual([`5 ${intends.text}`])
  })

  it('may hold a colon, and nothing that only points at a table', () => {
    const colon = said('下一步任务：办好热线。')
    expect(planned('2014', 2018, [4, '工作打算', colon, said('下表是全市的工作安排。')])).toEqual([`4 ${colon.text}`])
  })

  it('is no more than a plan can hold', () => {
    const all = Array.from({ length: plannedAtMost + 1 }, (_, i) => said(`推进第${i}项重点工作任务落实。`))
    expect(planned('2014', 2018, [4, '工作打算', ...all])).toHaveLength(plannedAtMost)
  })
})

describe('a plan beside the next report', () => {
  const beside = (text: string, ...of: string[]) =>
    [...planBeside([{ text, section: 4 }], [{ number: 1, title: '总体情况', passages: of.map(said) }])]
      .flatMap((one) => one?.found ?? [])
      .map((one) => one.text)
  const plan = '开发建设智能问答机器人，上线政策解读视频栏目。'

  it('has what is most like it, the most alike first, a sentence that stands there twice once', () => {
    const near = '开发建设智能问答机器人，政策解读视频栏目上线运行半年。'
    expect(beside(plan, works.text, near, plan, plan)).toEqual([plan, near])
  })

  it('has nothing where nothing is like it', () => {
    expect(beside(plan, works.text, '收到信件十二封。')).toEqual([])
  })

  it('is as alike as the pairs of neighbours both have, each as often as both have it', () => {
    const [found] = [
      ...planBeside(
        [{ text: '培训热线培训热线培训热线。', section: 5 }],
        [{ number: 1, title: '总体情况', passages: [said('培训热线很忙。')] }],
      ),
    ].flatMap((one) => one?.found ?? [])
    // 11 pairs and a quarter beside 5 and a quarter, of which both have 培训, 训热 and 热线 once.
    expect(found).toEqual({
      text: '培训热线很忙。',
      section: 1,
      likeness: expect.closeTo((2 * 3) / (11.25 + 5.25), 10),
    })
  })

  it.each([
    ['three pairs outside set phrases', '编印公报工作。', '编印公报情况。', true],
    ['two', '编印公报工作。', '刊印公报工作。', false],
    ['set phrases only', '要加强组织领导，进一步推进政务公开工作。', '要加强组织领导，进一步做好政务公开工作。', false],
    ['the same set phrases to the letter', '进一步推进政务公开工作。', '进一步推进 政务公开工作。', true],
    ['too little of long sentences', '智能问答机器人即将上线试运行。', '群众用智能问答查询了水电燃气缴费账单。', false],
  ])('is what has enough in common with it: %s', (_, text, now, shown) => {
    expect(beside(text, now)).toEqual(shown ? [now] : [])
  })

  it('has a few at most', () => {
    const many = ['一', '二', '三', '四', '五'].map((n) => plan.replace('上线', `上线第${n}个`))
    expect(beside(plan, ...many)).toHaveLength(foundAtMost)
  })
})
