import { describe, expect, it } from 'vitest'
import type { Form } from '../../report/forms/form'
import { form2014 } from '../../report/forms/form2014'
import { form2019 } from '../../report/forms/form2019'
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
