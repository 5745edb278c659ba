import { describe, expect, it } from 'vitest'
import { said } from '../../../tests/saidNumber'
import type { Form } from '../../report/forms/form'
import { form2014 } from '../../report/forms/form2014'
import { form2019 } from '../../report/forms/form2019'
import type { Report } from '../../report/schema'
import { chartsFrom } from './charts'
import { recogniseFigures } from './recogniseFigures'

const charts = (text: string, form: Form = form2019, section: number | null = 3) =>
  recogniseFigures([{ at: { line: 1 }, text, section }], form, {}).charts

const calls = '12345热线全年共受理市民来电610件（次），其中当场答复250件（次）；'

describe('what became of calls to the hotline', () => {
  it('flows, where the text has the numbers', () => {
    const [chart] = charts(`${calls}转办360件（次），办结340件，在办20件，办结率为94.4%。`)
    expect(chart).toMatchObject({
      id: 'hotline-handling',
      section: 3,
      kind: 'flow',
      figures: ['hotline.calls', 'hotline.on-the-spot', 'hotline.passed-on', 'hotline.completed', 'hotline.open'],
      total: 'hotline.calls',
      options: {
        links: [
          ['hotline.calls', 'hotline.on-the-spot'],
          ['hotline.calls', 'hotline.passed-on'],
          ['hotline.passed-on', 'hotline.completed'],
          ['hotline.passed-on', 'hotline.open'],
        ],
        around: ['hotline.completion-rate'],
        rate: 'hotline.completion-rate',
      },
    })
  })

  it('flows without a rate, where the text has none', () => {
    const [chart] = charts(`${calls}转办360件（次），办结340件，在办20件。`)
    expect(chart).toMatchObject({ kind: 'flow' })
    expect(chart?.options).not.toHaveProperty('rate')
    expect(chart?.options).not.toHaveProperty('around')
  })

  it('is bars, where one of them is linked to none, or more went out than came in', () => {
    expect(charts(`${calls}办结600件。`)).toMatchObject([
      { kind: 'bars', figures: ['hotline.calls', 'hotline.on-the-spot', 'hotline.completed'] },
    ])
    expect(charts(`${calls}转办9000件。`)).toMatchObject([{ kind: 'bars' }])
  })

  it('is no chart of one number', () => {
    expect(charts('12345政府热线受理来电6309件。')).toEqual([])
  })
})

describe('charts of what the text counts', () => {
  it('new media accounts', () => {
    const text = '全县开设政务新媒体17个，其中微信公众号9个，政务微博3个，客户端2个，其他政务新媒体3个。'
    expect(charts(text, form2014)).toMatchObject([
      {
        id: 'new-media-accounts',
        kind: 'parts',
        figures: ['accounts.wechat', 'accounts.weibo', 'accounts.app', 'accounts.other'],
        total: 'accounts.total',
      },
    ])
  })

  const channels = '主动公开政府信息5000条。通过政府网站公开3000条，政务微信公众号发布信息1200条，政务微博发布40条。'
  it('channels and staff, where the form has no table for them', () => {
    expect(charts(`${channels}配备专职人员3人、兼职人员5名。`)).toMatchObject([
      {
        id: 'disclosure-channels',
        kind: 'bars',
        figures: ['channels.website', 'channels.wechat', 'channels.weibo'],
        total: 'disclosed.total',
      },
      { id: 'staffing', kind: 'parts' },
    ])
    expect(charts(channels, form2014)).toEqual([])
  })

  it('numbers in another unit are left out, and one alone is no chart', () => {
    expect(charts('通过政府网站公开3000条，政务微博发布40条，政府公报刊登信息12篇。')).toMatchObject([
      { figures: ['channels.website', 'channels.weibo'] },
    ])
    expect(charts('通过政府网站公开3000条。')).toEqual([])
  })

  it('a whole and the parts that add up to it', () => {
    const text = '开展政策问答98期，其中，市级48期、宿豫区35期、宿城区15期。'
    expect(charts(text)).toEqual([
      {
        id: 'breakdown.s3.1',
        section: 3,
        topics: [],
        kind: 'parts',
        title: { zh: '“政策问答”由哪些部分组成？', en: 'What makes up “政策问答”?' },
        figures: ['s3.2', 's3.3', 's3.4'],
        total: 's3.1',
        unit: '期',
        labels: { 's3.2': '市级', 's3.3': '宿豫区', 's3.4': '宿城区' },
      },
    ])
    expect(charts(text.replace('98', '99'))).toEqual([])
  })

  it('a whole divided in two ways is two charts', () => {
    const text = '共受理50件（甲县20件、乙县30件），其中，自然人申请45件，法人申请5件。'
    expect(charts(text).map((c) => [c.id, c.figures])).toEqual([
      ['breakdown.s3.1', ['s3.2', 's3.3']],
      ['breakdown.s3.1.2', ['s3.4', 's3.5']],
    ])
  })

  it('no sum of what stands in brackets and what stands outside', () => {
    expect(charts('收到意见27件（含上年结转2件），其中自然人意见25件。')).toEqual([])
  })

  it('not what the form draws from its table', () => {
    expect(charts('共收办政府信息公开申请50件，其中，予以公开30件、部分公开20件。')).toEqual([])
  })

  it('none beside the preface alone', () => {
    expect(charts('开展政策问答98期，其中，市级48期、宿豫区50期。', form2019, null)).toEqual([])
  })
})

