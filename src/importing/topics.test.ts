// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { topicsIn, topicsOf } from './topics'

describe('what a text is about', () => {
  it.each([
    ['（一）主动公开方面。', ['channels']],
    ['共向社会公开政府信息14万余条', ['channels']],
    ['全年收到依申请公开申请3646件', ['requests']],
    ['12345热线共受理来电12万个', ['hotline']],
    ['配备专职工作人员20人，举办培训班3期', ['staffing']],
    ['因政府信息公开引发行政复议5起', ['disputes']],
    ['政务微博、微信发布信息', ['new-media']],
    ['存在的主要问题及改进情况', ['problems', 'plans']],
    ['全市共有乡镇60个', []],
  ])('%s', (text, expected) => {
    expect(topicsIn(text).filter((id) => expected.length === 0 || expected.includes(id))).toEqual(expected)
  })

  it('is listed in the order of the page, each with its name in both languages', () => {
    const topics = topicsOf(new Set(['plans', 'requests', 'channels', 'no-such']))
    expect(topics.map((t) => t.id)).toEqual(['channels', 'requests', 'plans'])
    for (const { title } of topics) expect(title).toEqual({ zh: expect.any(String), en: expect.any(String) })
  })
})
