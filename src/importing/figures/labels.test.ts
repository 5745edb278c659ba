import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { form2019 } from '../../report/forms/form2019'
import { recogniseFigures } from './recogniseFigures'

const labels = (text: string, heading?: string) => {
  const passage = { at: { line: 1 }, text, section: 1, ...(heading === undefined ? {} : { heading }) }
  return Object.values(recogniseFigures([passage], form2019, {}).figures).map((f) => f.label)
}

describe('what a number counts is said', () => {
  it.each([
    [
      'by the words before it, without whose and when',
      '2018年，全州各级各部门共公开政府文件1400个。',
      ['公开政府文件'],
    ],
    ['without what leads over to it', '网上申报率达78.17%，总访问次数达95次。', ['网上申报率', '总访问次数']],
    ['for each of several', '重要事项公示466项，重点工作通报349项。', ['重要事项公示', '重点工作通报']],
    [
      'by the noun behind it, where nothing stands before',
      '全州830多个部门，1400多个单位公开预算。',
      ['部门', '单位公开预算'],
    ],
    [
      'by the noun behind it, where only a verb stands before',
      '全年开展3次网上监测，编发通报2期。',
      ['网上监测', '编发通报'],
    ],
    ['by both, where the words before end in 等', '公安、税务等20个部门信息库与平台对接。', ['公安、税务等部门信息库']],
    ['by the noun behind a number and another', '对26个单位和30名个人予以表扬。', ['单位', '个人']],
    ['by what is in front of brackets', '作其他处理（含申请人撤回）469件。', ['作其他处理']],
    [
      'by the whole and the part, where a part is only a place',
      '开展政策问答98期，其中，市级48期、宿豫区17期。',
      ['政策问答', '政策问答：市级', '政策问答：宿豫区'],
    ],
    [
      'in brackets too',
      '收办申请案件3607件（市政府349件、沭阳县477件），同比增长70.3%。',
      ['收办申请案件', '收办申请案件：市政府', '收办申请案件：沭阳县', '收办申请案件同比增长'],
    ],
    [
      'by what it is a change of',
      '收到申请30件，较上年减少3件，下降9.1%。',
      ['收到申请', '收到申请较上年减少', '收到申请下降'],
    ],
    ['by words that only look like a lead', '及时率100%，与会者12人次。', ['及时率', '与会者']],
    ['by the place, brackets and all', '10个县（市、区）完成编制。', ['县（市、区）']],
    ['by the clause above, where its own says nothing', '全县更新公开栏，共350块。', ['更新公开栏']],
    ['by the noun it was given to', '免费发放至1800多个公共查阅点。', ['公共查阅点']],
    [
      'by what a share is of',
      '当面申请30件，占60%；网络申请20件，占40%。',
      ['当面申请', '当面申请占比', '网络申请', '网络申请占比'],
    ],
    [
      'by its own name of a list',
      '投资类、商事类和社会类审批平均提速率达67.6%、60.1%和50%。',
      ['投资类审批平均提速率', '商事类审批平均提速率', '社会类审批平均提速率'],
    ],
    [
      'in a sentence that goes on with 其中',
      '2件申请收取信息处理费300元。其中，东岭县民政局1件，收取100元。',
      ['申请', '收取信息处理费', '申请：东岭县民政局', '东岭县民政局收取'],
    ],
  ])('%s', (_, text, expected) => {
    expect(labels(text)).toEqual(expected)
  })

  it('by the heading, where the sentence does not say', () => {
    expect(labels('12件。', '行政复议情况')).toEqual(['行政复议情况'])
    expect(labels('12件。')).toEqual(['件'])
  })

  it('in at most 24 letters, and never in none', () => {
    const words = fc.array(
      fc.constantFrom(
        '公开',
        '政府',
        '信息',
        '、',
        '，',
        '（',
        '）',
        '其中',
        '共',
        '《办法》',
        '的',
        '12件',
        '3%',
        '。',
        '“一”',
        'a',
      ),
      { maxLength: 30 },
    )
    fc.assert(
      fc.property(words, (parts) => {
        for (const label of labels(`${parts.join('')}34条`)) {
          expect(String(label).length).toBeGreaterThan(0)
          expect(String(label).length).toBeLessThanOrEqual(24)
        }
      }),
      { numRuns: 300 },
    )
  })
})