describe('charts of figures by their ids', () => {
  type Counted = Record<string, number | readonly [number, string]>
  /** The charts of some figures, each mentioned once in section 3, or as `sections` say. */
  const drawn = (counted: Counted, sections: Record<string, number | null> = {}) => {
    const all = Object.entries(counted).map(([id, of]) => {
      const [value, unit] = typeof of === 'number' ? [of, '件'] : of
      return { id, value, unit, section: sections[id] === undefined ? 3 : sections[id] }
    })
    const figures: Report['figures'] = Object.fromEntries(
      all.map(({ id, value, unit }) => [id, { value, unit, label: id, printed: { as: 'exact' } }]),
    )
    const mentions = all.map(({ id, value, section }) => ({ ...said('', value), id, section }))
    return chartsFrom(figures, mentions, form2019)
  }
  const [taken, answered, passed, done, open] = ['calls', 'on-the-spot', 'passed-on', 'completed', 'open'].map(
    (what) => `hotline.${what}`,
  ) as [string, string, string, string, string]
  const rate = { 'hotline.completion-rate': [90, '%'], 'hotline.satisfaction': [99, '%'] } as const

  it('calls flow where each number is linked to another', () => {
    expect(drawn({ [taken]: 10, [answered]: 4, [passed]: 6, ...rate })).toEqual([
      {
        id: 'hotline-handling',
        section: 3,
        topics: [],
        kind: 'flow',
        title: { zh: '打进热线的来电怎样处理？', en: 'What became of the calls to the hotline?' },
        figures: [taken, answered, passed],
        total: taken,
        unit: { zh: '件', en: 'calls' },
        labels: {
          [taken]: { zh: '受理来电', en: 'Calls taken' },
          [answered]: { zh: '现场答复', en: 'Answered on the spot' },
          [passed]: { zh: '转办', en: 'Passed on' },
          'hotline.completion-rate': { zh: '报告所称办结率', en: 'Completion rate as stated' },
          'hotline.satisfaction': { zh: '满意率', en: 'Satisfaction' },
        },
        options: {
          around: ['hotline.completion-rate', 'hotline.satisfaction'],
          rate: 'hotline.completion-rate',
          links: [
            [taken, answered],
            [taken, passed],
          ],
        },
      },
    ])
  })

  it.each([
    ['all that came in went on', { [taken]: 6, [passed]: 6, [done]: 6 }, [taken, passed, done]],
    ['nothing is left', { [taken]: 10, [passed]: 6, [done]: 6, [open]: 0 }, [taken, passed, done]],
    ['what is passed on goes nowhere', { [taken]: 10, [answered]: 4, [passed]: 6 }, [taken, answered, passed]],
    [
      'units count the same',
      { [taken]: [10, '个'], [answered]: [4, '通'], [passed]: [6, '次'] },
      [taken, answered, passed],
    ],
  ] as const)('calls flow where %s', (_, counted, figures) => {
    expect(drawn(counted as Counted)).toMatchObject([{ kind: 'flow', figures, total: taken }])
  })

  it.each([
    ['two numbers are all', { [taken]: 10, [passed]: 6 }],
    ['nought leaves two', { [taken]: 10, [passed]: 6, [done]: 0 }],
    ['more was passed on than came in', { [taken]: 10, [passed]: 11, [done]: 6 }],
    ['more was completed than passed on', { [taken]: 10, [passed]: 6, [done]: 7 }],
    ['one number is linked to none', { [taken]: 10, [answered]: 4, [done]: 6 }],
  ])('calls are bars without a whole where %s', (_, counted) => {
    const [chart] = drawn(counted)
    expect(chart).toMatchObject({ kind: 'bars', figures: Object.keys(counted) })
    expect(chart).not.toHaveProperty('total')
    expect(chart).not.toHaveProperty('options')
  })

  it('calls are not counted in people', () => {
    expect(drawn({ [taken]: 10, [passed]: [6, '人次'], [done]: 4 })).toMatchObject([{ figures: [taken, done] }])
    expect(drawn({ [taken]: 10, [passed]: [6, '批次'], [done]: 4 })).toMatchObject([{ figures: [taken, done] }])
    expect(drawn({ [taken]: 10, [passed]: [6, '次日'], [done]: 4 })).toMatchObject([{ figures: [taken, done] }])
  })

  const accounts = { 'accounts.wechat': [3, '家'], 'accounts.weibo': [4, '个'] } as const
  it('a whole stands beside its parts where it is of their unit', () => {
    expect(drawn({ ...accounts, 'accounts.total': [9, '个'] })).toEqual([
      {
        id: 'new-media-accounts',
        section: 3,
        topics: [],
        kind: 'parts',
        title: { zh: '开设了哪些政务新媒体？', en: 'Which new media accounts are there?' },
        figures: ['accounts.wechat', 'accounts.weibo'],
        total: 'accounts.total',
        unit: { zh: '个', en: 'accounts' },
        labels: {
          'accounts.total': { zh: '政务新媒体', en: 'New media accounts' },
          'accounts.wechat': { zh: '微信公众号', en: 'WeChat public accounts' },
          'accounts.weibo': { zh: '政务微博', en: 'Weibo' },
        },
      },
    ])
    for (const more of [{}, { 'accounts.total': [9, '种'] }] as Counted[]) {
      const [chart] = drawn({ ...accounts, ...more })
      expect(chart).not.toHaveProperty('total')
      expect(Object.keys(chart?.labels ?? {})).toEqual(['accounts.wechat', 'accounts.weibo'])
    }
  })

  it('the unit is the figures’ own', () => {
    const pieces = {
      'channels.website': [30, '篇'],
      'channels.weibo': [4, '篇（条）'],
      'channels.wechat': [5, '条'],
    } as const
    expect(drawn(pieces)).toMatchObject([
      { figures: ['channels.website', 'channels.weibo'], unit: { zh: '篇', en: 'items' } },
    ])
  })

  it('what the text has beside staff is told beside it', () => {
    const staff = { 'staff.full-time': [3, '人'], 'staff.part-time': [5, '名'] } as const
    expect(drawn(staff)[0]).not.toHaveProperty('options')
    expect(drawn({ ...staff, 'bodies.offices': [2, '个'] })).toMatchObject([
      {
        options: { around: ['bodies.offices'] },
        labels: { 'bodies.offices': { zh: '专门机构', en: 'Disclosure offices' } },
      },
    ])
  })

  describe('stand in the section', () => {
    const three = { [taken]: 10, [answered]: 4, [passed]: 6 }
    it.each([
      ['that speaks of most of them', { [taken]: 2, [answered]: 5, [passed]: 5 }, 5],
      ['that comes first, where two speak of as many', { [taken]: 5, [answered]: 2, [passed]: null }, 2],
      ['that is not the preface', { [taken]: null, [answered]: null, [passed]: 4 }, 4],
    ])('%s', (_, sections, section) => {
      expect(drawn(three, sections)).toMatchObject([{ section }])
    })

    it('whatever else it speaks of', () => {
      const others = { one: 1, two: 2, three: 3, four: 4 }
      expect(drawn({ ...others, ...three }, { one: 7, two: 7, three: 7, four: 7 })).toMatchObject([{ section: 3 }])
    })
  })
})
