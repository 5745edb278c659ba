import { describe, expect, it } from 'vitest'
import { bare, behind, opened, partOf, settingOf } from './clauses'

const each = (words: string) => words.split(' ')

describe('what a clause begins with and does not count', () => {
  const openers =
    '其中 同时 另 另外 此外 目前 现有 现已 已 已经 并 还 均 将 先后 分别 陆续 其余 其他的 总计 累计 合计 统计 总共 一共 共 共计 全部 ' +
    '2018年 2018年度 2018年底 2018年末 2018年初 2018年至今 2018年以来 2018年间 2018年期间 2018年内 2018年下半年 2018年下半年起 ' +
    '截至2018年底 截止2018年末 到2018年 至2018年 自2018年 从2018年 2018年12月 2018年12月31日 12月 12月31日 6月底 截至6月底 到6月 ' +
    '截至目前 截至年底 今年 本年 当年 全年 上半年 下半年 本年度 年内 年度 全年以来 本单位 本部门 本机关 本行政机关 本街道 ' +
    '全州 全市 全县 全省 全区 全乡 全镇 全系统 我局 我委 本办 全厅 我校 本院 全旗 全盟 全市范围 全市范围内 全县域 ' +
    '各级 各级各部门 各级政府 各级部门 各级机关 各级行政机关 各级党委 各地 各县市 各县市区 各县区 各部门 各单位 行政机关 政府系统 ' +
    '一是 十是 （一） (二) 第三， 1. 12、 、 ， ： ; 和 及 与 或'
  it.each(each(openers))('%s', (words) => {
    expect(opened(`${words}受理申请`)).toBe('受理申请')
  })

  it.each(
    each('并联审批 并网发电 并购重组 还款金额 均衡发展 共享平台 共同体 共建项目 共青团员 共产党员 共识事项 共振检测'),
  )('but not of a word of its own: %s', (words) => {
    expect(opened(words)).toBe(words)
  })

  it.each(each('及时率 及格率 和谐社区 与会者 与会人员 或许'))('nor of one that begins like 和: %s', (words) => {
    expect(opened(words)).toBe(words)
  })

  it('one after the other', () => {
    expect(opened('其中，2018年全州各级各部门共受理申请')).toBe('受理申请')
    expect(opened('对全县机关监督检查')).toBe('机关监督检查')
  })
})

describe('what leads over from a name to its number', () => {
  const closers = '有 为 是 达 至 的 了 ： 、 共 共计 合计 总计 分别 平均 达到 高达 均 都'
  it.each(each(closers))('%s', (words) => {
    expect(bare(`受理申请${words}`)).toBe('受理申请')
  })

  it('but 人均 and 户均 are of the name', () => {
    expect(bare('收入人均')).toBe('收入人均')
    expect(bare('补助户均')).toBe('补助户均')
  })
})

it('a part keeps the words that tell it', () => {
  expect(partOf('其中2018年发布')).toBe('2018年发布')
  expect(partOf('其中：市级共计')).toBe('市级')
  expect(bare('其中2018年发布')).toBe('发布')
  expect(partOf('市级其中发布')).toBe('市级其中发布')
})

describe('where nothing stands before a number the words behind it say', () => {
  it.each([
    ['其中', '为上年结转，其他', '上年结转'],
    ['其中', '是上年结转', '上年结转'],
    ['其中', '系网络申请', '网络申请'],
    ['其中', '属于网络申请', '网络申请'],
    ['其中', '属网络申请', '网络申请'],
    ['其中', '已办结（含撤回）', '办结'],
    ['有', '网络申请；', '网络申请'],
    ['其中', '网络已办结', '网络已办结'],
  ])('%s 2件 %s', (clause, after, words) => {
    expect(behind({ clause, after })).toBe(words)
  })

  it('and where something does, nothing', () => {
    expect(behind({ clause: '其中网络申请', after: '已办结' })).toBe('')
    expect(behind({ clause: '共', after: '网络申请' })).toBe('')
    expect(behind({ clause: '有的', after: '网络申请' })).toBe('')
  })
})

describe('where a number stands', () => {
  const at = (text: string, number: string, floor = 0) => {
    const from = text.indexOf(number)
    return settingOf(text, { from, to: from + number.length }, floor)
  }

  it('in which clause and sentence, and behind which', () => {
    expect(at('上一句。全州受理申请，办结12件，其余在办。下一句。', '12')).toEqual({
      clause: '办结',
      before: '全州受理申请，',
      after: '件，其余在办',
      above: '上一句。',
      depth: 0,
    })
  })

  it.each(each('， 。 ； ： ！ ？ , ; : ! ? （ ('))('a clause begins behind %s', (mark) => {
    expect(at(`前面的话${mark}办结12件`, '12').clause).toBe('办结')
  })

  it.each(each('。 ！ ？ ! ?'))('a sentence ends with %s', (mark) => {
    expect(at(`第一句${mark}办结12件${mark}第三句`, '12')).toMatchObject({
      clause: '办结',
      before: '',
      after: '件',
      above: `第一句${mark}`,
    })
  })

  it('without what stands in brackets right before it', () => {
    expect(at('作其他处理（含申请人撤回）469件', '469').clause).toBe('作其他处理')
    expect(at('作其他处理（含（部分）撤回）469件', '469').clause).toBe('作其他处理')
    expect(at('作其他处理(含撤回)469件', '469').clause).toBe('作其他处理')
  })

  it('with what stands in brackets further ahead', () => {
    expect(at('网络（含邮件，微信）申请12件', '12').clause).toBe('网络（含邮件，微信）申请')
  })

  it('in how many brackets', () => {
    expect(at('收到申请（市政府349件）', '349').depth).toBe(1)
    expect(at('收到申请（其中（县级12件））', '12').depth).toBe(2)
    expect(at('收到）申请12件', '12').depth).toBe(0)
    expect(at('收到申请(市政府349件)', '349').depth).toBe(1)
  })

  it('never before the number ahead of it', () => {
    const text = '网络申请12件信函申请34件'
    expect(at(text, '34', text.indexOf('12') + 2).clause).toBe('件信函申请')
  })

  it('in a document without marks, no farther off than 800 letters', () => {
    const { before, after, clause } = at(`${'字'.repeat(2000)}12${'字'.repeat(2000)}`, '12')
    expect(before.length + clause.length).toBeLessThanOrEqual(2000)
    expect(before.length).toBeLessThanOrEqual(800)
    expect(after).toHaveLength(800)
    const long = at(`${'字，'.repeat(1000)}12`, '12')
    expect(long.before).toHaveLength(800)
  })
})
